import type { Field, NamedType, TypeNode } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { rustModel } from '../src/targets/rust/model/rust-model.ts'
import { typeFiles } from '../src/targets/rust/types/type-files.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

describe('objects', () => {
  test('each state that a field can have has a type of its own', () => {
    const node = object(
      field('plain', string),
      field('optional', string, { presence: 'optional' }),
      field('nullable', string, { nullable: true }),
      field('both', string, { presence: 'optional', nullable: true }),
    )
    expect(declaration(type('Thing', node))).toContain(`
/// About Thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Thing {
    /// The plain.
    pub plain: String,
    /// The optional.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<String>,
    /// The nullable.
    #[serde(deserialize_with = "Option::deserialize")]
    pub nullable: Option<String>,
    /// The both.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub both: Maybe<String>,
}
`)
  })

  test('new takes what every value has; the rest is set one by one', () => {
    const node = object(
      field('threadId', string),
      field('count', { kind: 'scalar', type: 'uint32' }, { nullable: true }),
      field('model', string, { presence: 'optional', nullable: true }),
      field('fast', { kind: 'scalar', type: 'boolean' }, { presence: 'optional' }),
    )
    const text = declaration(type('Thing', node))
    expect(text).toContain('    pub fn new(thread_id: impl Into<String>, count: Option<u32>) -> Self {')
    expect(text).toContain('    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {')
    expect(text).toContain('        self.fast = Some(fast);')
  })

  test('an object of nothing but optional fields has a default', () => {
    const node = object(field('a', string, { presence: 'optional' }))
    expect(declaration(type('Thing', node))).toContain('PartialEq, Default, Serialize')
  })

  test('fields are named as Rust does, and keep their name on the wire', () => {
    expect(fieldLines(field('threadId', string))).toBe('    pub thread_id: String,')
    expect(fieldLines(field('type', string))).toBe('    pub r#type: String,')
    expect(fieldLines(field('self', string))).toBe('    pub self_: String,')
    expect(fieldLines(field('otlp-http', string))).toBe(
      '    #[serde(rename = "otlp-http")]\n    pub otlp_http: String,',
    )
    expect(fieldLines(field('2fa', string))).toBe('    #[serde(rename = "2fa")]\n    pub field_2fa: String,')
  })

  test('two names that become one stay two', () => {
    const text = declaration(type('Thing', object(field('fooBar', string), field('foo_bar', string))))
    expect(text).toContain('    pub foo_bar: String,')
    expect(text).toContain('    #[serde(rename = "foo_bar")]')
    expect(text).toContain('    pub foo_bar_: String,')
  })

  test.each<[TypeNode, string]>([
    [{ kind: 'scalar', type: 'boolean' }, 'bool'],
    [{ kind: 'scalar', type: 'double' }, 'f64'],
    [{ kind: 'scalar', type: 'int64' }, 'i64'],
    [{ kind: 'scalar', type: 'uint8' }, 'u8'],
    [{ kind: 'any' }, 'Value'],
    [{ kind: 'list', items: { kind: 'nullable', inner: string } }, 'Vec<Option<String>>'],
    [{ kind: 'map', values: { kind: 'any' } }, 'BTreeMap<String, Value>'],
  ])('%j', (node, text) => {
    expect(fieldLines(field('f', node))).toBe(`    pub f: ${text},`)
  })

  test('an object that contains itself stands behind a pointer there', () => {
    const text = declaration(type('Tree', object(field('child', ref('Tree'), { presence: 'optional' }))))
    expect(text).toContain('    pub child: Option<Box<Tree>>,')
  })

  test('an open object keeps everything', () => {
    const text = declaration(
      type('Config', { kind: 'object', fields: [field('more', string)], extra: 'open' }),
    )
    expect(text).toContain('    #[serde(flatten)]\n    pub more_: Map<String, Value>,')
    expect(text).toContain('more_: Map::new(),')
  })

  test('what should not be used any more is marked', () => {
    const old = field('old', string, { presence: 'optional', deprecated: 'Use "new".' })
    const text = declaration(type('Thing', object(old)))
    expect(text).toContain('    #[deprecated(note = "Use \\"new\\".")]\n')
  })
})

