import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callName, constantName, stringLiteral, typeName } from '../src/targets/typescript/names.ts'
import { jsonText } from '../src/writer/json.ts'

describe('laws', () => {
  test('JSON text says the value it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('a string literal evaluates to its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => runInNewContext(stringLiteral(text)) === text),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^['"\\\n]*$/), (text) => runInNewContext(stringLiteral(text)) === text),
    )
  })

  test('a type name is an identifier, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => /^[A-Za-z_$][\w$]*$/.test(typeName(name))),
    )
  })
})

describe('names', () => {
  test.each([
    ['initialize', null, 'initialize'],
    ['thread/start', 'thread', 'start'],
    ['thread/turns/list', 'thread', 'turnsList'],
    ['mcpServer/oauth/login', 'mcpServer', 'oauthLogin'],
    ['thread/inject_items', 'thread', 'injectItems'],
  ])('the call of %s', (method, group, call) => {
    expect(callName(method)).toEqual({ group, call })
  })

  test('types of foreign protocols become identifiers', () => {
    expect(typeName('Option<()>')).toBe('Option')
    expect(typeName('v2/Thread')).toBe('V2Thread')
    expect(typeName('2FA')).toBe('Type2FA')
  })

  test('constants', () => {
    expect(constantName('ThreadItem')).toBe('THREAD_ITEM')
    expect(constantName('MCPServer')).toBe('MCP_SERVER')
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
