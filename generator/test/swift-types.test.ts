import type { NamedType, TypeNode } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { swiftModel } from '../src/targets/swift/model/swift-model.ts'
import { typeFiles } from '../src/targets/swift/types/type-files.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

function declarations(...types: readonly NamedType[]): string {
  return [...typeFiles(swiftModel(modelOf(types), {}), []).values()].join('\n')
}

const declaration = (node: TypeNode): string => declarations(type('Thing', node))

describe('objects', () => {
  test('what may be absent or null has the wrapper that tells', () => {
    const text = declaration(
      object(
        field('plain', string),
        field('optional', string, { presence: 'optional' }),
        field('nullable', string, { nullable: true }),
        field('both', string, { presence: 'optional', nullable: true }),
      ),
    )
    expect(text).toContain('public struct Thing: Codable, Hashable, Sendable {')
    expect(text).toContain('  public var plain: String\n')
    expect(text).toContain('  public var optional: String?\n')
    expect(text).toContain('  @NilAsNull public var nullable: String?\n')
    expect(text).toContain('  @Nullable public var both: String?\n')
    expect(text).toContain(
      '  public init(plain: String, optional: String? = nil, nullable: String?, both: String? = nil) {',
    )
    expect(text).not.toContain('CodingKeys')
  })

  test('names of the wire are said where Swift has others', () => {
    const text = declaration(object(field('threadId', string), field('default', string), field('ok', string)))
    expect(text).toContain(`  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case \`default\`
    case ok
  }`)
    expect(text).toContain('    self.default = `default`\n')
  })

  test('whole numbers have their width; anything is any JSON', () => {
    const text = declaration(
      object(
        field('a', { kind: 'scalar', type: 'uint64' }),
        field('b', { kind: 'list', items: { kind: 'nullable', inner: { kind: 'scalar', type: 'int32' } } }),
        field('c', { kind: 'map', values: { kind: 'any' } }),
        field('d', { kind: 'any' }, { nullable: true }),
        field('e', { kind: 'any' }, { nullable: true, presence: 'optional' }),
      ),
    )
    expect(text).toContain('public var a: UInt64\n')
    expect(text).toContain('public var b: [Int32?]\n')
    expect(text).toContain('public var c: [String: JSONValue]\n')
    expect(text).toContain('  public var d: JSONValue\n')
    expect(text).toContain('@Nullable public var e: JSONValue?\n')
  })

  test('a constant is written though nobody gives it', () => {
    const text = declaration(object(field('type', { kind: 'literal', value: 'cat' }), field('name', string)))
    expect(text).toContain('  private var type = TypeConstant.constant\n')
    expect(text).toContain('    case constant = "cat"\n')
    expect(text).toContain('  public init(name: String) {')
  })

  test('an object without fields is still an object', () => {
    const text = declaration(object())
    expect(text).toContain('  public init() {}\n')
    expect(text).toContain('_ = try decoder.container(keyedBy: WireKey.self)')
  })

  test('the fields of an open object that nobody lists are kept', () => {
    const text = declaration({
      ...object(field('a', string), field('additionalFields', string)),
      extra: 'open',
    })
    expect(text).toContain('  public var additionalFields: [String: JSONValue]\n')
    expect(text).toContain('  public var additionalFields_: String\n')
    expect(text).toContain(
      'additionalFields = try decoder.fields(except: CodingKeys.allCases.map(\\.rawValue))',
    )
    expect(text).toContain('    case additionalFields_ = "additionalFields"\n')
  })

  test('a struct that can hold itself keeps it elsewhere', () => {
    const text = declaration(
      object(
        field('next', ref('Thing'), { presence: 'optional' }),
        field('all', { kind: 'list', items: ref('Thing') }),
      ),
    )
    expect(text).toContain('  @Indirect public var next: Thing?\n')
    expect(text).toContain('  public var all: [Thing]\n')
  })

  test('what should not be used is marked, and is no argument', () => {
    const text = declaration(object(field('old', string, { presence: 'optional', deprecated: 'Use "new".' })))
    expect(text).toContain('  @available(*, deprecated, message: "Use \\"new\\".")\n')
    expect(text).toContain('  public var old: String? = nil\n')
    expect(text).toContain('  public init() {}\n')
  })
})

