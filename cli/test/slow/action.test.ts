import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../support/folder.ts'
import { writeSmallProtocol } from '../support/small-protocol.ts'

const root = path.resolve(import.meta.dirname, '../../..')

interface Step {
  readonly if?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const action: Action = parse(await readFile(path.join(root, 'action.yml'), 'utf8'))

const [checking, commenting] = action.runs.steps
if (checking === undefined || commenting === undefined) throw new Error('action.yml has fewer than two steps')

let home = ''
let repository = ''

beforeEach(async () => {
  home = await temporaryFolder()
  repository = path.join(home, 'repository')
  await mkdir(repository)
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: repository,
    })
  git('init', '--quiet')
  await writeSmallProtocol(path.join(repository, 'base.json'), ['name'])
  await writeSmallProtocol(path.join(repository, 'protocol.json'), ['name'])
  git('add', '.')
  git('commit', '--quiet', '--message', 'a protocol')
  await writeSmallProtocol(path.join(repository, 'protocol.json'), ['name', 'country'])
})

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the check as a runner does: what is an input becomes a variable, and nothing else is put in. */
async function runCheck(
  inputs: Readonly<Record<string, string>>,
  more: Record<string, string> = {},
): Promise<Ran> {
  const variables = Object.entries(checking?.env ?? {}).map(([name, expression]) => {
    const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? []
    expect(Object.keys(action.inputs), expression).toContain(input)
    return [name, inputs[input] ?? action.inputs[input]?.default ?? '']
  })
  return runStep(checking, { ...Object.fromEntries(variables), ...more })
}

async function runStep(step: Step | undefined, variables: Readonly<Record<string, string>>): Promise<Ran> {
  const [output, summary, script] = ['output', 'summary', 'script.sh'].map((name) => path.join(home, name))
  if (step === undefined || output === undefined || summary === undefined || script === undefined)
    throw new Error()
  for (const file of [output, summary]) await writeFile(file, '')
  await writeFile(script, step.run)
  const env = {
    ...process.env,
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: 'owner/weather',
    RUNNER_TEMP: home,
    ...variables,
  }
  const { code, stdout, stderr } = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], env)
  const lines = (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '')
  const outputs = Object.fromEntries(lines.map((line) => line.split('=', 2)))
  return { code, stdout, stderr, outputs, summary: await readFile(summary, 'utf8') }
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: repository, env, encoding: 'utf8' })
  return { code: status ?? -1, stdout, stderr }
}

/** A program of that name on the path, before all others. */
async function program(name: string, script: string): Promise<Record<string, string>> {
  const folder = path.join(home, 'bin')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, name), `#!/bin/sh\n${script}`)
  await chmod(path.join(folder, name), 0o755)
  return { PATH: `${folder}:${process.env.PATH}` }
}

const INPUTS = { candidate: 'protocol.json', against: 'base.json' }

