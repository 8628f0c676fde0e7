import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packageVersion } from '../src/facts/release-number.ts'
import { memberName, propertyNames, typeName, valueName } from '../src/targets/csharp/names/names.ts'
import { packageNameOf } from '../src/targets/csharp/names/package-name.ts'
import { stringLiteral } from '../src/targets/csharp/text/literals.ts'
import { modelOf } from './support/model.ts'

describe('laws', () => {
  const text = fc.string({ unit: 'grapheme' })

  test('every name is one that no keyword is, whatever it was made from', () => {
    fc.assert(
      fc.property(text, (name) => {
        for (const nameOf of [memberName, valueName, typeName])
          expect(nameOf(name)).toMatch(/^[A-Z][A-Za-z0-9]*$/)
      }),
    )
  })

  test('no two properties of a record have the same name, and none has that of the record', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), (names) => {
        const properties = new Set(
          propertyNames(
            'Id',
            names.map((name) => ({ name })),
          ).values(),
        )
        expect(properties.size).toBe(names.length)
        expect(properties.has('Id')).toBe(false)
      }),
    )
  })

  test('a literal is one line of characters that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (value) => {
        expect(stringLiteral(value)).toMatch(
          /^"(?:[^"\\\p{C}\p{Zl}\p{Zp}]|\\[\\"nrt]|\\u[0-9A-F]{4}|\\U[0-9A-F]{8})*"$/u,
        )
      }),
    )
  })
})

test.each([
  ['threadId', 'ThreadId'],
  ['item/agentMessage/delta', 'ItemAgentMessageDelta'],
  ['class', 'Class'],
  ['2fa', 'Field2fa'],
  ['', 'Field'],
])('the property of %s is %s', (wire, property) => {
  expect(memberName(wire)).toBe(property)
})

test.each([
  ['Thread', [['thread', 'ThreadValue']]],
  [
    'Turn',
    [
      ['toString', 'ToStringValue'],
      ['a-b', 'AB'],
      ['a_b', 'ABValue'],
    ],
  ],
])('in a record %s the properties make way', (owner, pairs) => {
  expect([
    ...propertyNames(
      owner,
      pairs.map(([name = '']) => ({ name })),
    ),
  ]).toEqual(pairs)
})

describe('the name of the package', () => {
  test.each([undefined, 'Acme', 'Acme.Agents.V2', '_Private.Client'])('%s is one', (name) => {
    expect(packageNameOf(name)).toBe(name ?? 'Heddle.AppServer')
  })

  test.each(['', 'acme-client', 'Acme..Client', 'Acme.1', 'Acme.class', 'System.Text', 'A; class B {}', 'Ä'])(
    '%s is none, and the error says why',
    (name) => {
      expect(() => packageNameOf(name)).toThrow(/cannot be the name of a C# package.*Choose one/)
    },
  )
})

test.each([
  ['2026-11', '2026.11.0'],
  ['0.169.0', '0.169.0'],
  ['0.169.0-alpha.3', '0.169.0-alpha.3'],
  ['draft', '0.0.0-draft'],
])('protocol %s is package version %s', (version, expected) => {
  expect(packageVersion({ ...modelOf([]), version })).toBe(expected)
})
