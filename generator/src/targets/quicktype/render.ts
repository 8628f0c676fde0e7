import type { JsonObject, ProtocolModel } from '@heddle/protocol'
import type { Language } from './languages.ts'
import { plainSchema } from './plain-schema.ts'

/**
 * The types of a model in a language, by the library: the text of each file by its name. The library is loaded when it
 * is needed: it is large.
 */
export async function render(
  model: ProtocolModel,
  { quicktype, file, options = {} }: Language,
): Promise<ReadonlyMap<string, string>> {
  const { InputData, JSONSchemaInput, quicktypeMultiFile } = await import('quicktype-core')
  // Without a store nothing but the text itself is read, whatever it refers to.
  const schema = new JSONSchemaInput(undefined)
  await schema.addSource({
    name: 'Protocol',
    schema: JSON.stringify(plainSchema(model) satisfies JsonObject),
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
