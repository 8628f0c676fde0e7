import { type Json, LATEST, narrow, releasedPart } from '@heddle/protocol'
import { onDemand } from '../on-demand.ts'
import { KNOWN_NAMES } from './known.ts'
import { keysOf } from './pointer.ts'
import { isTable, type KeyPath, type SettingFault, type Settings } from './settings.ts'

/** What the protocol says about the form of settings. */
const language = onDemand(() => releasedPart(LATEST, 'config'))

/** What is wrong with settings: values that are not what the protocol says, and names that nobody knows. */
export function checkSettings(settings: Settings): readonly SettingFault[] {
  if (Object.keys(settings).length === 0) return []
  const { model, validators } = language()
  const wrong = validators
    .type('Config', settings)
    .map(({ pointer, message }) => ({ path: keysOf(pointer), message }))
  if (wrong.length > 0) return wrong
  // What the protocol would leave out is a name that it does not know.
  const known = narrow(model, 'Config', settings as Json)
  return [...unknownNames(settings), ...(isTable(known) ? leftOut(settings, known) : [])]
}

function unknownNames(settings: Settings): SettingFault[] {
  return Object.keys(settings)
    .filter((name) => !KNOWN_NAMES.has(name))
    .map((name) => ({ path: [name], message: UNKNOWN, isName: true }))
}

const UNKNOWN = 'is not the name of a setting'

function leftOut(given: Settings, known: Settings, path: KeyPath = []): SettingFault[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const here = [...path, name]
    if (!Object.hasOwn(known, name)) return [{ path: here, message: UNKNOWN, isName: true }]
    const inside = known[name]
    return isTable(value) && isTable(inside) ? leftOut(value, inside, here) : []
  })
}
