import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callName, constantName, stringLiteral, typeName } from '../src/targets/typescript/names/names.ts'
import { TypeNames } from '../src/targets/typescript/names/type-names.ts'
import { modelOf, string, type } from './support/model.ts'

describe('laws', () => {
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

describe('no two types are called the same', () => {
  const union = (name: string) => type(name, { kind: 'tagged-union', tag: 'type', variants: [] })

  test('the one that is spelled so has the name', () => {
    const names = new TypeNames(
      modelOf(['v2/Thread', 'V2Thread', 'v2-Thread'].map((name) => type(name, string))),
    )
    expect(names.of('V2Thread')).toBe('V2Thread')
    expect(names.of('v2/Thread')).toBe('V2ThreadType')
    expect(names.of('v2-Thread')).toBe('V2ThreadTypeType')
  })

  test('what is made for a union gives way to the types of the protocol', () => {
    const names = new TypeNames(modelOf([union('Pet'), union('KnownPet'), type('PET_TAGS', string)]))
    expect(names.of('KnownPet')).toBe('KnownPet')
    expect(names.ofUnion('Pet')).toEqual({ known: 'KnownPetKind', tags: 'PET_TAGS_', guard: 'isKnownPet' })
    expect(names.ofUnion('KnownPet').known).toBe('KnownKnownPet')
  })
})
