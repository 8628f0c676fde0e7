import type { NamedType, ProtocolModel } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/errors.ts'
import { rust } from '../src/targets/rust/index.ts'
import { field, method, modelOf, object, ref, string, type } from './support/model.ts'

const TYPES: readonly NamedType[] = [
  type('ClientInfo', object(field('name', string))),
  type('InitializeParams', object(field('clientInfo', ref('ClientInfo')))),
  type('InitializeResponse', object(field('userAgent', string))),
  type('Params', object(field('x', string))),
  type('Decision', { kind: 'enum', values: [{ value: 'decline', docs: '', stability: 'stable' }] }),
  type('Decided', object(field('decision', ref('Decision')))),
]

const INITIALIZE = method('initialize', {
  params: ref('InitializeParams'),
  result: ref('InitializeResponse'),
})

describe('calls', () => {
  test('a request is a method; params that can be left out may be none', () => {
    const text = emitted(
      'src/client_requests.rs',
      method('thread/start', { params: ref('Params'), result: ref('Params') }),
      method('logout'),
      method('maybe', { params: ref('Params'), paramsOptional: true, deprecated: '' }),
      method('spawn'),
    )
    expect(text).toContain('    pub async fn thread_start(&self, params: Params) -> Result<Params> {\n')
    expect(text).toContain('        self.call("thread/start", Some(params)).await\n')
    expect(text).toContain('        let IgnoredAny = self.call("logout", None::<()>).await?;\n')
    expect(text).toContain(
      '    #[deprecated]\n    pub async fn maybe(&self, params: impl Into<Option<Params>>) -> Result<()> {',
    )
    expect(text).toContain('    pub async fn spawn_(&self) -> Result<()> {')
  })

  test('what the server tells is an enum that also has what nobody knows', () => {
    const text = emitted(
      'src/notifications.rs',
      method('item/started', { direction: 'server-to-client', kind: 'notification', params: ref('Params') }),
      method('unknown', { direction: 'server-to-client', kind: 'notification' }),
    )
    expect(text).toContain('    ItemStarted(Params),\n')
    expect(text).toContain('    UnknownVariant,\n')
    expect(text).toContain('    Unknown(UnknownNotification),\n')
    expect(text).toContain('"item/started" => read_params(params).map(Self::ItemStarted),\n')
  })

  test('what the server asks has a handler each, and an answer when nobody handles it', () => {
    const asked = { direction: 'server-to-client', params: ref('Params'), result: ref('Decided') } as const
    const text = emitted('src/server_requests.rs', method('may/run', asked))
    expect(text).toContain('    pub fn may_run<F, A>(self, handler: F) -> Self\n')
    expect(text).toContain('    MayRun(Params),\n')
    expect(text).toContain(String.raw`"may/run" => Some("{\"decision\":\"decline\"}"),`)
    expect(text).toContain('Self::Decline => "decline",')
  })

  test('a handler hides no type of the protocol', () => {
    const asked = method('may/run', { direction: 'server-to-client', params: ref('F'), result: ref('A') })
    const text = rust
      .emit(modelOf([...TYPES, type('F', object()), type('A', object())], [INITIALIZE, asked]))
      .get('src/server_requests.rs')
    expect(text).toContain('    pub fn may_run<Function, Answer>(self')
  })

  test('a protocol that asks nothing still has a whole client', () => {
    expect(emitted('src/server_requests.rs')).toContain('pub enum Approval {}')
  })
})

