import type { CommandExecParams } from '@heddle/protocol'
import { invalidParams } from '../../../rpc-failure.ts'
import { withoutNull } from '../checked.ts'

/** Holds the key of the model, which is no business of commands. */
const KEY_VARIABLE = 'OPENAI_API_KEY'

/** The kind of terminal that clients show. That of the server's own terminal says nothing about it. */
const TERMINAL = 'xterm-256color'

/** The environment of a command: that of the server, with the changes of the client. */
export function environmentOf({ env, tty }: CommandExecParams): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...(tty === true ? { TERM: TERMINAL } : {}) }
  delete environment[KEY_VARIABLE]
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
