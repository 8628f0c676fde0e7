import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applyPatch as applyDiff, parsePatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOfBytes } from '../src/agent/file-content.ts'
import { fileDiff } from '../src/agent/file-diff.ts'
import { TurnDiff } from '../src/agent/turn-diff.ts'
import type { Loose } from './support/client.ts'
import type { ScriptedModel, Step } from './support/scripted-model.ts'
import { outline, Workbench } from './support/workbench.ts'

const outputs = (model: ScriptedModel): Loose[] =>
  model.requests.at(-1)?.input.filter(({ type }) => String(type).endsWith('_output')) ?? []

const free = { approvalPolicy: 'never', sandbox: 'danger-full-access' } as const

describe('a plan', () => {
  it('is told to the clients as it stands, and no item is made of it', async () => {
    await using bench = await Workbench.make()
    const plan = [
      { step: 'look', status: 'completed' },
      { step: 'change', status: 'in_progress' },
      { step: 'check', status: 'pending' },
    ]
    const model = await bench.model({
      calls: [{ name: 'update_plan', arguments: { explanation: 'why', plan } }],
    })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder })
    const heard = await client.runTurn(threadId, 'go')
    const told = heard.filter(({ method }) => method === 'turn/plan/updated')
    expect(told.map(({ params }) => params)).toEqual([
      {
        threadId,
        turnId: heard[0].result.turn.id,
        explanation: 'why',
        plan: [
          { step: 'look', status: 'completed' },
          { step: 'change', status: 'inProgress' },
          { step: 'check', status: 'pending' },
        ],
      },
    ])
    expect(outputs(model)).toMatchObject([{ call_id: 'call_0_f0', output: 'The plan is shown to the user.' }])
    expect(outline(heard).filter((one) => one.startsWith('item/started'))).toEqual([
      'item/started userMessage',
      'item/started agentMessage',
    ])
  })

  it('that cannot be used is sent back to the model, and nobody hears of it', async () => {
    await using bench = await Workbench.make()
    const bad: [args: unknown, said: string][] = [
      ['{plan', 'are not JSON'],
      [{ plan: 'all' }, 'a list of steps'],
      [{ plan: [{ step: 'a', status: 'pending' }, { status: 'pending' }] }, 'Step 2'],
      [{ plan: [{ step: 'a', status: 'constructor' }] }, 'Step 1'],
    ]
    const model = await bench.model({
      calls: bad.map(([args]) => ({ name: 'update_plan', arguments: args })),
    })
    const client = await bench.connect({ modelUrl: model.url })
    const heard = await client.runTurn(await client.startThread(), 'go')
    expect(outputs(model).map(({ output }) => output)).toEqual(
      bad.map(([, said]) => expect.stringContaining(said)),
    )
    expect(heard.some(({ method }) => method === 'turn/plan/updated')).toBe(false)
    expect(heard.at(-1).params.turn.status).toBe('completed')
  })
})

describe('a tool that is not there', () => {
  it('is answered with those that are', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ calls: [{ name: 'constructor', arguments: {} }] })
    const client = await bench.connect({ modelUrl: model.url })
    await client.runTurn(await client.startThread(), 'go')
    expect(outputs(model)[0].output).toBe(
      'There is no tool constructor; there are exec_command, write_stdin, apply_patch, update_plan, request_user_input, request_permissions.',
    )
  })
})

const side = (text: string) => contentOfBytes(Buffer.from(text))

