import { expect, test } from 'vitest'
import { inDraft07, protocolAt, toDraft07, toJsonSchema } from '../src/index.ts'

const translated = (schema: object) => inDraft07({ A: { ...schema } }, '#/definitions/').A

test('a reference points to where the definitions are now, wherever it stands', () => {
  const ref = { $ref: '#/$defs/B' }
  const there = { $ref: '#/definitions/B' }
  expect(
    translated({
      items: ref,
      allOf: [ref, { not: ref }],
      if: ref,
      additionalProperties: ref,
      properties: { a: ref },
    }),
  ).toEqual({
    items: there,
    allOf: [there, { not: there }],
    if: there,
    additionalProperties: there,
    properties: { a: there },
  })
})

test('what stands beside a reference is not lost', () => {
  expect(translated({ $ref: '#/$defs/B', description: 'About it.' })).toEqual({
    description: 'About it.',
    allOf: [{ $ref: '#/definitions/B' }],
  })
})

test('properties may be called as keywords are', () => {
  const properties = {
    $ref: { type: 'string' },
    anyOf: { const: '#/$defs/B' },
    properties: true,
    items: false,
  }
  expect(translated({ properties })).toEqual({ properties })
})

test('every type is there, and nothing of the newer draft is left', () => {
  const bundle = toJsonSchema(protocolAt('2026-11'))
  const { $schema, definitions } = toDraft07(bundle)
  expect($schema).toContain('draft-07')
  expect(Object.keys(definitions)).toEqual(Object.keys(bundle.$defs))
  expect(JSON.stringify(definitions)).not.toMatch(
    /"(\$defs|unevaluated\w+|dependent\w+|prefixItems)":|\/\$defs\//,
  )
})
