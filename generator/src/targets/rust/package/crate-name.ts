import { readFileSync } from 'node:fs'
import { GenerateError } from '../../../errors.ts'
import { isKeyword } from '../names/names.ts'
import { packageNames } from './lock-file.ts'

const DEFAULT = 'heddle-client'

/**
 * The name of the package, as its registry takes it.
 *
 * @throws GenerateError
 */
export function crateName(wanted: string | undefined): string {
  if (wanted === undefined) return DEFAULT
  const reason = refusal(wanted)
  if (reason === undefined) return wanted
  throw new GenerateError(
    `The package name ${JSON.stringify(wanted)} cannot be the name of a Rust crate: ${reason}. ` +
      'Use 1 to 64 small letters, digits and single `-` or `_` that begin with a letter, as `my-agent-client`.',
  )
}

function refusal(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return 'it does not begin with a letter of ASCII'
  if (!/^[A-Za-z0-9_-]+$/.test(name))
    return 'it has other characters than letters of ASCII, digits, `-` and `_`'
  if (/[A-Z]|[_-]{2}/.test(name))
    return 'the compiler warns of capital letters, and of two `-` or `_` in a row'
  if (name.length > 64) return `it has ${name.length} characters`
  const lib = name.replaceAll('-', '_')
  if (isKeyword(lib)) return 'it is a word of the language'
  if (RESERVED.has(lib)) return 'the name is taken by the language or its tools'
  if (LOCAL.has(lib)) return 'its own tests have a module of that name'
  if (name !== DEFAULT && dependencies().has(lib)) return 'it depends on a crate of that name'
  return undefined
}

/** Crates of the language, folders of cargo, and files that Windows cannot have. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['alloc', 'core', 'proc_macro', 'std', 'test'],
  ...['build', 'deps', 'examples', 'incremental'],
  ...['aux', 'con', 'nul', 'prn'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${port}`, `lpt${port}`]),
])

/** What the tests of the crate say without a path. */
const LOCAL: ReadonlySet<string> = new Set(['mpsc', 'oneshot', 'support', 'table'])

/** Cargo tells packages of one name apart by their versions, programs and lock files do not. */
function dependencies(): ReadonlySet<string> {
  const lock = readFileSync(new URL('../runtime/Cargo.lock', import.meta.url), 'utf8')
  return new Set(packageNames(lock).map((name) => name.replaceAll('-', '_')))
}
