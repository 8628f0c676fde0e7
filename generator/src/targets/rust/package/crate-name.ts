import { GenerateError } from '../../../errors.ts'

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
      'Use 1 to 64 letters, digits, `-` and `_` that begin with a letter, as `my-agent-client`.',
  )
}

function refusal(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return 'it does not begin with a letter of ASCII'
  if (!/^[A-Za-z0-9_-]+$/.test(name))
    return 'it has other characters than letters of ASCII, digits, `-` and `_`'
  if (name.length > 64) return `it has ${name.length} characters`
  if (RESERVED.has(name.replaceAll('-', '_').toLowerCase()))
    return 'the name is taken by the language or its tools'
  return undefined
}

const RESERVED: ReadonlySet<string> = new Set([
  ...['alloc', 'core', 'proc_macro', 'std', 'test', 'build', 'deps', 'examples', 'incremental'],
  ...[
    'abstract',
    'as',
    'async',
    'await',
    'become',
    'box',
    'break',
    'const',
    'continue',
    'crate',
    'do',
    'dyn',
  ],
  ...['else', 'enum', 'extern', 'false', 'final', 'fn', 'for', 'gen', 'if', 'impl', 'in', 'let', 'loop'],
  ...['macro', 'match', 'mod', 'move', 'mut', 'override', 'priv', 'pub', 'ref', 'return', 'self', 'static'],
  ...['struct', 'super', 'trait', 'true', 'try', 'type', 'typeof', 'unsafe', 'unsized', 'use', 'virtual'],
  ...['where', 'while', 'yield'],
  // Crates that this one is made of, and those of the registry's own.
  ...['serde', 'serde_json', 'tokio', 'thiserror', 'futures_core', 'rustix', 'tokio_tungstenite'],
  ...['aux', 'con', 'nul', 'prn'],
])
