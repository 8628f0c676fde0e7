import { GenerateError } from '../../../errors.ts'

/** What the package is called when nobody says so, and what the hand-written part of it is written under. */
export const DEFAULT_PACKAGE = 'Heddle.AppServer'

/** @throws GenerateError when the name cannot be both a NuGet id and a namespace */
export function packageNameOf(wished: string = DEFAULT_PACKAGE): string {
  const words = wished.split('.')
  const problem =
    wished.length > 100
      ? 'it has more than 100 characters'
      : !words.every((word) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(word))
        ? 'between its dots stand letters, digits and _ only, and no digit comes first'
        : words.find((word) => KEYWORDS.has(word)) !== undefined
          ? `${words.find((word) => KEYWORDS.has(word))} is a word of the language`
          : ['System', 'Microsoft', 'Xunit'].includes(words[0] ?? '')
            ? `${words[0]} belongs to the platform`
            : undefined
  if (problem === undefined) return wished
  throw new GenerateError(
    `${JSON.stringify(wished)} cannot be the name of a C# package, because it is its namespace too: ${problem}. ` +
      'Choose one such as Acme.AppServer.',
  )
}

const KEYWORDS = new Set([
  ...[
    'abstract',
    'as',
    'base',
    'bool',
    'break',
    'byte',
    'case',
    'catch',
    'char',
    'checked',
    'class',
    'const',
  ],
  ...['continue', 'decimal', 'default', 'delegate', 'do', 'double', 'else', 'enum', 'event', 'explicit'],
  ...[
    'extern',
    'false',
    'finally',
    'fixed',
    'float',
    'for',
    'foreach',
    'goto',
    'if',
    'implicit',
    'in',
    'int',
  ],
  ...['interface', 'internal', 'is', 'lock', 'long', 'namespace', 'new', 'null', 'object', 'operator', 'out'],
  ...['override', 'params', 'private', 'protected', 'public', 'readonly', 'ref', 'return', 'sbyte', 'sealed'],
  ...[
    'short',
    'sizeof',
    'stackalloc',
    'static',
    'string',
    'struct',
    'switch',
    'this',
    'throw',
    'true',
    'try',
  ],
  ...[
    'typeof',
    'uint',
    'ulong',
    'unchecked',
    'unsafe',
    'ushort',
    'using',
    'virtual',
    'void',
    'volatile',
    'while',
  ],
  ...['file', 'global', 'record', 'required', 'scoped', 'var'],
])
