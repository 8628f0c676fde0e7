import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { whyNot } from '@heddle/protocol'
import { dotted, type SettingFault, type Settings, without } from './settings.ts'
import { readToml, type TomlFault } from './toml.ts'

/** A configuration file as it was found. */
export interface ConfigFile {
  readonly file: string
  readonly exists: boolean
  readonly text: string
  /** A fingerprint of its text. */
  readonly version: string
  /** Otherwise nothing of it counts. */
  readonly isReadable: boolean
  /** What counts of it: the settings that nothing is wrong with. */
  readonly settings: Settings
  readonly warnings: readonly ConfigWarning[]
}

/** Something wrong with a configuration file, for people. */
export interface ConfigWarning {
  readonly summary: string
  readonly details: string
  readonly path: string
  /** Where in the file, counted from 1. */
  readonly at: { readonly line: number; readonly column: number } | null
}

/** Read anew each time: it is small, and people edit it while the server runs. A missing one is empty. */
export function readConfigFile(
  file: string,
  check: (settings: Settings) => readonly SettingFault[],
): ConfigFile {
  const found = textOf(file)
  if (found instanceof Error) return unreadable(file, '', { message: whyNot(found), at: null })
  const text = found ?? ''
  const toml = readToml(text)
  if ('message' in toml) return unreadable(file, text, toml)
  let { settings } = toml
  const warnings: ConfigWarning[] = []
  // Without what is wrong, more can be told of what remains.
  for (let faults = check(settings); faults.length > 0; faults = check(settings)) {
    for (const fault of faults) {
      const path = fault.path.length === 0 ? Object.keys(settings).slice(0, 1) : fault.path
      settings = without(settings, path)
      warnings.push(faulty(file, fault))
    }
  }
  return {
    file,
    exists: found !== undefined,
    text,
    version: fingerprint(text),
    isReadable: true,
    settings,
    warnings,
  }
}

/** Bytes of a file. More is no configuration, and would take long to read and to edit. */
export const LARGEST = 128 * 1024

/**
 * Undefined for a file that is not there. One in a stranger's project may be anything, such as a pipe that nobody
 * writes to: that is not waited for.
 */
function textOf(file: string): string | Error | undefined {
  let handle: number
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return 'code' in error && error.code === 'ENOENT' ? undefined : error
  }
  try {
    const found = fstatSync(handle)
    if (!found.isFile()) return new Error('it is not a file')
    return found.size > LARGEST ? new Error('it is larger than 128 KiB') : readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
}

function unreadable(file: string, text: string, { message, at }: TomlFault): ConfigFile {
  const place = at === null ? '' : `, line ${at.line}, column ${at.column}`
  const warning: ConfigWarning = {
    summary: `The configuration file ${file} cannot be read${place}: ${message}.`,
    details: 'None of its settings hold until it is mended.',
    path: file,
    at,
  }
  return {
    file,
    exists: true,
    text,
    version: fingerprint(text),
    isReadable: false,
    settings: {},
    warnings: [warning],
  }
}

const faulty = (file: string, { path, message }: SettingFault): ConfigWarning => ({
  summary: `${dotted(path)} in the configuration file ${file} ${message}.`,
  details: 'The setting is ignored; all others hold.',
  path: file,
  at: null,
})

export const fingerprint = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`