describe('unions', () => {
  const message = type('MessageItem', object(field('type', { kind: 'literal', value: 'message' })))

  test('objects with a tag: the tag is written by itself, what is not known is kept', () => {
    const node: TypeNode = {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('message', { type: ref('MessageItem') })],
    }
    const text = declaration(type('Item', node), message)
    expect(text).toContain('    /// It is message.\n    Message(MessageItem),\n')
    expect(text).toContain('    Unknown(Value),\n')
    expect(text).toContain('            Some("message") => wire::decode(value).map(Self::Message),\n')
    expect(text).toContain(
      '#[serde(tag = "type", rename = "message")]\n#[non_exhaustive]\npub struct MessageItem {}',
    )
    expect(text).toContain('impl From<MessageItem> for Item {')
  })

  test('a variant that is large stands behind a pointer', () => {
    const fields = Array.from({ length: 12 }, (_, index) => field(`f${index}`, string))
    const large = type('Large', object(field('type', { kind: 'literal', value: 'large' }), ...fields))
    const node: TypeNode = {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('large', { type: ref('Large') })],
    }
    expect(declaration(type('Item', node), large)).toContain('    Large(Box<Large>),')
  })

  test('texts beside objects with one member', () => {
    const node: TypeNode = {
      kind: 'external-union',
      variants: [variant('on-request', { payload: null }), variant('granular', { payload: string })],
    }
    const text = declaration(type('Policy', node))
    expect(text).toContain('            Keyed::Text("on-request") => Ok(Self::OnRequest),\n')
    expect(text).toContain(
      '            Self::Granular(value) => wire::member(serializer, "granular", value),\n',
    )
  })

  test('values without a tag are tried in their order', () => {
    const node: TypeNode = { kind: 'untagged-union', members: [string, { kind: 'scalar', type: 'int64' }] }
    const text = declaration(type('Id', node))
    expect(text).toContain('    String(String),\n')
    expect(text).toContain('    Integer(i64),\n')
    expect(text.indexOf('Value::is_string')).toBeLessThan(text.indexOf('Value::is_number'))
  })

  test('several objects without a tag are told apart by their shapes, and named by what differs', () => {
    const node: TypeNode = { kind: 'untagged-union', members: [ref('TextContent'), ref('BlobContent')] }
    const text = declaration(
      type('Content', node),
      type('TextContent', object(field('text', string))),
      type('BlobContent', object(field('blob', string))),
    )
    expect(text).toContain('    Text(TextContent),\n')
    expect(text).toContain('required: &["blob"], optional: &[], constants: &[], texts: &[]')
    expect(text).toContain('wire::by_closeness(&value, SHAPES)')
  })

  test('enums know their texts and keep others', () => {
    const text = declaration(
      type('Status', { kind: 'enum', values: [value('inProgress'), value('unknown')] }),
    )
    expect(text).toContain('    /// It is inProgress.\n    InProgress,\n')
    expect(text).toContain('    UnknownVariant,\n')
    expect(text).toContain('    Unknown(String),\n')
    expect(text).toContain('            "inProgress" => Self::InProgress,\n')
  })

  test.each<TypeNode>([
    { kind: 'enum', values: [] },
    { kind: 'tagged-union', tag: 't', variants: [] },
    { kind: 'external-union', variants: [] },
  ])('$kind without anything that is known', (node) => {
    expect(declaration(type('Thing', node))).not.toMatch(/match (text|wire)/)
  })
})

describe('names for other types', () => {
  test('are aliases', () => {
    expect(declaration(type('Path', string))).toContain('pub type Path = String;')
  })

  test('are types of their own where they are made of themselves', () => {
    const text = declaration(type('Json', { kind: 'list', items: ref('Json') }))
    expect(text).toContain('#[serde(transparent)]\npub struct Json(pub Vec<Json>);')
  })
})

test('what the language calls so is called otherwise', () => {
  const text = declaration(type('String', object()), type('Option<()>', object()), type('Self', object()))
  expect(text).toContain('pub struct StringType {}')
  expect(text).toContain('pub struct OptionType {}')
  expect(text).toContain('pub struct SelfType {}')
})

test('an area is a module, and brings in the others only where it needs them', () => {
  const files = typeFiles(
    rustModel(
      modelOf([
        type('A', object(field('b', ref('B'))), 'first'),
        type('B', object(), 'user-verification'),
        type('C', object(), 'mod'),
      ]),
      {},
    ),
  )
  expect([...files.keys()].sort()).toEqual([
    'src/types/first.rs',
    'src/types/mod.rs',
    'src/types/mod_types.rs',
    'src/types/user_verification.rs',
  ])
  expect(files.get('src/types/first.rs')).toContain('use super::*;')
  expect(files.get('src/types/user_verification.rs')).not.toContain('use super::*;')
  expect(files.get('src/types/mod.rs')).toContain('pub use user_verification::*;')
})

function declaration(...types: readonly NamedType[]): string {
  return typeFiles(rustModel(modelOf(types), {})).get('src/types/things.rs') ?? ''
}

/** The lines of a field, without its docs. */
function fieldLines(wanted: Field): string {
  const text = declaration(type('Thing', object(wanted)))
  const [, lines = ''] = /pub struct Thing \{\n([^}]*)\n\}/.exec(text) ?? []
  return lines.replaceAll(/^ *\/\/\/.*\n/gm, '')
}
