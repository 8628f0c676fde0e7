import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText } from '../src/writer/json.ts'

describe('laws', () => {
  test('JSON text says the value it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('JSON', () => {
  test('lists of scalars stay on one line while they fit', () => {
    expect(jsonText({ a: ['x', 1, null], b: [{}], c: {}, d: [] })).toBe(
      '{\n  "a": ["x", 1, null],\n  "b": [\n    {}\n  ],\n  "c": {},\n  "d": []\n}\n',
    )
    expect(jsonText(['x'.repeat(60), 'y'.repeat(60)]).split('\n')).toHaveLength(5)
  })
})
