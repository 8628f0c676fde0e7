import { access, constants, stat } from 'node:fs/promises'
import { delimiter, resolve, sep } from 'node:path'
import { whyNot } from '@heddle/protocol'
import { StartFailure } from './running.ts'

/** The system says of a missing folder the same as of a missing program. @throws StartFailure */
export async function checkFolder(cwd: string): Promise<void> {
  let reason = 'it is no folder'
  try {
    if ((await stat(cwd)).isDirectory()) return
  } catch (error) {
    reason = whyNot(error)
  }
  throw new StartFailure(`The command cannot run in ${cwd}: ${reason}.`)
}

/**
 * The file of a program, as the system would find it. For where a failed start is told too late to be an error.
 *
 * @throws StartFailure
 */
export async function findProgram(name: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const folders = name.includes(sep) ? [''] : (env.PATH ?? '/usr/bin:/bin').split(delimiter)
  for (const folder of folders) {
    const file = resolve(cwd, folder, name)
    if (await isProgram(file)) return file
  }
  throw new StartFailure(
    `The command ${JSON.stringify(name)} could not be started: there is no such program.`,
  )
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}
