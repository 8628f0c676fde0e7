import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/index.ts'
import { outputTypes } from '../src/output-types/output-types.ts'
import { tempFolder } from './support/temp-folder.ts'

async function fileWith(text: string): Promise<string> {
  const file = path.join(await tempFolder(), 'output.schema.json')
  await writeFile(file, text)
  return file
}

const typesOf = async (schema: object) =>
  (await outputTypes(await fileWith(JSON.stringify(schema)))).typescript

describe('the types of an output', () => {
  test('say what the schema says, under a name of their own', async () => {
    const types = await typesOf({
      title: 'Something else',
      type: 'object',
      properties: {
        verdict: { enum: ['good', 'bad'] },
        notes: { type: 'array', items: { $ref: '#/$defs/Note' } },
      },
      required: ['verdict'],
      additionalProperties: false,
      $defs: {
        Note: { type: 'object', properties: { line: { type: 'integer' } }, additionalProperties: false },
      },
    })
    expect(types).toContain('export interface Output {')
    expect(types).toContain("verdict: 'good' | 'bad'")
    expect(types).toContain('notes?: Note[]')
  })

  test('text of the schema never becomes code', async () => {
    const types = await typesOf({
      type: 'object',
      description: 'ends */ evil() /*',
      properties: { a: { tsType: 'evil()', type: 'string' }, tsType: { type: 'string' } },
      additionalProperties: false,
    })
    expect(types).not.toMatch(/^(?! *\*).*evil/m)
    expect(types).toContain('a?: string')
    expect(types).toContain('tsType?: string')
  })

  test('nothing else is read, whatever the schema refers to', async () => {
    const secret = await fileWith('{"title":"Secret","type":"object"}')
    await expect(typesOf({ type: 'object', properties: { a: { $ref: secret } } })).rejects.toThrow(
      GenerateError,
    )
    await expect(
      typesOf({ type: 'object', properties: { a: { $ref: 'http://127.0.0.1:9/x.json' } } }),
    ).rejects.toThrow(GenerateError)
  })
})

test.each([
  ['no JSON', '{"type":', /is not JSON/],
  ['no schema', '["object"]', /holds a list, where an object is needed/],
  ['a reference to nothing', '{"$ref":"#/nowhere"}', /no types can be made/],
])('%s is refused with a sentence that names the file', async (_, text, message) => {
  const file = await fileWith(text)
  await expect(outputTypes(file)).rejects.toThrow(GenerateError)
  await expect(outputTypes(file)).rejects.toThrow(message)
  await expect(outputTypes(file)).rejects.toThrow(file)
})

test('a file that is not there is told as such', async () => {
  await expect(outputTypes('/no/such/file.json')).rejects.toThrow(/\/no\/such\/file\.json cannot be read/)
})
