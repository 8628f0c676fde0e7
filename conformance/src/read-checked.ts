import { readFile } from 'node:fs/promises'
import { HeddleError, whyNot } from '@heddle/protocol'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Static, TSchema } from 'typebox'

/**
 * Reads a JSON file that somebody wrote by hand.
 *
 * @param example what it should look like, for the sentence when it does not
 * @throws HeddleError when it cannot be read, is no JSON, or is not as its schema says
 */
export async function readChecked<Schema extends TSchema>(
  file: string,
  schema: Schema,
  example: string,
): Promise<Static<Schema>> {
  const value = await readJson(file, `It should look like ${example}.`)
  const ajv = new Ajv2020()
  if (ajv.validate<Static<Schema>>(schema, value)) return value
  const { instancePath = '', message, params = {} } = ajv.errors?.[0] ?? {}
  const name: unknown = params.additionalProperty
  const which = typeof name === 'string' ? `: ${JSON.stringify(name)}` : ''
  throw new HeddleError(
    `${file}, at ${instancePath || '/'}: ${message}${which}. It should look like ${example}.`,
  )
}

/** @throws HeddleError when it cannot be read */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new HeddleError(`${file} cannot be read: ${whyNot(error)}.`, { cause: error })
  }
}

/**
 * @param remedy what to do about it, as a sentence
 * @throws HeddleError when it cannot be read, or is no JSON
 */
export async function readJson(file: string, remedy: string): Promise<unknown> {
  const text = await readText(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new HeddleError(`${file} is not JSON: ${(error as Error).message}. ${remedy}`, { cause: error })
  }
}
