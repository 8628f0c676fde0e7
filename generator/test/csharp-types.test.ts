import type { NamedType, TypeNode } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { csharp } from '../src/targets/csharp/index.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

/** The file of the only area, without its head. */
function emitted(...types: readonly NamedType[]): string {
  const files = csharp.emit(modelOf(types), { only: 'types' })
  return (files.get('src/Heddle.AppServer/Protocol/Things.cs') ?? '').replace(/^.*?namespace [^\n]*\n\n/s, '')
}

const int64: TypeNode = { kind: 'scalar', type: 'int64' }
const optional = { presence: 'optional' } as const

describe('an object', () => {
  test('is a record, whose required fields are required', () => {
    const text = emitted(type('Thing', object(field('id', string), field('size', int64, { nullable: true }))))
    expect(text).toContain('public sealed record Thing : WireObject')
    expect(text).toContain('[JsonPropertyName("id")]\n    public required string Id { get; init; }')
    expect(text).toContain(
      '[JsonIgnore(Condition = JsonIgnoreCondition.Never)]\n    public required long? Size { get; init; }',
    )
  })

  test('remembers which of its optional fields that can be null were told', () => {
    const text = emitted(
      type(
        'Thing',
        object(
          field('plain', string, optional),
          field('first', string, { ...optional, nullable: true }),
          field('second', int64, { ...optional, nullable: true }),
        ),
      ),
    )
    expect(text).toContain('public string? Plain { get; init; }')
    expect(text).toContain('[JsonPropertyName("first"), Told(0)]')
    expect(text).toContain('public long? Second { get => _second; init => _second = Told(1, value); }')
  })

  test('writes a constant that nobody has to set', () => {
    const text = emitted(type('Thing', object(field('type', { kind: 'literal', value: 'thing' }))))
    expect(text).toContain('[JsonPropertyName("type"), Constant]\n    public string Type => "thing";')
  })

  test('has lists, maps and values of its aliases written out', () => {
    const text = emitted(
      type('Names', { kind: 'list', items: string }),
      type(
        'Thing',
        object(field('all', { kind: 'map', values: ref('Names') }), field('any', { kind: 'any' })),
      ),
    )
    expect(text).toContain('public required IReadOnlyDictionary<string, IReadOnlyList<string>> All')
    expect(text).toContain('public required JsonElement Any')
    expect(text).not.toContain('Names')
  })

  test('has the raw JSON where an alias consists of itself', () => {
    const text = emitted(
      type('Deep', { kind: 'list', items: ref('Deep') }),
      type('Thing', object(field('deep', ref('Deep')))),
    )
    expect(text).toContain('IReadOnlyList<JsonElement> Deep')
  })
})

test('a tagged union is an interface of its records, with one more for what is not known', () => {
  const tag = (name: string) => field('kind', { kind: 'literal', value: name })
  const text = emitted(
    type('Left', object(tag('left'))),
    type('Side', {
      kind: 'tagged-union',
      tag: 'kind',
      variants: [variant('left', { type: ref('Left') })],
    }),
    type('Other', { kind: 'tagged-union', tag: 'sort', variants: [variant('l', { type: ref('Left') })] }),
  )
  expect(text).toContain('public sealed record Left : WireObject, ISide, IOther')
  expect(text).toContain('string IOther.Sort => "l";')
  expect(text).not.toContain('string ISide.Kind')
  expect(text).toContain('public sealed record UnknownSide(JsonElement Raw) : ISide, IUnknownValue')
  expect(text).toContain('["left"] = typeof(Left),')
})

test('a union of texts and keyed objects has a value for each text and a record for each key', () => {
  const text = emitted(
    type('Choice', {
      kind: 'external-union',
      variants: [variant('accept', { payload: null }), variant('accept/with', { payload: string })],
    }),
  )
  expect(text).toContain('public static Choice Accept { get; } = new Text("accept");')
  expect(text).toContain('public sealed record AcceptWith(string Value) : Choice;')
})

test('a record inside of a union does not hide the type that it holds', () => {
  const text = emitted(
    type('Part', object()),
    type('Whole', { kind: 'untagged-union', members: [string, ref('Part')] }),
  )
  expect(text).toContain('public sealed record Part(global::Heddle.AppServer.Protocol.Part Value) : Whole;')
  expect(text).toContain('public static implicit operator Whole(string value) => new Text(value);')
})

test('an enum keeps every text, and its values have names that differ', () => {
  const text = emitted(
    type('Mood', { kind: 'enum', values: [value('on-off'), value('on_off'), value('value')] }),
    type('Nothing', { kind: 'enum', values: [] }),
  )
  expect(text).toContain('public static Mood OnOff { get; } = new("on-off");')
  expect(text).toContain('public static Mood OnOffValue { get; } = new("on_off");')
  expect(text).toContain('public static Mood ValueValue { get; } = new("value");')
  expect(text).toContain('public static IReadOnlyList<Nothing> Known { get; } = [];')
})

test('types make way for each other and for what their files need', () => {
  const text = emitted(type('Type', object()), type('a/b', object()), type('a-b', object()))
  expect(text).toContain('public sealed record TypeType : WireObject')
  expect(text).toContain('public sealed record AB : WireObject')
  expect(text).toContain('public sealed record ABType : WireObject')
})

describe('text of somebody else', () => {
  const hostile =
    '*/ </summary>\n}\u2028 class Evil {}\u0085 "quoted" \\u0022 $' + '{x} \u202e `a<b>` \u0000 &'

  test('stays inside of comments and literals', () => {
    const text = emitted(
      {
        ...type('Thing', object(field(hostile, string, { docs: hostile, deprecated: hostile }))),
        docs: hostile,
        deprecated: hostile,
      },
      type('Mood', { kind: 'enum', values: [{ ...value(hostile), docs: hostile }] }),
    )
    // Nothing that ends a line in C#, and nothing that cannot be seen.
    expect(text).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u)
    const code = text
      .split('\n')
      .filter((line) => !line.trim().startsWith('///'))
      .join('\n')
      .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
    expect(code).not.toMatch(/class Evil|\$\{|quoted/)
  })

  test('is escaped in documentation', () => {
    const text = emitted({ ...type('Thing', object()), docs: 'Takes `a<b>` & more.' })
    expect(text).toContain('/// <summary>Takes <c>a&lt;b&gt;</c> &amp; more.</summary>')
  })
})

test('what should not be used any more says why, and what is experimental says so', () => {
  const text = emitted({
    ...type('Thing', object(field('old', string, { deprecated: 'Use "new".' }))),
    stability: 'experimental',
  })
  expect(text).toContain('[Obsolete("Use \\"new\\".")]\n    [JsonPropertyName("old")]')
  expect(text).toContain('Experimental: needs the capability <c>experimentalApi</c>.')
})
