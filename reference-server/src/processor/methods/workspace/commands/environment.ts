import type { CommandExecParams } from '@heddle/protocol'
import { invalidParams } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { withoutNull } from '../checked.ts'

/** The kind of terminal that clients show. That of the server's own terminal says nothing about it. */
const TERMINAL = 'xterm-256color'

/** The environment of a command: that of the server, with the changes of the client. */
export function environmentOf(
  { env, tty }: CommandExecParams,
  { services }: MethodContext,
): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...services.workplace.env,
    ...(tty === true ? { TERM: TERMINAL } : {}),
  }
  for (const [name, value] of Object.entries(env ?? {})) {
    if (name === '' || name.includes('=')) {
      throw invalidParams('/env', `No variable can have the name ${JSON.stringify(name.slice(0, 100))}.`)
    }
    withoutNull(`${name}${value ?? ''}`, '/env')
    if (value === null) delete environment[name]
    else environment[name] = value
  }
  return environment
}
