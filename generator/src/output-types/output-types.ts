import { readFile } from 'node:fs/promises'
import { type Json, type JsonObject, whyNot } from '@heddle/protocol'
import { GenerateError } from '../errors.ts'
import type { OutputTypes } from '../target.ts'
import { isObject, onlySchema } from './only-schema.ts'

/**
 * The TypeScript types of what turns are to answer, from a JSON Schema of the user.
 *
 * @throws GenerateError that names the file, and says what is wrong with it
 */
export async function outputTypes(file: string): Promise<OutputTypes> {
  const schema = await readSchema(file)
  const { compile } = await import('json-schema-to-typescript')
  try {
    const typescript = await compile({ ...onlySchema(schema), title: 'Output' }, 'Output', {
      bannerComment: '',
      // Nothing else is read, neither from the disk nor from the network, whatever the schema refers to.
      $refOptions: { resolve: { external: false, file: false, http: false } },
      style: { printWidth: 110, semi: false, singleQuote: true, trailingComma: 'all' },
      unknownAny: true,
    })
    return { schema, typescript: typescript.trim() }
  } catch (error) {
    throw new GenerateError(`${file}: no types can be made of the schema: ${firstLine(error)}`)
  }
}

async function readSchema(file: string): Promise<JsonObject> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new GenerateError(`${file} cannot be read: ${whyNot(error)}.`)
  }
  let json: Json
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new GenerateError(`${file}: the file is not JSON: ${firstLine(error)}`)
  }
  if (!isObject(json))
    throw new GenerateError(
      `${file}: the file is no JSON Schema: it holds ${kindOf(json)}, where an object is needed.`,
    )
  return json
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''

const kindOf = (json: Json): string =>
  json === null ? 'null' : Array.isArray(json) ? 'a list' : `a ${typeof json}`
