import type { NamedType } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { kotlin } from '../src/targets/kotlin/index.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

/** The file of the types of a small model, all of which are in one area. */
function typesOf(...types: readonly NamedType[]): string {
  const files = kotlin.emit(modelOf(types), { only: 'types' })
  const found = [...files].filter(([name]) => /\/main\/.*\/types\/\w+\.kt$/.test(name))
  expect(found).toHaveLength(1)
  return found[0]?.[1] ?? ''
}

describe('objects', () => {
  test('required fields come as they are, optional ones may be left out', () => {
    const text = typesOf(
      type(
        'Box',
        object(
          field('id', string),
          field('note', string, { nullable: true }),
          field('size', { kind: 'scalar', type: 'uint32' }, { presence: 'optional', nullable: true }),
        ),
      ),
    )
    expect(text).toContain('public data class Box(')
    expect(text).toContain('    public val id: String,\n')
    expect(text).toContain('    public val note: String?,\n')
    expect(text).toContain('    public val size: UInt? = null,\n')
    expect(text).toContain('StrictUInt::class')
    expect(text).toContain('    public val extra: JsonObject = NO_FIELDS,\n)')
  })

  test('null says nothing where a field is optional only', () => {
    const text = typesOf(
      type(
        'Box',
        object(
          field('a', string, { presence: 'optional' }),
          field('b', string, { presence: 'optional', nullable: true }),
        ),
      ),
    )
    expect(text).toContain('neverNull = setOf("a")')
  })

  test('a constant is written for its users', () => {
    const text = typesOf(
      type('Box', object(field('kind', { kind: 'literal', value: 'box' }), field('n', string))),
    )
    expect(text).toContain('    public val kind: String\n        get() = "box"\n')
    expect(text).toContain('constants = mapOf("kind" to JsonPrimitive("box"))')
    expect(text).not.toContain('val kind: String,')
  })

  test('names are those of Kotlin, and the wire keeps its own', () => {
    const names = ['thread_id', 'class', 'in', 'extra', 'a-b', 'aB', '8th', '$']
    const text = typesOf(type('Box', object(...names.map((name) => field(name, string)))))
    for (const [wire, own] of [
      ['thread_id', 'threadId'],
      ['class', 'classField'],
      ['extra', 'extraField'],
      ['a-b', 'aB'],
      ['aB', 'aBField'],
      ['8th', 'value8th'],
      ['\\$', 'value'],
    ])
      expect(text, wire).toMatch(
        new RegExp(`@SerialName\\("${wire?.replace(/[\\$]/g, '\\$&')}"\\)\n    public val ${own}: String,`),
      )
    expect(text).toContain('    public val `in`: String,')
  })
})

describe('objects with more fields than a constructor can take', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => field(`f_${index}`, string))

  test('are classes as soon as a data class might not be loaded', () => {
    expect(typesOf(type('Box', object(...many(123))))).toContain('public data class Box(')
    expect(typesOf(type('Box', object(...many(124))))).toContain('public class Box internal constructor(')
  })

  test('are filled by a function, and read and written field by field', () => {
    const text = typesOf(
      type(
        'Box',
        object(
          ...many(200),
          field('in', ref('Box'), { presence: 'optional' }),
          field('kind', { kind: 'literal', value: 'box' }),
          field('size', { kind: 'scalar', type: 'uint32' }, { nullable: true }),
        ),
      ),
      type('BoxBuilder', object()),
      type('Any', { kind: 'tagged-union', tag: 'kind', variants: [variant('box', { type: ref('Box') })] }),
    )
    expect(text).toContain(') : LargeObject(values),\n    AnyType {\n')
    expect(text).toContain('    public val `in`: Box? by this\n')
    expect(text).toContain('    override val kind: String\n        get() = "box"\n')
    // The type of the protocol has the better right to the name.
    expect(text).toContain('public fun copy(change: BoxBuilderClass.() -> Unit): Box =')
    expect(text).toContain(') : LargeObjectBuilder(BoxSerializer.required, values) {\n')
    expect(text).toContain('    public var f0: String by this\n')
    expect(text).toContain('        LargeField("f_0", "f0") { StrictString },\n')
    expect(text).toContain('        LargeField("in", isOptional = true) { Box.serializer().nullable },\n')
    expect(text).toContain('        LargeField("size") { StrictUInt.nullable },\n')
    expect(text).toContain(
      '    constants = mapOf("kind" to JsonPrimitive("box")),\n    neverNull = setOf("in"),\n)',
    )
  })

  test('bring what they need, and only they', () => {
    const needed = [
      'main/kotlin/heddle/client/json/LargeObject.kt',
      'test/kotlin/heddle/client/json/LargeObjectTest.kt',
    ]
    for (const count of [3, 300]) {
      const files = kotlin.emit(modelOf([type('Box', object(...many(count)))]), { only: 'types' })
      for (const name of needed) expect(files.has(`src/${name}`), name).toBe(count === 300)
      expect(files.get('README.md')?.includes('`Box { … }`')).toBe(count === 300)
    }
  })
})

