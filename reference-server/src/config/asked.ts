import { ConfigRefusal, edited } from './edit.ts'
import { meets } from './key-path.ts'
import { pointerOf } from './pointer.ts'
import type { KeyPath, SettingFault, Settings } from './settings.ts'

/** Dotted names in one request: whoever asks for more has something else in mind, and everybody would wait for it. */
const MOST_NAMES = 1_000

/**
 * Settings by their dotted names, as a client gives them for one thread. What no server would know is left to itself:
 * there is nothing that it could change.
 *
 * @throws ConfigRefusal with the pointer to the name whose value is wrong
 */
export function askedSettings(
  changes: Readonly<Record<string, unknown>>,
  check: (settings: Settings) => readonly SettingFault[],
): Settings {
  const asked = Object.entries(changes).filter(([, value]) => value !== null)
  if (asked.length > MOST_NAMES) {
    throw new ConfigRefusal('', `At most ${MOST_NAMES} settings can be asked for at once.`)
  }
  let all: Settings = {}
  const paths: KeyPath[] = []
  for (const [keyPath, value] of asked) {
    try {
      const after = edited(all, { keyPath, value, mergeStrategy: 'upsert' }, 0)
      // What came as JSON is no more than that.
      all = after.tree as Settings
      paths.push(after.path)
    } catch (error) {
      throw error instanceof ConfigRefusal ? refusal(keyPath, error.message) : error
    }
  }
  const faults = check(all).filter(({ isName }) => isName !== true)
  for (const [index, [keyPath]] of asked.entries()) {
    const fault = faults.find(({ path }) => meets(path, paths[index] ?? []))
    if (fault !== undefined) {
      throw refusal(keyPath, `${keyPath} cannot be that: ${fault.path.join('.')} ${fault.message}.`)
    }
  }
  return all
}

const refusal = (keyPath: string, message: string): ConfigRefusal =>
  new ConfigRefusal(pointerOf([keyPath]), message)
