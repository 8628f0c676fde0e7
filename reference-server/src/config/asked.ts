import { ConfigRefusal, edited } from './edit.ts'
import { pointerOf } from './pointer.ts'
import type { SettingFault, Settings } from './settings.ts'

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
  let all: Settings = {}
  for (const [keyPath, value] of Object.entries(changes)) {
    if (value === null) continue
    const refuse = (message: string): ConfigRefusal => new ConfigRefusal(pointerOf([keyPath]), message)
    let after: Settings
    try {
      // What came as JSON is no more than that.
      after = edited(all, { keyPath, value, mergeStrategy: 'upsert' }, 0).tree as Settings
    } catch (error) {
      throw error instanceof ConfigRefusal ? refuse(error.message) : error
    }
    const fault = check(after).find(({ isName }) => isName !== true)
    if (fault !== undefined)
      throw refuse(`${keyPath} cannot be that: ${fault.path.join('.')} ${fault.message}.`)
    all = after
  }
  return all
}
