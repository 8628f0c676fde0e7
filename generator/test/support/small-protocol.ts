import type { Method, NamedType, ObjectNode, ProtocolModel, TypeNode } from '@heddle/protocol'
import { field, method, modelOf, object, ref, string, type, value, variant } from './model.ts'

const literal = (text: string): TypeNode => ({ kind: 'literal', value: text })

const optional = { presence: 'optional' } as const

/** A protocol of all kinds of types that clients read, and that they write. */
export const SMALL: ProtocolModel = modelOf(
  [
    type('ClientInfo', object(field('name', string), field('version', string))),
    type('InitializeParams', object(field('clientInfo', ref('ClientInfo')))),
    type('InitializeResponse', object(field('userAgent', string))),

    type(
      'Thread',
      object(
        field('id', string),
        field('title', string, { nullable: true }),
        field('path', string, optional),
        field('status', ref('Status')),
        field('mode', ref('Mode')),
        field('effort', ref('Effort')),
        field('place', ref('Place')),
        field('otlp-http', string),
      ),
    ),
    type('Place', object(field('cwd', string))),
    type('Mode', { kind: 'enum', values: [value('plain'), value('rich')] }),
    type('Status', {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('idle', { type: ref('Idle') }), variant('active', { type: ref('Active') })],
    }),
    type('Idle', object(field('type', literal('idle')))),
    type('Active', object(field('type', literal('active')), field('since', string))),
    type('Effort', {
      kind: 'external-union',
      variants: [
        variant('low', { payload: null }),
        variant('high', { payload: null }),
        variant('custom', { payload: ref('Custom') }),
      ],
    }),
    type('Custom', object(field('tokens', { kind: 'scalar', type: 'int32' }))),

    type(
      'StartParams',
      object(
        field('cwd', string),
        field('name', string, optional),
        field('note', string, { ...optional, nullable: true }),
        field('filter', ref('Filter'), optional),
        field('input', { kind: 'list', items: ref('Input') }),
      ),
    ),
    type('Filter', { kind: 'untagged-union', members: [string, { kind: 'list', items: string }] }),
    type('Input', {
      kind: 'tagged-union',
      tag: 'kind',
      variants: [variant('text', { type: ref('Text') }), variant('image', { type: ref('Image') })],
    }),
    type('Text', object(field('kind', literal('text')), field('text', string))),
    type('Image', object(field('kind', literal('image')), field('url', string))),

    type('Changed', object(field('thread', ref('Thread')))),
    type('Ask', object(field('question', string))),
    type('Answer', object(field('ok', { kind: 'scalar', type: 'boolean' }), field('why', string, optional))),
  ],
  [
    method('initialize', { params: ref('InitializeParams'), result: ref('InitializeResponse') }),
    method('thread/start', { params: ref('StartParams'), result: ref('Thread') }),
    method('thread/list', { params: ref('Place'), paramsOptional: true, result: ref('Thread') }),
    method('thread/changed', { params: ref('Changed'), direction: 'server-to-client', kind: 'notification' }),
    method('thread/ask', { params: ref('Ask'), result: ref('Answer'), direction: 'server-to-client' }),
  ],
)

export function withType(
  model: ProtocolModel,
  name: string,
  change: (node: TypeNode) => TypeNode,
): ProtocolModel {
  const old = model.types.get(name)
  if (old === undefined) throw new Error(`there is no type ${name}`)
  return { ...model, types: new Map(model.types).set(name, { ...old, node: change(old.node) }) }
}

export const withObject = (
  model: ProtocolModel,
  name: string,
  change: (node: ObjectNode) => ObjectNode,
): ProtocolModel =>
  withType(model, name, (node) => {
    if (node.kind !== 'object') throw new Error(`${name} is no object`)
    return change(node)
  })

export const withNewType = (model: ProtocolModel, one: NamedType): ProtocolModel => ({
  ...model,
  types: new Map(model.types).set(one.name, one),
})

export const withoutType = (model: ProtocolModel, name: string): ProtocolModel => ({
  ...model,
  types: new Map([...model.types].filter(([key]) => key !== name)),
})

/** @param change null: the method goes */
export const withMethod = (
  model: ProtocolModel,
  name: string,
  change: (method: Method) => Method | null,
): ProtocolModel => ({
  ...model,
  methods: model.methods.flatMap((one) => (one.name === name ? (change(one) ?? []) : one)),
})
