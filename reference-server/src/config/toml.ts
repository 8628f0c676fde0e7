import { isDeepStrictEqual } from 'node:util'
import { onDemand, require } from '../on-demand.ts'
import { isTable, type Settings, type SettingValue } from './settings.ts'

const reader = onDemand(() => require('smol-toml') as typeof import('smol-toml'))
const editor = onDemand(() => require('@decimalturn/toml-patch') as typeof import('@decimalturn/toml-patch'))

/** A text that cannot be read. */
export interface TomlFault {
  readonly message: string
  /** Both counted from 1, the column in characters of Unicode; null where it is not known. */
  readonly at: { readonly line: number; readonly column: number } | null
}

/** Values as TOML has them, times and large numbers included. */
export type TomlTree = Readonly<Record<string, unknown>>

/** Fast on anything, since it may come with the project of a stranger. */
export function readToml(text: string): { readonly settings: Settings } | TomlFault {
  try {
    return { settings: settingsOf(reader().parse(text, { integersAsBigInt: 'asNeeded' })) }
  } catch (error) {
    return faultOf(error, text)
  }
}

/**
 * The values of a file that is to be edited. Slow on what is deep: for the file of the user only.
 *
 * @throws Error when it cannot be read
 */
export function treeOf(text: string): TomlTree {
  return editor().parse(text)
}

/**
 * The text with other values in it: comments, order and format stay. What it reads as is compared to what was wanted;
 * where the editing failed, the file is written anew, without its comments.
 *
 * @throws Error when TOML cannot say the values
 */
export function editToml(text: string, tree: TomlTree): { text: string; settings: Settings } {
  const wanted = settingsOf(tree)
  for (const write of [() => editor().patch(text, tree), () => editor().stringify(tree)]) {
    const written = attempt(write)
    const read = written === undefined ? undefined : readToml(written)
    if (written !== undefined && read && 'settings' in read && isDeepStrictEqual(read.settings, wanted)) {
      return { text: written, settings: wanted }
    }
  }
  throw new Error('it has no form in TOML')
}

function attempt(write: () => string): string | undefined {
  try {
    return write()
  } catch {
    return undefined
  }
}

/** Tables in tables. No setting is deeper, and others walk through what was read. */
const DEEPEST = 32

/** As JSON: times are text, and what JSON has no number for is null. */
function settingsOf(table: TomlTree, depth = 0): Settings {
  if (depth > DEEPEST) throw new Error(`tables are nested deeper than ${DEEPEST} levels`)
  const entries = Object.entries(table).filter(([name]) => name !== '__proto__')
  return Object.fromEntries(entries.map(([name, value]) => [name, settingOf(value, depth + 1)]))
}

function settingOf(value: unknown, depth: number): SettingValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value instanceof Date) return timeOf(value)
  if (depth > DEEPEST) throw new Error(`lists are nested deeper than ${DEEPEST} levels`)
  if (Array.isArray(value)) return value.map((each) => settingOf(each, depth + 1))
  return isTable(value) ? settingsOf(value, depth) : null
}

/** To the millisecond, and without zeros at the end of the second, however it was written. */
const timeOf = (time: Date): string =>
  time
    .toISOString()
    .replace(' ', 'T')
    .replace(/\.(\d{1,3})\d*/, (_, digits: string) => `.${digits}`.replace(/\.?0+$/, ''))

function faultOf(error: unknown, text: string): TomlFault {
  if (!(error instanceof reader().TomlError)) {
    return { message: error instanceof Error ? error.message : String(error), at: null }
  }
  const { line, column } = error
  const before = text.split(/\r?\n/)[line - 1]?.slice(0, column - 1) ?? ''
  const [first = ''] = error.message.split('\n')
  return {
    message: first.replace(/^Invalid TOML document: /, '').replace(/\.$/, ''),
    at: { line, column: [...before].length + 1 },
  }
}