test('an enum is a struct with static members, and keeps any text', () => {
  const text = declaration({
    kind: 'enum',
    values: [value('on-request'), value('default'), value('rawValue')],
  })
  expect(text).toContain('public struct Thing: RawRepresentable, Codable, Hashable, Sendable {')
  expect(text).toContain('  public static let onRequest = Thing(rawValue: "on-request")\n')
  expect(text).toContain('  public static let `default` = Thing(rawValue: "default")\n')
  expect(text).toContain('  public static let rawValue_ = Thing(rawValue: "rawValue")\n')
})

describe('unions', () => {
  const cat = type('Cat', object(field('type', { kind: 'literal', value: 'cat' })))

  test('told apart by a tag: a case each, and one for what is not known', () => {
    const union: TypeNode = {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('cat', { type: ref('Cat') })],
    }
    const text = declarations(type('Pet', union), cat)
    expect(text).toContain('public enum Pet: Codable, Hashable, Sendable {')
    expect(text).toContain('  case cat(Cat)\n')
    expect(text).toContain('  case unknown(JSONValue)\n')
    expect(text).toContain('    switch decoder.text(of: "type") {\n    case "cat":\n')
  })

  test('a case that is called as an expression begins is between backticks where it is told apart', () => {
    const text = declaration({ kind: 'external-union', variants: [variant('try', { payload: string })] })
    expect(text).toContain('  case `try`(String)\n')
    expect(text).toContain('    case .`try`(let value):\n')
  })

  test('a variant that is called unknown keeps its name', () => {
    const text = declaration({ kind: 'external-union', variants: [variant('unknown', { payload: null })] })
    expect(text).toContain('  case unknown\n')
    expect(text).toContain('  case unknownValue(JSONValue)\n')
  })

  test('of plain texts and objects with one member', () => {
    const text = declaration({
      kind: 'external-union',
      variants: [variant('accept', { payload: null }), variant('with_reason', { payload: string })],
    })
    expect(text).toContain('  case accept\n')
    expect(text).toContain('  case withReason(String)\n')
    expect(text).toContain('      try encoder.write(text: "accept")\n')
    expect(text).toContain('      try encoder.write(value, under: "with_reason")\n')
  })

  test('of values of another kind are tried in order', () => {
    const text = declaration({ kind: 'untagged-union', members: [string, { kind: 'scalar', type: 'int64' }] })
    expect(text.indexOf('try? String(from: decoder)')).toBeLessThan(text.indexOf('try? Int64(from: decoder)'))
    expect(text).not.toContain('ObjectShape')
  })

  test('of objects without a tag are told apart by what they look like', () => {
    const text = declarations(
      type('Either', { kind: 'untagged-union', members: [ref('EitherOk'), ref('EitherErr')] }),
      type('EitherOk', object(field('ok', string))),
      type('EitherErr', object(field('err', string))),
    )
    expect(text).toContain('  case ok(EitherOk)\n')
    expect(text).toContain('ObjectShape.closest(of: Self.shapes, in: decoder)')
    expect(text).toContain('      required: ["err"],\n')
  })

  test('that can hold themselves are indirect', () => {
    const union: TypeNode = {
      kind: 'external-union',
      variants: [variant('not', { payload: ref('Rule') }), variant('all', { payload: null })],
    }
    expect(declarations(type('Rule', union))).toContain('public indirect enum Rule:')
  })
})

test('other types are names for what they are', () => {
  expect(declaration({ kind: 'list', items: string })).toContain('public typealias Thing = [String]\n')
})

test('no two files of the module have the same name', () => {
  const model = swiftModel(modelOf([type('A', object(), 'client'), type('B', object(), 'things')]), {})
  expect([...typeFiles(model, ['Sources/X/Client.swift']).keys()]).toEqual([
    'ClientTypes.swift',
    'Things.swift',
  ])
})