describe('the check of action.yml', () => {
  test('what breaks somebody fails, is annotated, summed up and reported', async () => {
    const { code, stdout, outputs, summary } = await runCheck(INPUTS)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=protocol\.schema\.json,line=9,title=breaking/)
    expect(summary).toContain('❌ Protocol check: 1 change fails')
    expect(outputs).toEqual({
      passed: 'false',
      markdown: expect.stringContaining(home),
      sarif: expect.stringContaining(home),
      json: expect.stringContaining(home),
    })
    expect(await readFile(outputs.markdown ?? '', 'utf8')).toBe(summary)
    expect(JSON.parse(await readFile(outputs.sarif ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(JSON.parse(await readFile(outputs.json ?? '', 'utf8'))).toMatchObject({ failing: 1 })
  })

  test('what breaks nobody passes', async () => {
    const { code, stdout, outputs, summary } = await runCheck({ ...INPUTS, candidate: 'base.json' })
    expect({ code, stdout, passed: outputs.passed }).toEqual({ code: 0, stdout: '', passed: 'true' })
    expect(summary).toContain('✅ Protocol check: nothing fails')
  })

  test('all inputs are taken', async () => {
    const suggested = run(
      path.join(root, 'heddle'),
      ['check', 'protocol.json', '--against', 'base.json', '--suggest-waivers'],
      process.env,
    )
    const waivers = suggested.stdout.replaceAll('"reason": ""', '"reason": "so be it"')
    await writeFile(path.join(repository, 'waivers.json'), waivers)
    const { code, stdout } = await runCheck({
      ...INPUTS,
      policy: 'strict',
      'deprecate-first': 'true',
      waivers: 'waivers.json',
      report: 'reports/junit.xml\nreports/more words.md\n',
    })
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^::notice .*so be it/) })
    expect(await readFile(path.join(repository, 'reports/junit.xml'), 'utf8')).toContain('Waived: so be it')
    expect(await readFile(path.join(repository, 'reports/more words.md'), 'utf8')).toContain('policy strict')
  })

  test('a protocol that cannot be read: exit 2, an error, no report', async () => {
    const { code, stdout, stderr, outputs, summary } = await runCheck({ ...INPUTS, against: 'nowhere%.json' })
    expect({ code, outputs, summary }).toEqual({ code: 2, outputs: { passed: 'false' }, summary: '' })
    expect(stdout).toBe(
      '::error title=heddle check::heddle: nowhere%25.json cannot be read: there is no such file or folder.\n',
    )
    expect(stderr).toMatch(/^\| heddle: /)
  })

  test.each(Object.keys(action.inputs).filter((name) => name !== 'comment'))(
    'a hostile %s is not executed',
    async (input) => {
      const trap = path.join(home, 'trap')
      for (const value of [
        `"; touch ${trap}; "`,
        `$(touch ${trap})`,
        `\`touch ${trap}\``,
        `' || touch ${trap} #`,
        `x\n::warning::said\ntouch ${trap}`,
        '--help',
      ]) {
        const { stdout } = await runCheck({ ...INPUTS, [input]: value })
        expect(existsSync(trap), value).toBe(false)
        expect(stdout.split('\n').filter((line) => line.startsWith('::warning'))).toEqual([])
        expect(stdout).not.toContain('Usage')
      }
    },
  )

  test('no step puts an input into its script', () => {
    for (const step of action.runs.steps) {
      expect(step.shell).toBe('bash')
      expect(step.run).not.toContain('${{')
    }
  })

  test('a published version is run by npx, and nothing else is taken for one', async () => {
    const npx = await program('npx', `echo "$*" >'${home}/npx'\nshift 4\nexec '${root}/heddle' "$@"\n`)
    const { code } = await runCheck({ ...INPUTS, 'heddle-version': '1.2.3' }, npx)
    expect(code).toBe(1)
    expect(await readFile(path.join(home, 'npx'), 'utf8')).toMatch(
      /^--yes --package=@heddle\/cli@1\.2\.3 -- heddle check /,
    )
    const alias = await runCheck({ ...INPUTS, 'heddle-version': 'npm:another@1' }, npx)
    expect(alias).toMatchObject({ code: 2, stdout: expect.stringContaining('is no version') })
  })
})

describe('the comment of action.yml', () => {
  /** A `gh` that knows these comments, and writes down what it is told. */
  const gh = (ids: string, code = 0) =>
    program(
      'gh',
      `printf '%s\\n' "$*" >>'${home}/gh'
case $* in *--paginate*) printf '${ids}'; exit ${code} ;; esac
exit ${code}
`,
    )

  async function comment(
    more: Readonly<Record<string, string>>,
  ): Promise<Ran & { readonly calls: string[] }> {
    const MARKDOWN = path.join(home, 'changes.md')
    await writeFile(MARKDOWN, '<!-- heddle check 0123456789ab -->\n\nfine\n')
    const ran = await runStep(commenting, { MARKDOWN, PULL_REQUEST: '7', GITHUB_TOKEN: 'secret', ...more })
    const calls = existsSync(path.join(home, 'gh')) ? await readFile(path.join(home, 'gh'), 'utf8') : ''
    return { ...ran, calls: calls.split('\n').filter((call) => call !== '') }
  }

  test('is written where there is none', async () => {
    const { code, calls } = await comment(await gh(''))
    expect(code).toBe(0)
    expect(calls).toHaveLength(2)
    expect(calls[1]).toBe(
      `api --silent --method POST repos/owner/weather/issues/7/comments --field body=@${home}/changes.md`,
    )
  })

  test('takes the place of an earlier one', async () => {
    const { code, calls } = await comment(await gh('41\\n42\\n'))
    expect(code).toBe(0)
    expect(calls[1]).toMatch(/^api --silent --method PATCH repos\/owner\/weather\/issues\/comments\/41 /)
    expect(calls).toHaveLength(2)
  })

  test('what may not be written is a warning, and fails nothing', async () => {
    const { code, stdout } = await comment(await gh('', 1))
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^::warning .*permission/),
    })
  })

  test.each([{ PULL_REQUEST: '' }, { GITHUB_TOKEN: '' }])('without %j, nothing is asked', async (missing) => {
    const { code, calls } = await comment({ ...(await gh('')), ...missing })
    expect({ code, calls }).toEqual({ code: 0, calls: [] })
  })
})

test('the outputs of action.yml are those of its check', () => {
  for (const [name, { value }] of Object.entries(action.outputs)) {
    expect(value).toBe(`\${{ steps.check.outputs.${name} }}`)
    expect(checking?.run).toContain(`${name}=`)
  }
})
