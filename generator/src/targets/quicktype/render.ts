import type { JsonObject, ProtocolModel } from '@heddle/protocol'
import { GenerateError } from '../../errors.ts'
import type { Language } from './languages.ts'
import { plainSchema } from './plain-schema.ts'

/**
 * The types of a model in a language, by the library: the text of each file by its name. The library is loaded when it
 * is needed: it is large.
 *
 * @throws GenerateError when the library cannot do it
 */
export async function render(model: ProtocolModel, language: Language): Promise<ReadonlyMap<string, string>> {
  const schema = plainSchema(model) satisfies JsonObject
  try {
    return await renderSchema(schema, language)
  } catch (error) {
    // Its own assertions, too, for protocols that its authors never met.
    const why = error instanceof Error ? error.message : String(error)
    throw new GenerateError(
      `quicktype, which makes the types of ${language.title}, cannot make them of this protocol: ${why}. With --methods a part of it may pass.`,
    )
  }
}

async function renderSchema(
  plain: JsonObject,
  { quicktype, file, options = {} }: Language,
): Promise<ReadonlyMap<string, string>> {
  const { InputData, JSONSchemaInput, quicktypeMultiFile } = await import('quicktype-core')
  // Without a store nothing but the text itself is read, whatever it refers to.
  const schema = new JSONSchemaInput(undefined)
  await schema.addSource({
    name: 'Protocol',
    schema: JSON.stringify(plain),
    // Each definition becomes a type of its own.
    uris: ['#/definitions/'],
  })
  const inputData = new InputData()
  inputData.addInput(schema)
  const files = await quicktypeMultiFile({
    inputData,
    lang: quicktype,
    outputFilename: file,
    rendererOptions: options,
    leadingComments: [],
  })
  return new Map([...files].map(([name, { lines }]) => [name, lines.join('\n')]))
}
