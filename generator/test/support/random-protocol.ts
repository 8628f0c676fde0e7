import type { ProtocolModel } from '@heddle/protocol'
import { modelIn } from '@heddle/protocol/testing'
import fc from 'fast-check'
import { EVIL, TWINS, TYPES, WORDS } from './hostile-words.ts'
import { field, method, object, ref, string, type } from './model.ts'

/** Pieces that end, begin or escape something in some language; the rest of a text is any characters. */
const PIECES: readonly string[] = [
  ...EVIL,
  ...[
    '*/',
    '/*',
    '//',
    '#',
    '--',
    '"""',
    "'''",
    '```',
    '"',
    "'",
    '`',
    '\\',
    '\\u',
    '$',
    '${',
    '#{',
    '{{',
    '}}',
  ],
  ...['{', '}', '(', ')', '[', ']', '<', '>', '&', '%', '@', ';'],
  ...['\n', '\r\n', '\r', '\t', '\0', '\u2028', '\u202e'],
]

const docs = () =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join(''))

const names = () =>
  fc
    .oneof(fc.constantFrom(...WORDS), fc.constantFrom(...TWINS), fc.constantFrom(...TYPES), docs())
    .filter((name) => !/^\d+$/.test(name))

const typeNames = (count: number) =>
  fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TYPES) }, names()), {
    minLength: count,
    maxLength: count,
  })

const handshake = [
  type('Hello?', object(field('clientInfo', ref('Client info?')))),
  type('Client info?', object(field('name', string), field('version', string))),
  type('Welcome?', object()),
]

/** Any protocol of so many types, by somebody who means no good: everything in it can be called anything. */
export function hostileProtocol(count: number): fc.Arbitrary<ProtocolModel> {
  return typeNames(count)
    .chain((types) => fc.tuple(modelIn({ types, names: names(), docs: docs() }), docs()))
    .map(([model, name]) => ({
      ...model,
      // Methods and types of ours have a past, and it has to be that of the protocol.
      version: '2026-02',
      versions: [...(model.versions ?? []), '2026-02'],
      name,
      types: new Map([...model.types, ...handshake.map((each) => [each.name, each] as const)]),
      methods: [
        method('initialize', { params: ref('Hello?'), result: ref('Welcome?') }),
        ...model.methods.map((each, index) => ({
          ...each,
          name: `${WORDS[index % WORDS.length]}/${each.name}`,
        })),
      ],
    }))
}