describe('unions', () => {
  test('objects told apart by a tag implement an interface that can grow', () => {
    const text = typesOf(
      type('Shape', { kind: 'tagged-union', tag: 'type', variants: [variant('dot', { type: ref('Dot') })] }),
      type('Dot', object(field('type', { kind: 'literal', value: 'dot' }))),
    )
    expect(text).toContain('public sealed interface Shape {')
    expect(text).toContain('    public data class Unknown(')
    expect(text).toContain(') : Shape {\n    override val type: String\n        get() = "dot"')
    expect(text).toContain('"dot" -> Dot.serializer()')
  })

  test('a case called unknown leaves room for what is not known', () => {
    const text = typesOf(
      type('Source', {
        kind: 'external-union',
        variants: [variant('unknown', { payload: null }), variant('String', { payload: string })],
      }),
    )
    expect(text).toContain('public data object Unknown : Source')
    expect(text).toContain('public data class StringVariant(\n        public val value: String,')
    expect(text).toContain('public data class UnknownVariant(')
  })

  test('values without a tag are held, objects and unions are members by themselves', () => {
    const text = typesOf(
      type('Any', {
        kind: 'untagged-union',
        members: [string, ref('Box'), ref('Other'), { kind: 'list', items: string }],
      }),
      type('Other', { kind: 'untagged-union', members: [{ kind: 'scalar', type: 'int64' }, ref('Any')] }),
      type('Box', object()),
    )
    expect(text).toContain('public sealed interface AnyType {')
    expect(text).toContain('public value class Text(')
    expect(text).toContain('public value class Items(')
    expect(text).toContain('public sealed interface Other : AnyType {')
    // Round in a circle is no way to be a member.
    expect(text).toContain('public value class OfAnyType(')
    expect(text).toContain(') : AnyType\n')
  })
})

test('enums keep any text', () => {
  const text = typesOf(
    type('Status', { kind: 'enum', values: ['on-request', 'on_request', '', '2x'].map(value) }),
  )
  expect(text).toContain('public value class Status(')
  expect(text).toContain('public val ON_REQUEST: Status = Status("on-request")')
  expect(text).toContain('public val ON_REQUEST_VALUE: Status = Status("on_request")')
  expect(text).toContain('public val EMPTY: Status = Status("")')
  expect(text).toContain('listOf(ON_REQUEST, ON_REQUEST_VALUE, EMPTY, VALUE_2X)')
  expect(typesOf(type('None', { kind: 'enum', values: [] }))).toContain('entries: List<None> = emptyList()')
})

test('a name for something else is an alias, unless it consists of itself', () => {
  const text = typesOf(
    type('Id', string),
    type('Tree', { kind: 'list', items: ref('Tree') }),
    type('Ids', { kind: 'map', values: { kind: 'nullable', inner: ref('Id') } }),
  )
  expect(text).toContain('public typealias Id = String')
  expect(text).toContain('public typealias Ids = Map<String, Id?>')
  expect(text).toContain('public value class Tree(\n    public val value: List<Tree>,\n)')
})

test('null is said once, even where an alias says it', () => {
  const text = typesOf(
    type('Some', { kind: 'nullable', inner: string }),
    type('Same', ref('Some')),
    type(
      'Box',
      object(field('a', ref('Same'), { presence: 'optional' }), field('b', ref('Some'), { nullable: true })),
    ),
    type('Boxes', { kind: 'list', items: { kind: 'nullable', inner: ref('Same') } }),
  )
  expect(text).toContain('public typealias Some = String?')
  expect(text).toContain('    public val a: Same = null,\n')
  expect(text).toContain('    public val b: Some,\n')
  expect(text).toContain('public typealias Boxes = List<Same>')
})

test('names that differ in case only are different files', () => {
  const text = typesOf(type('Url', object()), type('URL', object()), type('String', object()))
  for (const name of ['Url', 'UrlType', 'StringType']) expect(text).toContain(`public data class ${name}(`)
})

test('texts of a schema never become code', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of Kotlin
  const hostile = 'a */ b /* c ${x} "d" \\u0041 \u202e [link] @tag\r\nnext\u2028\u0007'
  const text = typesOf(
    {
      ...type('Box', object({ ...field('a"$\n\u202e', string), docs: hostile, deprecated: hostile })),
      docs: hostile,
    },
    type('Status', { kind: 'enum', values: [value(hostile)] }),
  )
  for (const hidden of ['\u202e', '\u2028', '\u0007', '\r']) expect(text).not.toContain(hidden)
  expect(text).toContain('@SerialName("a\\"\\$\\n\\u202e")')
  expect(text).toContain(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the same, escaped
    'Status("a */ b /* c \\${x} \\"d\\" \\\\u0041 \\u202e [link] @tag\\u000d\\nnext\\u2028\\u0007")',
  )
  const comments = text.match(/\/\*\*[\s\S]*?\*\//g) ?? []
  for (const comment of comments) {
    expect(comment.slice(3, -2)).not.toMatch(/\*\/|\/\*/)
    expect(comment).not.toMatch(/(?<!\\)\[link\]|\* @/)
  }
})
