/** Arguments of `exec_command`. Members of other tools of that name, such as `yield_time_ms`, are ignored. */
export interface ExecArguments {
  readonly cmd: string
  readonly workdir: string | undefined
  readonly login: boolean
  /** It is to run outside of the sandbox. */
  readonly beyond: boolean
  /** Why, in the words of the model. */
  readonly why: string
}

/** What the model wrote is not trusted. @returns a sentence for the model when it cannot be used */
export function execArguments(input: string): ExecArguments | string {
  let value: unknown
  try {
    value = JSON.parse(input)
  } catch {
    return 'The arguments of exec_command are not JSON. Write an object such as {"cmd": "ls"}.'
  }
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
  }
}

/** The patch in a call of `apply_patch`: free text for a custom tool, `input` or `patch` of a function. */
export function patchArgument(kind: 'function' | 'custom', input: string): string {
  if (kind === 'custom') return input
  try {
    const value: unknown = JSON.parse(input)
    if (typeof value === 'object' && value !== null) {
      if ('input' in value && typeof value.input === 'string') return value.input
      if ('patch' in value && typeof value.patch === 'string') return value.patch
    }
  } catch {
    // It may be the patch itself.
  }
  return input
}
