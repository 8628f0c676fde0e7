import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attributeName,
  attributeNames,
  className,
  impliedWireName,
  jsonLiteral,
  moduleName,
  stringLiteral,
} from '../src/targets/python/names/names.ts'
import { packageVersion } from '../src/targets/python/package/release.ts'
import { modelOf } from './support/model.ts'

describe('laws', () => {
  const text = fc.string({ unit: 'grapheme' })

  test('every name is one, whatever it was made from', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(attributeName(name)).toMatch(/^[a-z][a-z0-9_]*$/)
        expect(moduleName(name)).toMatch(/^[a-z][a-z0-9_]*$/)
        expect(className(name)).toMatch(/^[A-Za-z][A-Za-z0-9]*$/)
      }),
    )
  })

  test('no two fields of an object have the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), (names) => {
        const attributes = attributeNames(names.map((name) => ({ name })))
        expect(new Set(attributes.values()).size).toBe(names.length)
      }),
    )
  })
})

test.each([
  ['threadId', 'thread_id', 'threadId'],
  ['fooURLBar', 'foo_url_bar', 'fooUrlBar'],
  ['class', 'class_', 'class'],
  ['l', 'l_', 'l'],
  ['2fa', 'field_2fa', 'field2fa'],
])('the attribute of %s is %s', (wire, attribute, implied) => {
  expect(attributeName(wire)).toBe(attribute)
  expect(impliedWireName(attribute)).toBe(implied)
})

test('literals are in the quotes that the formatter chooses', () => {
  expect(stringLiteral("it's")).toBe('"it\'s"')
  expect(stringLiteral('say "a"')).toBe('\'say "a"\'')
  expect(jsonLiteral({ a: [true, false, null, 1.5, 'x'] })).toBe('{"a": [True, False, None, 1.5, "x"]}')
})

test.each([
  ['2026-11', '2026.11.0'],
  ['2026-02-05', '2026.2.5'],
  ['0.169.0', '0.169.0'],
  ['1', '1.0.0'],
  ['v0.140.0-alpha.3', '0.140.0a3'],
  ['2.0-rc', '2.0.0rc0'],
  ['2.0-nightly.7', '2.0.0.dev0'],
  ['draft', '0.0.0.dev0'],
])('the package of protocol %s is %s', (version, expected) => {
  expect(packageVersion({ ...modelOf([]), version })).toBe(expected)
})
