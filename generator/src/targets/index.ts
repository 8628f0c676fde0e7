import { GenerateError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import type { AnyTarget } from '../target.ts'
import { csharp } from './csharp/index.ts'
import { go } from './go/index.ts'
import { java } from './java/index.ts'
import { jsonSchema } from './json-schema/index.ts'
import { kotlin } from './kotlin/index.ts'
import { python } from './python/index.ts'
import { typesOnly } from './quicktype/index.ts'
import { rust } from './rust/index.ts'
import { swift } from './swift/index.ts'
import { typescript } from './typescript/index.ts'
import { vectors } from './vectors/index.ts'

/** Everything that can be generated. A new language is a folder beside this file and a line here. */
export const TARGETS: readonly AnyTarget[] = [
  jsonSchema,
  vectors,
  typescript,
  python,
  go,
  rust,
  kotlin,
  java,
  swift,
  csharp,
  ...typesOnly,
]

/**
 * The target of a name as typed on the command line.
 *
 * @throws GenerateError that lists the targets there are, and the nearest one to what was typed
 */
export function findTarget(name: string): AnyTarget {
  const found = TARGETS.find((target) => target.name === name)
  if (found !== undefined) return found
  const names = TARGETS.map((target) => target.name)
  const near = nearest(name, names)
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  throw new GenerateError(`There is no target "${name}".${hint} The targets are: ${names.join(', ')}.`)
}
