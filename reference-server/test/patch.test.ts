import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { carryOut, patchCommand, planPatch } from '../src/tools/index.ts'
import { applyHunks } from '../src/tools/patch/apply.ts'
import { parsePatch } from '../src/tools/patch/parse.ts'
import { patchBetween } from './support/patch-between.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heddle-patch-'))
})
afterEach(() => rm(folder, { recursive: true }))

const patch = (...lines: string[]) => ['*** Begin Patch', ...lines, '*** End Patch'].join('\n')

describe('a patch', () => {
  it('makes one text of another: apply(diff(a, b), a) = b', () => {
    // Few different lines, so that the same context stands in many places.
    const line = fc.oneof(fc.constantFrom('a', 'b', 'c', '', '  a', '}'), fc.string({ unit: 'grapheme' }))
    const text = fc.array(
      line.map((one) => one.replaceAll(/[\r\n]/g, '')),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (before, after, context) => {
        const body = patchBetween(before, after, context)
        fc.pre(body !== undefined)
        const [file] = parsePatch(patch('*** Update File: f', ...(body ?? [])))
        if (file?.kind !== 'update') throw new Error('not an update')
        const joined = (lines: string[]) => lines.map((one) => `${one}\n`).join('')
        expect(applyHunks(joined(before), file.hunks, 'f').text).toBe(joined(after))
      }),
      { numRuns: 500 },
    )
  })

  it('adds, deletes, updates and moves files', async () => {
    await writeFile(join(folder, 'old.txt'), 'one\ntwo\nthree')
    await writeFile(join(folder, 'gone.txt'), 'bye\n')
    const plan = await planPatch(
      patch(
        '*** Add File: sub/new.txt',
        '+hello',
        '',
        '*** Delete File: gone.txt',
        '*** Update File: old.txt',
        '*** Move to: moved.txt',
        '@@',
        ' one',
        '-two',
        '+zwei',
        ' three',
      ),
      folder,
    )
    expect(plan.changes.map(({ kind, diff }) => [kind, diff])).toEqual([
      [{ type: 'add' }, 'hello\n'],
      [{ type: 'delete' }, 'bye\n'],
      [
        { type: 'update', move_path: join(folder, 'moved.txt') },
        '@@ -1,3 +1,3 @@\n one\n-two\n+zwei\n three\n',
      ],
    ])
    expect((await carryOut(plan)).done).toBe(true)
    expect(await readFile(join(folder, 'sub/new.txt'), 'utf8')).toBe('hello\n')
    expect(await readFile(join(folder, 'moved.txt'), 'utf8')).toBe('one\nzwei\nthree')
    await expect(readFile(join(folder, 'gone.txt'))).rejects.toThrow('ENOENT')
    await expect(readFile(join(folder, 'old.txt'))).rejects.toThrow('ENOENT')
  })

  it('finds its place by the line above it, and forgives blanks at the ends of lines', () => {
    const before = 'class A\n  run() {\n    x()  \n  }\nclass B\n  run() {\n    x()\n  }\n'
    const [file] = parsePatch(
      patch('*** Update File: f', '@@ class B', '@@   run() {', '-    x()', '+    y()'),
    )
    const [trimmed] = parsePatch(patch('*** Update File: f', '@@', ' run() {', '-x()', '+    y()'))
    if (file?.kind !== 'update' || trimmed?.kind !== 'update') throw new Error('not an update')
    expect(applyHunks(before, file.hunks, 'f').text).toBe(before.replace('    x()\n', '    y()\n'))
    expect(applyHunks(before, trimmed.hunks, 'f').text).toBe(before.replace('    x()  \n', '    y()\n'))
  })

  it.each([
    ['no patch', 'hello', 'Line 1'],
    ['no end', '*** Begin Patch\n*** Delete File: a', 'last line'],
    ['nothing', patch(), 'names no file'],
    ['an unknown head', patch('*** Rename File: a'), 'Line 2'],
    ['a bad line', patch('*** Add File: a', '+x', 'y'), 'Line 4'],
    ['a bad line of a hunk', patch('*** Update File: a', '@@', '*x'), 'Line 4'],
    ['no hunk', patch('*** Update File: a'), 'without saying how'],
    ['a missing file', patch('*** Delete File: none'), 'cannot be read'],
    ['a file that exists', patch('*** Add File: here.txt', '+x'), 'exists already'],
    ['a file twice', patch('*** Update File: here.txt', '-x', '*** Delete File: here.txt'), 'twice'],
    ['other lines', patch('*** Update File: here.txt', '-y'), 'not found in'],
    ['another anchor', patch('*** Update File: here.txt', '@@ class Z', '-x'), 'class Z'],
  ])('with %s is refused with a sentence', async (_, text, said) => {
    await writeFile(join(folder, 'here.txt'), 'x\n')
    await expect(planPatch(text, folder)).rejects.toThrow(said)
  })

  it('names where files really are, links and dots resolved', async () => {
    await symlink(tmpdir(), join(folder, 'link'))
    const plan = await planPatch(patch('*** Add File: link/../link/x/y.txt', '+x'), folder)
    expect(plan.paths).toEqual([
      join(await import('node:fs/promises').then((fs) => fs.realpath(tmpdir())), 'x/y.txt'),
    ])
  })
})

describe('a here-document', () => {
  it.each([
    ["apply_patch <<'PATCH'\nP\nPATCH\n", { patch: 'P', folder: undefined }],
    ['apply_patch <<EOF\nP\nQ\nEOF', { patch: 'P\nQ', folder: undefined }],
    ['cd \'my dir\' && apply_patch <<"X"\nP\nX', { patch: 'P', folder: 'my dir' }],
  ])('%j is a patch', (command, expected) => {
    expect(patchCommand(command)).toEqual(expected)
  })

  it.each([
    "apply_patch <<'P'\nx\nP\nrm -rf /",
    "rm x; apply_patch <<'P'\nx\nP",
    'apply_patch x',
    'cat <<P\nx\nP',
  ])('%j is a command', (command) => {
    expect(patchCommand(command)).toBe(undefined)
  })
})