describe('the package', () => {
  test('has no handles of threads where the protocol has none', () => {
    const files = rust.emit(model())
    expect([...files.keys()].filter((name) => /threads|examples|turns/.test(name))).toEqual([])
    expect(files.get('src/lib.rs')).not.toContain('threads')
  })

  test('of types alone has nothing of a client', () => {
    const files = rust.emit(modelOf(TYPES), { only: 'types' })
    expect([...files.keys()].filter((name) => /^(src\/[^t]|examples)/.test(name)).sort()).toEqual([
      'src/lib.rs',
      'src/maybe.rs',
      'src/version.rs',
      'src/wire.rs',
    ])
    expect(files.get('Cargo.toml')).not.toContain('tokio')
  })

  test('is called as wished, everywhere', () => {
    const files = rust.emit(model(), { packageName: 'my-agent' })
    expect(files.get('Cargo.toml')).toContain('name = "my-agent"')
    expect(files.get('tests/requests.rs')).toContain('use my_agent::')
    for (const [name, text] of files) expect(text, name).not.toContain('heddle_client')
  })

  test('has the layout of the formatter under any name', () => {
    const layout = (packageName: string) => used(rust.emit(model(), { packageName }).get('tests/requests.rs'))
    expect(layout('ak')).toBe(
      [
        'use ak::notifications::UnknownReason;',
        'use ak::{Client, ClientOptions, EXPERIMENTAL, Error, SUPPORTED_VERSIONS, ServerNotification};',
      ].join('\n'),
    )
    expect(layout('acme-agent')).toBe(
      [
        'use acme_agent::notifications::UnknownReason;',
        'use acme_agent::{',
        '    Client, ClientOptions, EXPERIMENTAL, Error, SUPPORTED_VERSIONS, ServerNotification,',
        '};',
      ].join('\n'),
    )
  })

  test('stands in a paragraph of its own where it is used: the formatter sorts inside of one', () => {
    for (const [file, text] of rust.emit(model()))
      for (const paragraph of text.split('\n\n').filter((each) => /^use heddle_client::/m.test(each)))
        expect(paragraph.match(/^use (?!heddle_client::).*/gm), file).toBeNull()
  })

  test.each([
    ['', 'begin with a letter'],
    ['2fast', 'begin with a letter'],
    ['_private', 'begin with a letter'],
    ['päckchen', 'other characters'],
    ['with space', 'other characters'],
    ['x"\n[evil]', 'other characters'],
    ['MyAgent', 'capital letters'],
    ['my--agent', 'two `-`'],
    ['a'.repeat(65), '65 characters'],
    ['type', 'a word of the language'],
    ['self', 'a word of the language'],
    ['std', 'taken by the language'],
    ['core', 'taken by the language'],
    ['test', 'taken by the language'],
    ['nul', 'taken by the language'],
    ['com1', 'taken by the language'],
    ['support', 'a module of that name'],
    ['tokio', 'depends on a crate of that name'],
    ['futures_core', 'depends on a crate of that name'],
  ])('is not called %j', (packageName, reason) => {
    const emit = () => rust.emit(model(), { packageName })
    expect(emit).toThrow(GenerateError)
    expect(emit).toThrow(reason)
  })

  test('has a version after its protocol, and nothing of it is code', () => {
    const evil = { ...model(), version: '0.169.0-alpha.3"\n[dependencies]\nevil = "1"' }
    const files = rust.emit(evil)
    expect(files.get('Cargo.toml')).toMatch(/^version = "0\.169\.0-alpha\.3\.dependencies\.evil\.1"$/m)
    expect(files.get('Cargo.toml')?.match(/^\[dependencies\]/gm)).toHaveLength(1)
    expect(files.get('src/version.rs')).toContain(
      String.raw`"0.169.0-alpha.3\"\n[dependencies]\nevil = \"1\""`,
    )
  })

  test('offers a version only where the handshake has a place for it', () => {
    const version = 'src/version.rs'
    expect(emitted(version)).toContain('pub const SUPPORTED_VERSIONS: &[&str] = &[];')
  })

  test('says where its generated files come from', () => {
    const files = rust.emit(model())
    expect(files.get('src/types/mod.rs')).toMatch(
      /^\/\/ Made by heddle .* from protocol 2026-02 \(experimental\)/,
    )
  })

  test('needs a handshake, but not for types', () => {
    expect(() => rust.emit(modelOf(TYPES))).toThrow(GenerateError)
  })

  test('reads and writes every type in its tests', () => {
    const table = emitted('tests/vectors/table.rs')
    for (const { name } of TYPES) expect(table).toContain(`round_trip::<${name}>`)
  })
})

function model(...methods: Parameters<typeof modelOf>[1] & object): ProtocolModel {
  return modelOf(TYPES, [INITIALIZE, ...methods])
}

function emitted(file: string, ...methods: Parameters<typeof modelOf>[1] & object): string {
  return rust.emit(model(...methods)).get(file) ?? ''
}

/** What a file uses of the crate. */
function used(text = ''): string | undefined {
  return text.split('\n\n').find((paragraph) => paragraph.includes('::notifications::UnknownReason;'))
}
