import { jsonArguments, objectArguments } from './json-arguments.ts'

/** Arguments of `exec_command`. Members of other tools of that name are ignored. */
export interface ExecArguments {
  readonly cmd: string
  readonly workdir: string | undefined
  readonly login: boolean
  /** It is to run outside of the sandbox. */
  readonly beyond: boolean
  /** Why, in the words of the model. */
  readonly why: string
  /** In a terminal, into which can be written. */
  readonly tty: boolean
  /** How long to wait for its end. Milliseconds. */
  readonly patienceMs: number
}

/** Arguments of `write_stdin`. */
export interface InputArguments {
  readonly sessionId: number
  readonly chars: string
  /** How long to wait for output. Milliseconds. */
  readonly patienceMs: number
}

/** What a model waits for at least, and how long at most when it does more than look. Milliseconds. */
const SHORTEST = 250
const LONGEST = 30_000
const LONGEST_LOOK = 300_000

/** What the model wrote is not trusted. @returns a sentence for the model when it cannot be used */
export function execArguments(input: string): ExecArguments | string {
  const args = jsonArguments(input)
  if (args === undefined)
    return 'The arguments of exec_command are not JSON. Write an object such as {"cmd": "ls"}.'
  const { value } = args
  if (typeof value !== 'object' || value === null || !('cmd' in value) || typeof value.cmd !== 'string') {
    return 'exec_command needs the argument "cmd", a string.'
  }
  if (value.cmd.includes('\0')) return 'The command holds a null character, which no command line can.'
  const workdir = 'workdir' in value && typeof value.workdir === 'string' ? value.workdir : ''
  return {
    cmd: value.cmd,
    workdir: workdir === '' ? undefined : workdir,
    login: 'login' in value && value.login === true,
    beyond: 'sandbox_permissions' in value && value.sandbox_permissions === 'require_escalated',
    why: 'justification' in value && typeof value.justification === 'string' ? value.justification : '',
    tty: 'tty' in value && value.tty === true,
    patienceMs: patience(value, 10_000, LONGEST),
  }
}

/** What the model wrote is not trusted. @returns a sentence for the model when it cannot be used */
export function inputArguments(input: string): InputArguments | string {
  const args = jsonArguments(input)
  if (args === undefined) {
    return 'The arguments of write_stdin are not JSON. Write an object such as {"session_id": 7, "chars": "y\\n"}.'
  }
  const { value } = args
  if (
    typeof value !== 'object' ||
    value === null ||
    !('session_id' in value) ||
    !Number.isSafeInteger(value.session_id)
  ) {
    return 'write_stdin needs the argument "session_id", a whole number that exec_command has given.'
  }
  const chars = 'chars' in value && typeof value.chars === 'string' ? value.chars : ''
  return {
    sessionId: value.session_id as number,
    chars,
    patienceMs: chars === '' ? patience(value, 5000, LONGEST_LOOK) : patience(value, SHORTEST, LONGEST),
  }
}

function patience(value: object, usual: number, most: number): number {
  const given = 'yield_time_ms' in value ? value.yield_time_ms : undefined
  return Math.min(Math.max(typeof given === 'number' && given > 0 ? given : usual, SHORTEST), most)
}

/** The patch in a call of `apply_patch`: free text for a custom tool, `input` or `patch` of a function. */
export function patchArgument(kind: 'function' | 'custom', input: string): string {
  if (kind === 'custom') return input
  const args = objectArguments(input)
  if (typeof args?.input === 'string') return args.input
  if (typeof args?.patch === 'string') return args.patch
  // It may be the patch itself.
  return input
}