describe('the diff of a turn', () => {
  async function diffsOf(bench: Workbench, ...patches: string[]): Promise<string[]> {
    const steps = patches.map((patch): Step => ({ patch: `*** Begin Patch\n${patch}\n*** End Patch` }))
    const model = await bench.model(...steps)
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder, ...free })
    const heard = await client.runTurn(threadId, 'go')
    expect(heard.at(-1).params.turn.status).toBe('completed')
    return heard.filter(({ method }) => method === 'turn/diff/updated').map(({ params }) => params.diff)
  }

  it('is as git writes it, and follows the item of the change', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({
      patch: '*** Begin Patch\n*** Add File: hello.txt\n+hello\n+world\n*** End Patch',
    })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder, ...free })
    const heard = await client.runTurn(threadId, 'go')
    expect(heard.find(({ method }) => method === 'turn/diff/updated').params.diff).toBe(
      [
        'diff --git a/hello.txt b/hello.txt',
        'new file mode 100644',
        `index ${'0'.repeat(40)}..94954abda49de8615a048f8d2e64b5de848e27a1`,
        '--- /dev/null',
        '+++ b/hello.txt',
        '@@ -0,0 +1,2 @@',
        '+hello',
        '+world',
        '',
      ].join('\n'),
    )
    const told = outline(heard)
    expect(told[told.indexOf('turn/diff/updated') - 1]).toBe('item/completed fileChange')
  })

  it('is against the begin of the turn, whatever came between', async () => {
    await using bench = await Workbench.make()
    await writeFile(join(bench.folder, 'a.txt'), 'one\ntwo\n')
    const diffs = await diffsOf(
      bench,
      '*** Update File: a.txt\n@@\n one\n-two\n+2',
      '*** Update File: a.txt\n@@\n one\n-2\n+zwei',
      '*** Delete File: a.txt',
    )
    expect(diffs).toHaveLength(3)
    expect(diffs[1]).toContain('-two\n+zwei\n')
    expect(diffs[2]).toContain('deleted file mode 100644\n')
    expect(diffs[2]).toContain('+++ /dev/null\n@@ -1,2 +0,0 @@\n-one\n-two\n')
  })

  it('becomes empty when all is as before', async () => {
    await using bench = await Workbench.make()
    const diffs = await diffsOf(bench, '*** Add File: sub/new.txt\n+x', '*** Delete File: sub/new.txt')
    expect(diffs.map((diff) => diff === '')).toEqual([false, true])
  })

  it('only names a file that is large', async () => {
    await using bench = await Workbench.make()
    await mkdir(join(bench.folder, 'big'))
    await writeFile(join(bench.folder, 'big/a.txt'), `first\n${'line\n'.repeat(400_000)}`)
    const [diff = ''] = await diffsOf(bench, '*** Update File: big/a.txt\n@@\n-first\n+erst')
    expect(diff).toContain('Binary files a/big/a.txt and b/big/a.txt differ\n')
    expect(diff.length).toBeLessThan(500)
    expect((await readFile(join(bench.folder, 'big/a.txt'), 'utf8')).slice(0, 4)).toBe('erst')
  })

  it('of much is line by line as long as there is room, and names the rest', async () => {
    await using bench = await Workbench.make()
    const paths = ['a', 'b', 'c'].map((name) => join(bench.folder, name))
    const diff = new TurnDiff()
    await diff.remember(paths)
    for (const path of paths) await writeFile(path, 'a line of text\n'.repeat(8000))
    const text = (await diff.changed(paths, bench.folder)) ?? ''
    expect(text.length).toBeLessThan(300 * 1024)
    expect(text.match(/^diff --git a\/(.) b/gm)).toHaveLength(3)
    expect(text.match(/^Binary files .* and b\/(.) differ$/gm)).toHaveLength(1)
    expect(await diff.changed(paths, bench.folder)).toBeUndefined()
  })

  it('leads from the one text to the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', '--- x', '+++ y', '@@ -1 +1 @@', '\\ No'), { maxLength: 12 })
      .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`))
      .filter((content) => content !== '')
    fc.assert(
      fc.property(text, text, (old, now) => {
        const { full, brief } = fileDiff({ path: '/r/f', root: '/r', before: side(old), after: side(now) })
        if (old === now) expect([full, brief]).toEqual(['', ''])
        else expect(applyDiff(old, parsePatch(full)[0] as never)).toBe(now)
      }),
    )
  })

  it('of a text that comes or goes is all of it', () => {
    const change = { path: '/r/f', root: '/r' }
    const body = (diff: string) => diff.slice(diff.indexOf('@@'))
    expect(body(fileDiff({ ...change, before: undefined, after: side('a\nb') }).full)).toBe(
      '@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file\n',
    )
    expect(body(fileDiff({ ...change, before: side('\n'), after: side('') }).full)).toBe('@@ -1 +0,0 @@\n-\n')
    expect(fileDiff({ ...change, before: undefined, after: side('') }).full).toMatch(
      /new file mode.*\nindex .*\n$/,
    )
  })

  it('names what no line of it may hold in quotes, and what lies elsewhere in full', () => {
    const change = { root: '/r', before: undefined, after: side('x') }
    expect(fileDiff({ ...change, path: '/r/a\nb' }).full).toContain('diff --git "a/a\\nb" "b/a\\nb"\n')
    expect(fileDiff({ ...change, path: '/else/f' }).full).toContain('+++ b//else/f\n')
    expect(fileDiff({ ...change, path: '/r/f', after: side('a\0') }).full).toContain(
      'Binary files /dev/null and b/f differ',
    )
  })
})
