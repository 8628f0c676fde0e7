import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runtimeFiles } from '../src/runtime-files.ts'
import { escaped, memberName, memberNames, TAKEN_TYPES, typeName } from '../src/targets/swift/names/names.ts'
import { TypeNames } from '../src/targets/swift/names/type-names.ts'
import { moduleName } from '../src/targets/swift/package/module-name.ts'
import { stringLiteral } from '../src/targets/swift/text/literal.ts'
import { modelOf, object, type } from './support/model.ts'

describe('laws', () => {
  const text = fc.string({ unit: 'grapheme' })

  test('every name is one, whatever it was made from', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(memberName(name)).toMatch(/^[a-z][A-Za-z0-9]*_?$/)
        expect(typeName(name)).toMatch(/^[A-Z][A-Za-z0-9]*$/)
      }),
    )
  })

  test('no two members of a type have the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), (names) => {
        expect(new Set(memberNames(names).values()).size).toBe(names.length)
      }),
    )
  })

  test('a literal is one line, and says the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const literal = stringLiteral(value)
        expect(literal).not.toMatch(/[\n\r]/)
        const read = literal
          .slice(1, -1)
          .replaceAll(/\\(?:u\{([0-9A-F]+)\}|(.))/g, (_, code, letter) =>
            code === undefined
              ? ({ n: '\n', r: '\r', t: '\t' }[letter as string] ?? letter)
              : String.fromCodePoint(Number.parseInt(code, 16)),
          )
        expect(read).toBe(value.toWellFormed())
      }),
    )
  })
})

test.each([
  ['threadId', 'threadID'],
  ['id', 'id'],
  ['url', 'url'],
  ['threadIds', 'threadIDs'],
  ['fooURLBar', 'fooURLBar'],
  ['thread/tokenUsage/updated', 'threadTokenUsageUpdated'],
  ['otlp-http', 'otlpHTTP'],
  ['2fa', 'value2fa'],
  ['init', 'init_'],
  ['self', 'self_'],
  ['', 'value'],
  ['_meta', 'meta'],
])('the member of %s is %s', (wire, member) => {
  expect(memberName(wire)).toBe(member)
})

test('keywords stand between backticks', () => {
  for (const word of ['default', 'case', 'in', 'protocol', 'internal', 'repeat', 'where'])
    expect(escaped(word)).toBe(`\`${word}\``)
  expect(escaped('type')).toBe('type')
})

test('names that are needed for something else, or are taken, give way in the same manner always', () => {
  const names = new TypeNames(
    modelOf(['Thread', 'AgentThread', 'Error', 'foo/bar', 'FooBar'].map((name) => type(name, object()))),
  )
  expect(['Thread', 'AgentThread', 'Error', 'foo/bar', 'FooBar'].map((name) => names.of(name))).toEqual([
    'AgentThreadType',
    'AgentThread',
    'AgentError',
    'FooBar',
    'FooBarType',
  ])
})

describe('the name of the package', () => {
  test.each(['AgentClient', 'agent_client', 'A1'])('%s is one', (name) => {
    expect(moduleName(name)).toBe(name)
  })

  test.each(['my-client', '1st', 'a b', '', 'class', 'x"y', 'Größe'])('%s is none', (name) => {
    expect(() => moduleName(name)).toThrow(/has to begin with a letter/)
  })

  test.each(['Foundation', 'String', 'XCTest'])('%s would hide another', (name) => {
    expect(() => moduleName(name)).toThrow(/is there already/)
  })
})

test('no type is called as one that the package has by hand', () => {
  const files = runtimeFiles(new URL('../src/targets/swift/runtime/', import.meta.url))
  const declared = [...files]
    .filter(([name]) => name.startsWith('Sources/'))
    .flatMap(([, text]) => [
      ...text.matchAll(
        /^ {0,2}(?:public )?(?:final )?(?:struct|enum|actor|class|protocol|typealias) (\w+)/gm,
      ),
    ])
    .map(([, name]) => name)
  expect(declared.length).toBeGreaterThan(40)
  expect(
    declared.filter((name) => !TAKEN_TYPES.includes(name ?? '') && name !== 'Kind' && name !== 'CodingKeys'),
  ).toEqual([])
})
