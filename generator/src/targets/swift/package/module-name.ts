import { GenerateError } from '../../../errors.ts'
import { escaped, TAKEN_TYPES } from '../names/names.ts'

export const DEFAULT_MODULE = 'HeddleClient'

/** The package has one library, and that one module of the same name; the word after `import` is all of these. */
export function moduleName(wanted: string | undefined): string {
  if (wanted === undefined) return DEFAULT_MODULE
  const isIdentifier = /^[A-Za-z][A-Za-z0-9_]*$/.test(wanted) && wanted.length <= 100
  if (!isIdentifier || escaped(wanted) !== wanted)
    throw new GenerateError(
      `The package cannot be called ${JSON.stringify(wanted)}: Swift imports it by this name, so it has to begin with a ` +
        'letter, have letters, digits and `_` only, and be no keyword. Choose a name such as AgentClient.',
    )
  if (TAKEN_TYPES.includes(wanted) || RUNTIME_MODULES.includes(wanted))
    throw new GenerateError(
      `The package cannot be called ${wanted}: a type or module of this name is there already, and hides it. Choose ` +
        'another name, such as AgentClient.',
    )
  return wanted
}

const RUNTIME_MODULES: readonly string[] = [
  'XCTest',
  'Darwin',
  'Glibc',
  'Musl',
  'Dispatch',
  'RunTurn',
  'Story',
]
