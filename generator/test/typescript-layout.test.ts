import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Method, NamedType, ObjectNode, TypeNode } from '@heddle/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientFile } from '../src/targets/typescript/client/client.ts'
import { methodsFile } from '../src/targets/typescript/client/methods.ts'
import { typescriptModel } from '../src/targets/typescript/model/typescript-model.ts'
import { typeFiles } from '../src/targets/typescript/types/type-files.ts'
import { field, method, modelOf, object, ref, string, type, value, variant } from './support/model.ts'
import { tempFolder } from './support/temp-folder.ts'
import { checkFormat } from './support/typescript-package.ts'

/** One seed: the formatter is asked once about all of them, and a test that fails fails again. */
const sample = { seed: 169, numRuns: 400 }

test('types of any form and length are written as the formatter prints them', async () => {
  const nodes = fc.sample(node, sample)
  const types = nodes.map((each, index) => type(`${'Long'.repeat(index % 9)}Type${index}`, each))
  const files = typeFiles(typescriptModel(modelOf([...types, ...REFERENCES])))
  const folder = await tempFolder()
  for (const [file, text] of files) await writeFile(path.join(folder, path.basename(file)), text)
  const { code, output } = await checkFormat(folder, ['things.ts', 'others.ts', 'index.ts'])
  expect(code, output).toBe(0)
})

test('calls of any length are written as the formatter prints them', async () => {
  const methods = fc.sample(request, sample)
  const distinct = [...new Map(methods.map((each) => [each.name, each])).values()]
  const model = typescriptModel(modelOf(REFERENCES, distinct))
  const folder = await tempFolder()
  await writeFile(path.join(folder, 'client.ts'), clientFile(model))
  await writeFile(path.join(folder, 'methods.ts'), methodsFile(model))
  const { code, output } = await checkFormat(folder, ['client.ts', 'methods.ts'])
  expect(code, output).toBe(0)
})

/** Names of all lengths that sort in no simple way. */
const NAMES = [
  'A',
  'HookStarted',
  'HooksList',
  'Hook_',
  'Hook$',
  'Hook2',
  'Hook10',
  'Hook010',
  'HookS',
  'Hooks',
].flatMap((name) => [name, `${name}Notification`, `${name}${'ThatIsLong'.repeat(4)}`])
const REFERENCES: readonly NamedType[] = NAMES.map((name) => type(name, string, 'others'))

const word = fc
  .tuple(fc.constantFrom('a', 'path', 'fileName', 'with-dash'), fc.integer({ min: 0, max: 4 }))
  .map(([text, times]) => text + 'Longer'.repeat(times))
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 5 })
const reference = fc.constantFrom(...NAMES).map(ref)

const { node } = fc.letrec<{ node: TypeNode; fields: ObjectNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    reference,
    fc.constant(string),
    fc.constant<TypeNode>({ kind: 'any' }),
    words.map((texts): TypeNode => ({ kind: 'enum', values: texts.map(value) })),
    tie('node').map((items): TypeNode => ({ kind: 'list', items })),
    tie('node').map((values): TypeNode => ({ kind: 'map', values })),
    tie('node').map((inner): TypeNode => ({ kind: 'nullable', inner })),
    fc
      .array(tie('node'), { minLength: 2, maxLength: 4 })
      .map((members): TypeNode => ({ kind: 'untagged-union', members })),
    fc.tuple(words, tie('node')).map(
      ([tags, payload]): TypeNode => ({
        kind: 'external-union',
        variants: tags.map((tag, index) => variant(tag, { payload: index === 0 ? payload : null })),
      }),
    ),
    tie('fields'),
  ),
  fields: fc.tuple(words, tie('node'), fc.boolean(), fc.boolean()).map(([names, each, nullable, open]) => ({
    ...object(
      ...names.map((name) => field(name, each, { nullable, presence: nullable ? 'optional' : 'required' })),
    ),
    extra: open ? 'open' : 'allowed',
  })),
}))

const request: fc.Arbitrary<Method> = fc
  .record({
    name: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    params: fc.option(reference),
    result: fc.option(reference),
    paramsOptional: fc.boolean(),
  })
  .map(({ name, ...rest }) => method(name, rest))
