/** Settings as JSON, by their names in the file. */
export type SettingValue = string | number | boolean | null | SettingValue[] | Settings

export interface Settings {
  [name: string]: SettingValue
}

/** The names that lead to a setting, from the top. */
export type KeyPath = readonly string[]

/** Something wrong with a setting, as a part of a sentence: `must be string`. */
export interface SettingFault {
  readonly path: KeyPath
  readonly message: string
  /** It is the name that is wrong, and not the value. */
  readonly isName?: true
}

export const isTable = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Tables are merged; of everything else the stronger takes the place of the weaker. */
export function merged(weaker: Settings, stronger: Settings): Settings {
  const result = { ...weaker }
  for (const [name, value] of Object.entries(stronger)) {
    const before = Object.hasOwn(weaker, name) ? weaker[name] : undefined
    result[name] = isTable(before) && isTable(value) ? merged(before, value) : value
  }
  return result
}

/** Every setting with the way to it. An empty table is none. */
export function leavesOf(settings: Settings, path: KeyPath = []): { path: KeyPath; value: SettingValue }[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    const here = [...path, name]
    return isTable(value) ? leavesOf(value, here) : [{ path: here, value }]
  })
}

export function valueAt(settings: Settings, path: KeyPath): SettingValue | undefined {
  let value: SettingValue | undefined = settings
  for (const name of path) value = isTable(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return value
}

/** The settings without one of them. */
export function without(settings: Settings, [name, ...rest]: KeyPath): Settings {
  if (name === undefined || !Object.hasOwn(settings, name)) return settings
  const { [name]: value, ...others } = settings
  if (rest.length === 0) return others
  return isTable(value) ? { ...settings, [name]: without(value, rest) } : others
}

/** As it is written in the file: `mcp_servers."my server".command`. */
export const dotted = (path: KeyPath): string =>
  path.map((name) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))).join('.')
