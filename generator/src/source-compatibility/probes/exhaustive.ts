import { NO_SUCH_ARGUMENT } from './codes.ts'
import { given, named, type Question } from './question.ts'
import { variableFor } from './spelling.ts'

/**
 * Code that lists every case, and wants to hear from the compiler when there is one more.
 *
 * @param place what tells the cases apart
 */
export function exhaustive(name: string, place: string, literals: readonly string[]): Question {
  const variable = variableFor(name)
  const lines = [
    `switch (${place}) {`,
    ...literals.map((literal) => `  case ${literal}:`),
    ...(literals.length > 0 ? ['    break'] : []),
    '  default:',
    `    onlyUnknown(${variable})`,
    '}',
  ]
  const owner = given(variable, named(name))
  return {
    symbol: name,
    declared: literals.join(' | '),
    mentions: new Set(),
    ways: [
      [{ kind: 'not-exhaustive', given: [owner], lines, uses: ['onlyUnknown'], codes: [NO_SUCH_ARGUMENT] }],
    ],
  }
}
