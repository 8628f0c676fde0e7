import type { Described, NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { EVIL, TWINS, TYPES, WORDS } from './hostile-words.ts'
import { field, method, modelOf, object, ref, string, type, value, variant } from './model.ts'

const odd = (docs: string): Described => ({
  docs,
  deprecated: docs,
  since: '2026-02',
  stability: 'experimental',
})

const fields = (names: readonly string[]) =>
  [...new Set(names)].map((name, index) => {
    const docs = EVIL[index % EVIL.length] ?? ''
    const text = field(name, string, { ...odd(docs), default: docs })
    return index % 3 === 0 ? text : { ...text, presence: 'optional' as const, nullable: index % 3 === 1 }
  })

const values = (texts: readonly string[]): TypeNode => ({
  kind: 'enum',
  values: [...new Set(texts)].map((text, index) => ({
    ...value(text),
    ...odd(EVIL[index % EVIL.length] ?? ''),
  })),
})

const literal = (text: string): TypeNode => ({ kind: 'literal', value: text })

const types: readonly NamedType[] = [
  type('Hello', object(field('clientInfo', ref('ClientInfo')))),
  type('ClientInfo', object(field('name', string), field('version', string))),
  type('Welcome', object()),
  ...[...new Set(TYPES)].map((name, index) => ({
    ...type(name, object(...fields(TWINS.slice(0, 1 + (index % 3)))), `area ${index % 3} */`),
    ...odd(EVIL[index % EVIL.length] ?? ''),
  })),
  type('Words', object(...fields(WORDS))),
  type('Twins', object(...fields(TWINS))),
  type('Evils', object(...fields(['', ' ', '$', '*/', '"', "'", '\\', `$\{a}`, '1st', '\n', '🧵', ...EVIL]))),
  type('WordValue', values(WORDS)),
  type('TwinValue', values(TWINS)),
  type('EvilValue', values(['', ' ', '*/', '"', "'", '\\', `$\{a}`, '1st', '-', '+', ...EVIL])),
  type('NoValue', { kind: 'enum', values: [] }),
  ...[...WORDS, ...TWINS, ...EVIL, ''].map((tag, index) =>
    type(
      `Variant${index}`,
      object(field('ki"nd', literal(tag)), field('next', ref('Choice'), { presence: 'optional' })),
    ),
  ),
  type('Choice', {
    kind: 'tagged-union',
    tag: 'ki"nd',
    variants: [...WORDS, ...TWINS, ...EVIL, ''].map((tag, index) => ({
      ...variant(tag, { type: ref(`Variant${index}`) }),
      ...odd(EVIL[index % EVIL.length] ?? ''),
    })),
  }),
  type('Outside', {
    kind: 'external-union',
    variants: [...new Set([...WORDS, ...TWINS, ...EVIL])].map((tag, index) => ({
      ...variant(tag, { payload: index % 2 === 0 ? null : ref('Words') }),
      ...odd(EVIL[index % EVIL.length] ?? ''),
    })),
  }),
  type('Either', {
    kind: 'untagged-union',
    members: [string, { kind: 'list', items: ref('Either') }, ref('Words')],
  }),
  type('Names', { kind: 'list', items: ref('Outside') }),
  type('Deep', object(field('self', ref('Deep'), { presence: 'optional' }), field('Deep', ref('Names')))),
]

/** As many fields as a class of the JVM takes in its constructor, and some to spare. */
const PART = 100

/** Objects that have one of each, so that a method reaches them all. */
const parts = Array.from({ length: Math.ceil(types.length / PART) }, (_, number) =>
  type(
    `Part${number}`,
    object(
      ...types
        .slice(number * PART, (number + 1) * PART)
        .map(({ name }, index) => field(`part${index}`, ref(name), { presence: 'optional' })),
    ),
  ),
)

const everything = type(
  'Everything',
  object(...parts.map(({ name }) => field(name, ref(name), { presence: 'optional' }))),
)

const METHODS = [
  'class',
  'new',
  'thing/do',
  'thing/doIt',
  'thing/do_it',
  'close',
  'connect',
  'request',
  'notify',
]

/** A protocol of somebody who means no good, or who never thought of any language but one. */
export const hostile: ProtocolModel = {
  ...modelOf(
    [...types, ...parts, everything],
    [
      method('initialize', { params: ref('Hello'), result: ref('Welcome') }),
      method('everything', { params: ref('Everything'), result: ref('Everything') }),
      ...METHODS.map((name) =>
        method(name, { params: ref('Words'), paramsOptional: true, result: ref('Words') }),
      ),
      ...METHODS.map((name) =>
        method(`told/${name}`, { direction: 'server-to-client', kind: 'notification', params: ref('Words') }),
      ),
      ...METHODS.map((name) =>
        method(`asked/${name}`, {
          direction: 'server-to-client',
          params: ref('Words'),
          result: ref('Words'),
        }),
      ),
      method(`ev"il/*/na\nme \${x}`, { params: ref('Words'), result: ref('Words') }),
    ],
  ),
  name: EVIL[0] ?? '',
  version: `1.0 ${EVIL[0]}`,
}
