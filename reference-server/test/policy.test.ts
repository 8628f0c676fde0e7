import type { AskForApproval, SandboxPolicy } from '@heddle/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Action,
  decide,
  isWritable,
  SessionGrants,
  simpleCommands,
  type ToolApprovalMode,
  type ToolHints,
} from '../src/policy/index.ts'

const granular = (sandbox_approval: boolean): AskForApproval => ({
  granular: { sandbox_approval, rules: false, mcp_elicitations: false },
})
const run = (command: string, more: object = {}): Action => ({
  kind: 'command',
  command,
  cwd: '/w',
  beyond: false,
  canBeHeld: false,
  ...more,
})
const held = (command: string): Action => run(command, { canBeHeld: true })
const beyond = (command: string): Action => run(command, { canBeHeld: true, beyond: true })
const change = (writable: boolean): Action => ({ kind: 'fileChange', paths: ['/w/a'], writable })

const tool = (hints: ToolHints, mode: ToolApprovalMode = 'auto'): Action => ({
  kind: 'toolCall',
  server: 'one',
  tool: 'write',
  hints,
  mode,
})

const POLICIES: AskForApproval[] = [
  'untrusted',
  'on-request',
  'on-failure',
  granular(true),
  granular(false),
  'never',
]

const READS: ToolHints = { readOnlyHint: true }
const STAYS_IN: ToolHints = { readOnlyHint: false, destructiveHint: false, openWorldHint: false }
const ASKED = 'ask ask ask ask ask refuse'

describe('the decision', () => {
  it.each<[string, Action, SandboxPolicy['type'], string]>([
    // in the order of POLICIES
    ['reads only', run('ls -la | head'), 'readOnly', 'allow allow allow allow allow allow'],
    ['a command', run('touch a'), 'readOnly', 'ask ask ask ask refuse refuse'],
    ['a command', run('touch a'), 'workspaceWrite', 'ask ask ask ask refuse refuse'],
    ['a command', run('touch a'), 'dangerFullAccess', 'ask allow allow allow allow allow'],
    ['a command', run('touch a'), 'externalSandbox', 'ask allow allow allow allow allow'],
    ['a command that is held', held('touch a'), 'readOnly', 'ask allow allow allow allow allow'],
    ['a command that is held', held('touch a'), 'workspaceWrite', 'ask allow allow allow allow allow'],
    ['a command that is to get out', beyond('touch a'), 'workspaceWrite', 'ask ask ask ask refuse refuse'],
    ['a reader that is to get out', beyond('ls'), 'readOnly', 'ask ask ask ask refuse refuse'],
    ['a change inside', change(true), 'workspaceWrite', 'ask allow allow allow allow allow'],
    ['a change outside', change(false), 'workspaceWrite', 'ask ask ask ask refuse refuse'],
    ['a change', change(false), 'readOnly', 'ask ask ask ask refuse refuse'],
    ['a change', change(true), 'dangerFullAccess', 'ask allow allow allow allow allow'],
    ['a tool', tool({}), 'readOnly', 'ask ask ask ask ask refuse'],
    ['a tool', tool({}), 'dangerFullAccess', 'ask ask ask ask ask allow'],
    ['a tool', tool({ destructiveHint: false }), 'workspaceWrite', 'ask ask ask ask ask refuse'],
    ['a tool that reads', tool(READS), 'readOnly', 'allow allow allow allow allow allow'],
    ['a tool that says two things', tool({ ...READS, destructiveHint: true }), 'readOnly', ASKED],
    ['a tool that stays in', tool(STAYS_IN), 'readOnly', 'allow allow allow allow allow allow'],
    ['a tool for which writes are asked', tool(STAYS_IN, 'writes'), 'readOnly', ASKED],
    ['a tool that is asked for', tool(READS, 'prompt'), 'readOnly', ASKED],
    ['a tool that is approved', tool({}, 'approve'), 'readOnly', 'allow allow allow allow allow allow'],
    ['a question of a tool', { kind: 'toolQuestion' }, 'readOnly', 'ask ask ask refuse refuse refuse'],
  ])('%s: %j under %s', (_, action, type, expected) => {
    const grants = new SessionGrants()
    const decisions = POLICIES.map(
      (approvals) => decide(action, { approvals, sandbox: { type }, grants }).kind,
    )
    expect(decisions.join(' ')).toBe(expected)
  })

  it('allows what was granted for the session, and nothing else', () => {
    const grants = new SessionGrants()
    const rules = { approvals: 'untrusted', sandbox: { type: 'readOnly' }, grants } as const
    grants.grantCommand({ command: 'make all', cwd: '/w', beyond: false })
    grants.grantPrefix(['npm', 'test'], false)
    grants.grantPrefix([], true)
    grants.grantFiles(['/w/a'])
    const kinds = (actions: Action[]) => actions.map((action) => decide(action, rules).kind)
    expect(
      kinds([run('make all'), run('npm test -- --run'), run('npm test && npm test x'), change(false)]),
    ).toEqual(['allow', 'allow', 'allow', 'allow'])
    expect(
      kinds([
        run('make'),
        run('make all', { cwd: '/other' }),
        beyond('make all'),
        beyond('npm test'),
        run('npm run x'),
        run('npm test; rm -rf /'),
        run('npm test $(rm -rf /)'),
        { kind: 'fileChange', paths: ['/w/a', '/w/b'], writable: false },
      ]),
    ).toEqual(Array(8).fill('ask'))
  })
})

