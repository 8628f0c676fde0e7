import type { Described, NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { field, method, modelOf, object, ref, string, type, value, variant } from './model.ts'

/** What a text of a schema may try: to end a comment or a literal, to begin code, to hide or to reorder what is read. */
const EVIL: readonly string[] = [
  'ends */ evil() /* a comment',
  'ends """ a text, \'\'\' another, "one" and \'two\' and `three`',
  'new\nline\r\nand\rreturn',
  '// -- # {- a comment -} @evil @throws {@link evil} [evil](evil) <evil attr="1"> & &lt; <!-- -->',
  '$' + '{evil()} #{evil} $evil %s {0} {evil} \\(evil) \\u000aevil() \\u002a/ \\x0a \\N{BULLET} \\',
  'bidi \u202e\u2066 marks \u2028 lines \u2029 zero\u200bwidth \ufeff \u0000 \u0007 \u001b[31m \u0085',
  ']]> <![CDATA[ %> ?> <?php --%> =begin\n=end\n```\n# no heading\n    indented\n\t- list',
  'non-BMP 🧵 e\u0301 ＊／ \ud83d\ude00',
]

/** Words that some language has for itself, or that a package of ours has. */
const WORDS: readonly string[] = [
  ...['abstract', 'as', 'async', 'await', 'base', 'become', 'bool', 'box', 'byte', 'case', 'catch', 'chan'],
  ...['char', 'class', 'clone', 'companion', 'const', 'constructor', 'continue', 'crate', 'data', 'default'],
  ...['defer', 'del', 'delegate', 'description', 'do', 'dyn', 'elif', 'else', 'encode', 'enum', 'equals'],
  ...[
    'error',
    'event',
    'extension',
    'extra',
    'fallthrough',
    'false',
    'final',
    'finalize',
    'fn',
    'for',
    'from',
  ],
  ...['func', 'fun', 'getClass', 'get', 'go', 'goto', 'guard', 'hash', 'hashCode', 'hashValue', 'if', 'impl'],
  ...['import', 'in', 'init', 'inout', 'int', 'interface', 'internal', 'is', 'json', 'lambda', 'let', 'lock'],
  ...['long', 'map', 'match', 'mod', 'model_config', 'move', 'mut', 'namespace', 'native', 'new', 'nil'],
  ...[
    'none',
    'notify',
    'null',
    'object',
    'operator',
    'out',
    'override',
    'package',
    'params',
    'pass',
    'private',
  ],
  ...[
    'protocol',
    'public',
    'raise',
    'range',
    'raw',
    'record',
    'ref',
    'request',
    'result',
    'return',
    'schema',
  ],
  ...['sealed', 'select', 'self', 'Self', 'set', 'some', 'static', 'string', 'struct', 'super', 'switch'],
  ...['this', 'throw', 'throws', 'to', 'toString', 'trait', 'true', 'try', 'type', 'typealias', 'union'],
  ...[
    'unknown',
    'unsafe',
    'use',
    'val',
    'value',
    'values',
    'var',
    'virtual',
    'void',
    'wait',
    'when',
    'where',
  ],
  ...['while', 'with', 'yield', '_', '__proto__', '__init__', 'prototype', 'then', 'ordinal', 'entries'],
]

/** Types that some language or package has already. */
const TYPES: readonly string[] = [
  ...['Any', 'Array', 'Bool', 'Boolean', 'Box', 'Builder', 'Client', 'Codable', 'Connection', 'Data', 'Date'],
  ...[
    'Decoder',
    'Dict',
    'Double',
    'Encoder',
    'Enum',
    'Error',
    'Event',
    'Exception',
    'Field',
    'Float',
    'Function',
  ],
  ...[
    'Future',
    'Int',
    'Integer',
    'Iterator',
    'Json',
    'JsonElement',
    'JsonNode',
    'JsonObject',
    'JSONValue',
    'Key',
  ],
  ...[
    'List',
    'Literal',
    'Long',
    'Map',
    'Maybe',
    'Model',
    'None',
    'Nothing',
    'Notification',
    'Nullable',
    'Number',
  ],
  ...[
    'Object',
    'Ok',
    'Option',
    'Optional',
    'Override',
    'Pair',
    'Path',
    'Promise',
    'Protocol',
    'Record',
    'Request',
  ],
  ...[
    'Result',
    'RpcError',
    'Self',
    'Sendable',
    'Serialize',
    'ServerNotification',
    'ServerRequest',
    'Set',
    'Some',
  ],
  ...[
    'String',
    'System',
    'Task',
    'Thread',
    'ThreadHandle',
    'Transport',
    'Turn',
    'Type',
    'Uint',
    'Unit',
    'Unknown',
  ],
  ...[
    'UnknownThing',
    'Value',
    'Vec',
    'Void',
    'Option',
    'class',
    'type',
    'func',
    '2Fast',
    'Ünïcode',
    '***',
    'a/b',
  ],
]

const odd = (docs: string): Described => ({
  docs,
  deprecated: docs,
  since: '2026-02',
  stability: 'experimental',
})

/** The same thing, spelled in ways that casing makes one. */
const TWINS = ['fooBar', 'foo_bar', 'FooBar', 'foo-bar', 'foo bar', 'foobar', 'FOO_BAR', 'fooBAR']

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
