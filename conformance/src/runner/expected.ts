import { readFile } from 'node:fs/promises'
import { HeddleError, whyNot } from '@heddle/protocol'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Type, { type Static } from 'typebox'

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
  const value = parse(file, await textOf(file))
  const ajv = new Ajv2020()
  if (!ajv.validate(ExpectedFailures, value)) {
    const [fault] = ajv.errors ?? []
    throw new HeddleError(
      `${file}, at ${fault?.instancePath || '/'}: ${fault?.message}. It should look like {"failures":[{"check":"ITEM-001","reason":"…"}]}.`,
    )
  }
  const { failures } = value as Static<typeof ExpectedFailures>
  const stranger = failures.findIndex(({ check }) => !known.has(check))
  if (stranger >= 0)
    throw new HeddleError(
      `${file}, at /failures/${stranger}/check: there is no check ${failures[stranger]?.check}. Remove it, or mend its id.`,
    )
  return new Map(failures.map(({ check, ...failure }) => [check, failure]))
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new HeddleError(`${file} cannot be read: ${whyNot(error)}.`, { cause: error })
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new HeddleError(`${file} is not JSON: ${(error as Error).message}.`, { cause: error })
  }
}