describe('reading a command line', () => {
  it.each<[string, string[][]]>([
    ['ls', [['ls']]],
    ["grep -n 'two words' src/a.ts", [['grep', '-n', 'two words', 'src/a.ts']]],
    ['cat "a b"c', [['cat', 'a bc']]],
    ['ls|wc -l', [['ls'], ['wc', '-l']]],
    ['a && b || c; d', [['a'], ['b'], ['c'], ['d']]],
  ])('%s', (line, words) => {
    expect(simpleCommands(line)).toEqual(words)
  })

  it.each([
    'ls > out',
    'cat < in',
    'ls &',
    'ls |& cat',
    'echo $HOME',
    'echo "$HOME"',
    'echo `id`',
    'echo $(id)',
    'ls *',
    'ls ~',
    'ls\nrm x',
    'echo \\$x',
    'echo "a',
    "echo 'a",
    '(ls)',
    '{ ls; }',
    'ls;',
    '',
    'ls # x',
    'cat <(ls)',
    '! ls',
  ])('%s is left to the shell', (line) => {
    expect(simpleCommands(line)).toBe(undefined)
  })

  it('never takes a line for harmless that has a character with a meaning outside quotes', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('>', '<', '$', '`', '(', '&', '\n', '*', '\\'),
        (text, special) => {
          const line = `cat ${text.replaceAll(/['"]/g, '')} ${special}x`
          expect(simpleCommands(line)).toBe(undefined)
        },
      ),
    )
  })
})

describe('where files may be written', () => {
  const around = { cwd: '/home/me/project', tmpdir: '/scratch' }
  it.each<[string, SandboxPolicy, boolean]>([
    ['/home/me/project/src/a.ts', { type: 'workspaceWrite' }, true],
    ['/home/me/project', { type: 'workspaceWrite' }, false],
    ['/home/me/project-two/a', { type: 'workspaceWrite' }, false],
    ['/home/me/a', { type: 'workspaceWrite' }, false],
    ['/home/me/project/.git/hooks/pre-commit', { type: 'workspaceWrite' }, false],
    ['/tmp/a', { type: 'workspaceWrite' }, true],
    ['/tmp/a', { type: 'workspaceWrite', excludeSlashTmp: true }, false],
    ['/scratch/a', { type: 'workspaceWrite' }, true],
    ['/scratch/a', { type: 'workspaceWrite', excludeTmpdirEnvVar: true }, false],
    ['/more/a', { type: 'workspaceWrite', writableRoots: ['/more'] }, true],
    ['/home/me/project/a', { type: 'readOnly' }, false],
    ['/etc/passwd', { type: 'dangerFullAccess' }, true],
  ])('%s under %j', (path, sandbox, expected) => {
    expect(isWritable(path, sandbox, around)).toBe(expected)
  })
})
