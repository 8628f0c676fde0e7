import type { NamedType } from '@heddle/protocol'
import { describe, expect, it } from 'vitest'
import { java } from '../src/targets/java/index.ts'
import { field, method, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

const TYPES = 'src/main/java/dev/heddle/client/types'

function fileOf(name: string, types: readonly NamedType[]): string {
  const file = java.emit(modelOf(types), { only: 'types' }).get(`${TYPES}/${name}.java`)
  if (file === undefined) throw new Error(`there is no ${name}`)
  return file
}

describe('objects', () => {
  it('hold each field by what it may be', () => {
    const file = fileOf('Thing', [
      type(
        'Thing',
        object(
          field('id', string),
          field('count', { kind: 'scalar', type: 'uint32' }),
          field('note', string, { presence: 'optional' }),
          field('place', string, { nullable: true }),
          field('cursor', string, { presence: 'optional', nullable: true }),
          field('data', { kind: 'any' }, { presence: 'optional', nullable: true }),
        ),
      ),
    ])
    expect(file).toContain(`public record Thing(
    String id,
    long count,
    Optional<String> note,
    Optional<String> place,
    Maybe<String> cursor,
    Optional<JsonNode> data)
    implements WireValue {`)
    expect(file).toContain('Decode.orNull(json, "place", Decode::string)')
    expect(file).toContain('public Builder cursor(Maybe<String> cursor) {')
  })

  it('write constants, and never hold them', () => {
    const file = fileOf('Thing', [
      type('Thing', object(field('type', { kind: 'literal', value: 'thing' }), field('id', string))),
    ])
    expect(file).toContain('public record Thing(String id) implements WireValue {')
    expect(file).toContain('Encode.required(json, "type", "thing", Encode::string);')
  })

  it('keep all fields where they are open', () => {
    const file = fileOf('Config', [
      type('Config', { kind: 'object', extra: 'open', fields: [field('more', string)] }),
    ])
    expect(file).toContain('public record Config(String more, Map<String, JsonNode> moreFields)')
    expect(file).toContain('Decode.more(json, "more")')
  })

  it('are classes where a record has no room for all fields', () => {
    const many = Array.from({ length: 128 }, (_, index) => field(`part${index}`, string))
    const file = fileOf('Large', [type('Large', object(...many))])
    expect(file).toContain('public final class Large implements WireValue {')
    expect(file).toContain('this.part127 = Objects.requireNonNull(builder.part127, "part127");')
    expect(file).toContain('public String part127() {')
    expect(fileOf('Large', [type('Large', object(...many.slice(1)))])).toContain('public record Large(')
  })

  it('mark what is deprecated and experimental', () => {
    const file = fileOf('Thing', [
      type(
        'Thing',
        object(
          field('old', string, { deprecated: 'Use new.' }),
          field('odd', string, { stability: 'experimental' }),
        ),
      ),
    ])
    expect(file).toMatch(
      /@deprecated Use new\.\n {3}\*\/\n {2}@Override\n {2}@Deprecated\n {2}public String old\(\)/,
    )
    expect(file).toContain('@Experimental String odd')
  })
})

describe('unions', () => {
  const circle = type('Circle', object(field('type', { kind: 'literal', value: 'circle' })))

  it('with a tag are sealed, and open', () => {
    const types = [
      circle,
      type('Shape', {
        kind: 'tagged-union',
        tag: 'type',
        variants: [variant('circle', { type: ref('Circle') })],
      }),
    ]
    expect(fileOf('Shape', types)).toContain(
      'sealed interface Shape extends WireValue permits Circle, Shape.Unknown',
    )
    expect(fileOf('Shape', types)).toContain('default -> new Unknown(json);')
    expect(fileOf('Circle', types)).toContain('public record Circle() implements Shape {')
  })

  it('told apart by keys have an enum of their texts', () => {
    const file = fileOf('Decision', [
      type('Decision', {
        kind: 'external-union',
        variants: [variant('accept', { payload: null }), variant('acceptWith', { payload: string })],
      }),
    ])
    expect(file).toContain('permits Decision.Plain, Decision.AcceptWith, Decision.Unknown')
    expect(file).toContain('ACCEPT("accept");')
    expect(file).toContain('record AcceptWith(String value) implements Decision {')
  })

  it('have nothing inside that hides what they use', () => {
    const optional = { kind: 'nullable', inner: string } as const
    const file = fileOf('Decision', [
      type('Decision', { kind: 'external-union', variants: [variant('optional', { payload: optional })] }),
    ])
    expect(file).toContain('record OptionalVariant(Optional<String> value) implements Decision {')
  })

  it('told apart by keys take what has no key, or several, for unknown', () => {
    const file = fileOf('Decision', [
      type('Decision', { kind: 'external-union', variants: [variant('', { payload: string })] }),
    ])
    expect(file).toContain('    if (!Decode.hasOnlyKey(json)) {\n      return new Unknown(json);\n    }\n')
  })

  it('without a tag wrap what is no class of its own', () => {
    const types = [circle, type('Any', { kind: 'untagged-union', members: [string, ref('Circle')] })]
    expect(fileOf('Any', types)).toContain('permits Any.Text, Circle, Any.Unknown')
    expect(fileOf('Any', types)).toContain('Untagged.value(Decode::string, Text::new)')
    expect(fileOf('Any', types)).toContain('Untagged.constant("type", "circle")')
  })
})

describe('other types', () => {
  it('are enums that keep unknown texts', () => {
    const file = fileOf('Status', [
      type('Status', { kind: 'enum', values: [value('on-request'), value('on_request')] }),
    ])
    expect(file).toContain('case "on-request" -> Known.ON_REQUEST;')
    expect(file).toContain('case "on_request" -> Known.ON_REQUEST_;')
    expect(file).toContain('default -> new Unknown(value);')
  })

  it('are written out where they are only names', () => {
    const types = [
      type('Path', string),
      type('Thing', object(field('paths', { kind: 'list', items: ref('Path') }))),
    ]
    expect(fileOf('Thing', types)).toContain('public record Thing(List<String> paths)')
    expect(() => fileOf('Path', types)).toThrow()
  })

  it('are records where they contain themselves', () => {
    const file = fileOf('Tree', [type('Tree', { kind: 'list', items: ref('Tree') })])
    expect(file).toContain('public record Tree(List<Tree> value) implements WireValue {')
  })
})

describe('names', () => {
  it('avoid what Java has', () => {
    const types = [
      type('Thread', object(field('default', string), field('hashCode', string), field('1st', string))),
      type('Maybe', object()),
    ]
    expect(fileOf('ThreadInfo', types)).toContain(
      'record ThreadInfo(String defaultValue, String hashCodeValue, String field1st)',
    )
    expect(fileOf('MaybeType', types)).toContain('public record MaybeType()')
  })

  it('avoid what is inside of types', () => {
    const types = [type('Builder', object(field('note', string, { presence: 'optional' })))]
    const file = fileOf('BuilderType', types)
    expect(file).toContain('public record BuilderType(')
    expect(file).toContain('public static final class Builder {')
  })

  it('do not collide, not even in folders that ignore capitals', () => {
    const types = [type('Foo', object(field('a_b', string), field('aB', string))), type('FOO', object())]
    expect(fileOf('Foo', types)).toContain('(String aB, String aBValue)')
    expect(fileOf('FOOType', types)).toContain('record FOOType()')
  })
})

describe('text of somebody else', () => {
  const hostile = '*/ class Evil {} /* \\u002a/ {@link Evil} @evil <script> " \u202e \u2028 \u0000 $x `}@`'

  it('stays text', () => {
    const model = modelOf(
      [
        {
          ...type('Thing', object(field(hostile, string, { docs: hostile }))),
          docs: hostile,
          deprecated: hostile,
        },
        type('Status', { kind: 'enum', values: [{ ...value(hostile), docs: hostile }] }),
      ],
      [method('thing/do', { docs: hostile })],
    )
    const files = java.emit({ ...model, version: `1.0 ${hostile}` }, { only: 'types' })
    for (const [name, text] of files) {
      if (!name.includes('/types/')) continue
      const code = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/.*/g, ' ')
      expect(code, name).not.toContain('Evil {')
      expect(text, name).not.toMatch(/[\p{Zl}\p{Zp}\p{Cf}]|(?!\n)\p{Cc}/u)
      // A unicode escape counts where an odd number of backslashes stands before it, in comments too.
      expect(text, name).not.toMatch(/(?<!\\)(?:\\\\)*\\u002a/)
      const comments = (text.match(/\/\*\*[\s\S]*?\*\//g) ?? []).join('')
      expect(comments, name).not.toMatch(/@evil|<script>|\{@link Evil/)
    }
  })
})
