import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importOwnBundle } from '../src/import/index.ts'
import { type ProtocolModel, STAGES, toDraft07, toJsonSchema } from '../src/index.ts'
import { definedAt } from '../src/workshop.ts'
import { arbitraryModel } from './support/arbitrary-model.ts'

const models = STAGES.flatMap((stage) => [definedAt(stage), definedAt(stage, { experimental: false })])

const inOrder = (model: ProtocolModel) => ({
  ...model,
  types: [...model.types],
  errors: [...model.errors],
})

const throughSchema = (model: ProtocolModel) =>
  importOwnBundle(JSON.parse(JSON.stringify(toJsonSchema(model))), 'bundle.json')
const throughDraft07 = (model: ProtocolModel) =>
  importOwnBundle(JSON.parse(JSON.stringify(toDraft07(toJsonSchema(model)))), 'bundle.json')

describe.each(models)('$version, experimental: $experimental', (model) => {
  test.each([
    ['JSON Schema 2020-12', throughSchema],
    ['JSON Schema draft-07', throughDraft07],
  ])('through %s and back it is the same model, in the same order', (_, there) => {
    const { model: back, notes } = there(model)
    expect(notes).toEqual([])
    expect(inOrder(back)).toEqual(inOrder(model))
  })
})

test.each([
  ['JSON Schema 2020-12', throughSchema],
  ['JSON Schema draft-07', throughDraft07],
])('any model at all is the same through %s and back', (_, there) => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      expect(inOrder(there(model).model)).toEqual(inOrder(model))
    }),
    { numRuns: 300 },
  )
})
