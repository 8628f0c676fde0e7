import { HeddleError } from '@heddle/protocol'
import Type from 'typebox'
import { readChecked } from '../read-checked.ts'

/** Checks that a server is known to fail, and why. One that passes is told, so that the list stays true. */
const ExpectedFailures = Type.Object({
  failures: Type.Array(
    Type.Object({
      check: Type.String({ description: 'The id of the check.' }),
      reason: Type.String({ minLength: 1, description: 'What the server does instead.' }),
      sometimes: Type.Optional(
        Type.Boolean({ description: 'It passes now and then: the server does otherwise by chance.' }),
      ),
    }),
  ),
})

const EXAMPLE = '{"failures":[{"check":"ITEM-001","reason":"…"}]}'

export interface ExpectedFailure {
  readonly reason: string
  /** It passes now and then, and is not stale then. */
  readonly sometimes?: boolean
}

/** By the id of the check. */
export type Expected = ReadonlyMap<string, ExpectedFailure>

/**
 * @param known the ids of all checks there are
 * @throws HeddleError when the file cannot be read, or is no list of expected failures
 */
export async function readExpected(file: string | undefined, known: ReadonlySet<string>): Promise<Expected> {
  if (file === undefined) return new Map()
  const { failures } = await readChecked(file, ExpectedFailures, EXAMPLE)
  const stranger = failures.findIndex(({ check }) => !known.has(check))
  if (stranger >= 0)
    throw new HeddleError(
      `${file}, at /failures/${stranger}/check: there is no check ${failures[stranger]?.check}. Remove it, or mend its id.`,
    )
  return new Map(failures.map(({ check, ...failure }) => [check, failure]))
}
