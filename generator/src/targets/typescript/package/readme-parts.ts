import { isVersion } from '@heddle/protocol'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { unionExample } from './readme-examples.ts'

/** What a package has been generated from, as it is typed on the command line. */
export function sourceOf({ version }: TypeScriptModel): string {
  return isVersion(version) ? `--protocol ${version}` : '--from …'
}

/** What is to be known about values that the package does not know. */
export function laterValues(model: TypeScriptModel): string {
  const example = unionExample(model)
  return `## Values of later versions

A server may send items, enum values and fields that this package does not know. They never throw and are
never lost: JSON stays as it came.${example === '' ? '' : ` ${IN_A_SWITCH}\n\n${example}\n\n${ONLY_UNKNOWN}`}
To send what the types do not have: \`unknownVariant\`, \`unknownTag\`, \`unknownObject\` and \`unknownValue\`.

Absent and \`null\` are different states, in types and values: \`field?: T\` may be absent, \`field: T | null\` may
be null. Values are not checked when they arrive. 64-bit integers are numbers, exact up to 2^53 − 1; larger ones are
the nearest number that JavaScript has.

A type has the name that it has in the protocol, made an identifier. One that the language or this package has
already ends in \`Type\`; what is made for a union (\`KnownX\`, \`X_TAGS\`, \`isKnownX\`) gives way to types of the
protocol, and then ends in \`Kind\`, \`_\` or \`Value\`.`
}

const IN_A_SWITCH = `In a \`switch\` over a tag the known variants narrow exactly; what is left is an
\`UnknownVariant\`, whose fields are all there as \`unknown\`:`

const ONLY_UNKNOWN = `\`onlyUnknown\` makes the compiler point to every \`switch\` that lacks a variant once the package is updated.
`

/** What the tests of the package are run with. */
export const vectorsNote =
  'Its tests try every value of the folder `HEDDLE_VECTORS`, or `../vectors` (made by `heddle generate vectors`).'
