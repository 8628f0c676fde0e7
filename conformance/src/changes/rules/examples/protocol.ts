import {
  type Described,
  type ErrorKind,
  type Field,
  type Method,
  type ObjectNode,
  type ProtocolModel,
  reachedBy,
  type TypeNode,
} from '@heddle/protocol'
import type { Both, Flow } from '../../sides.ts'

/** Two versions of a tiny protocol that differ in one thing, which flows as asked. */
export type Example = (flow: Flow) => Both<ProtocolModel>

/** What is in a tiny protocol beside its name. */
export interface Content {
  readonly methods: readonly Method[]
  /** Types that something refers to, by name. */
  readonly types?: Readonly<Record<string, TypeNode>>
  readonly errors?: readonly ErrorKind[]
}

const ABOUT: Described = { docs: '', stability: 'stable' }

/** The two versions of an example are `1` and `2`. Each has only the types that it uses. */
export function protocol(version: '1' | '2', { methods, types = {}, errors = [] }: Content): ProtocolModel {
  const named = Object.entries(types).map(
    ([name, node]) => [name, { ...ABOUT, name, area: 'notes', node }] as const,
  )
  const model: ProtocolModel = {
    name: 'Notes',
    version,
    experimental: true,
    methods,
    types: new Map(named),
    errors: new Map(),
  }
  return reachedBy(model, { methods, errors })
}

/** A method whose params flow as asked. */
export function method(flow: Flow, kind: Method['kind'], more: Partial<Method> = {}): Method {
  const named = { request: ['note/write', 'note/confirm'], notification: ['note/watched', 'note/changed'] }[
    kind
  ]
  return {
    ...ABOUT,
    name: named[flow === 'to-server' ? 0 : 1] ?? '',
    direction: flow === 'to-server' ? 'client-to-server' : 'server-to-client',
    kind,
    module: 'notes',
    params: null,
    paramsOptional: false,
    result: null,
    errors: [],
    ...more,
  }
}

/** A request of a client, or a notification of a server, whose params are a `Note`. */
const carrying = (flow: Flow): Method =>
  method(flow, flow === 'to-server' ? 'request' : 'notification', { params: ref('Note') })

/** A `Note` in two versions. */
export function ofNote(
  old: TypeNode,
  now: TypeNode,
  types: Readonly<Record<string, TypeNode>> = {},
): Example {
  return (flow) => {
    const version = (name: '1' | '2', note: TypeNode) =>
      protocol(name, { methods: [carrying(flow)], types: { Note: note, ...types } })
    return { old: version('1', old), new: version('2', now) }
  }
}

/** A field of a `Note` in two versions; beside it there is its text. */
export const ofField = (old: Partial<Field>, now: Partial<Field>): Example =>
  ofNote(object(TEXT, field('mood', old)), object(TEXT, field('mood', now)))

export const ref = (name: string) => ({ kind: 'ref', name }) as const

export const STRING = { kind: 'scalar', type: 'string' } as const

/** A required string, if nothing else is said. */
export const field = (name: string, more: Partial<Field> = {}): Field => ({
  ...ABOUT,
  name,
  type: STRING,
  presence: 'required',
  nullable: false,
  ...more,
})

export const TEXT = field('text')

export const object = (...fields: readonly Field[]): ObjectNode => ({
  kind: 'object',
  fields,
  extra: 'allowed',
})

export const oneOf = (...values: readonly string[]): TypeNode => ({
  kind: 'enum',
  values: values.map((value) => ({ ...ABOUT, value })),
})

/** Objects told apart by `tag`, each a type of its own. */
export const tagged = (tag: string, variants: Readonly<Record<string, string>>): TypeNode => ({
  kind: 'tagged-union',
  tag,
  variants: Object.entries(variants).map(([value, type]) => ({ ...ABOUT, tag: value, type: ref(type) })),
})

export const mark = (name: string, value: string): Field => field(name, { type: { kind: 'literal', value } })

/** Plain strings, and objects with one member. */
export const external = (variants: Readonly<Record<string, TypeNode | null>>): TypeNode => ({
  kind: 'external-union',
  variants: Object.entries(variants).map(([tag, payload]) => ({ ...ABOUT, tag, payload })),
})
