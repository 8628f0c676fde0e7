import type {
  Field,
  Method,
  NamedType,
  ObjectNode,
  ProtocolModel,
  ScalarNode,
  TypeNode,
} from '@heddle/protocol'
import type { ChangeKind } from '../../../src/changes/find/change.ts'

/** A small change to a protocol, of which it is known what it is. */
export interface Mutation {
  readonly kind: ChangeKind
  /** The type or method that is changed. */
  readonly of: string
  readonly model: ProtocolModel
}

const ABOUT = { docs: '', stability: 'stable' } as const

const STRING: ScalarNode = { kind: 'scalar', type: 'string' }

const field = (name: string, presence: Field['presence'], type: TypeNode = STRING): Field => ({
  ...ABOUT,
  name,
  type,
  presence,
  nullable: false,
})

/** A name that is not there yet. */
const fresh = (names: readonly string[]): string => `brand new${' again'.repeat(names.length)}`

/** All mutations of a model of one step: of each method, and of each type by itself. */
export function mutationsOf(model: ProtocolModel): readonly Mutation[] {
  const tags = tagFieldsOf(model)
  return [
    ...model.methods.flatMap((method) => ofMethod(model, method)),
    ...[...model.types.values()].flatMap((type) => ofType(model, type, tags.get(type.name))),
  ]
}

function ofMethod(model: ProtocolModel, method: Method): Mutation[] {
  const rest = model.methods.filter((one) => one !== method)
  const changed = (now: Method | null): ProtocolModel => ({
    ...model,
    methods: now === null ? rest : [...rest, now],
  })
  const mutations: Mutation[] = [
    { kind: `${method.kind}-removed`, of: method.name, model: changed(null) },
    {
      kind: `${method.kind}-added`,
      of: 'entirely/else',
      model: {
        ...model,
        methods: [...model.methods, { ...method, name: 'entirely/else', params: null, result: null }],
      },
    },
  ]
  if (method.params !== null)
    mutations.push({
      kind: method.paramsOptional ? 'params-became-required' : 'params-became-optional',
      of: method.name,
      model: changed({ ...method, paramsOptional: !method.paramsOptional }),
    })
  return mutations
}

/** @param tag the field that tells variants apart, if the type is one: it stays as it is */
function ofType(model: ProtocolModel, type: NamedType, tag: string | undefined): Mutation[] {
  const { name, node } = type
  const changed = (now: TypeNode): ProtocolModel => ({
    ...model,
    types: new Map(model.types).set(name, { ...type, node: now }),
  })
  const to = (kind: ChangeKind, now: TypeNode): Mutation => ({ kind, of: name, model: changed(now) })
  switch (node.kind) {
    case 'object':
      return ofObject(node, tag, (one) => isAny(model, one)).map(([kind, now]) => to(kind, now))
    case 'enum': {
      const [, ...fewer] = node.values
      const more = [...node.values, { ...ABOUT, value: fresh(node.values.map(({ value }) => value)) }]
      return [
        to('value-added', { ...node, values: more }),
        ...(fewer.length > 0 ? [to('value-removed', { ...node, values: fewer })] : []),
        to('enum-opened', STRING),
      ]
    }
    case 'tagged-union':
    case 'external-union': {
      const fewer = node.variants.slice(1)
      return fewer.length > 0 ? [to('variant-removed', { ...node, variants: fewer } as TypeNode)] : []
    }
    case 'scalar':
      return [to('type-changed', { kind: 'scalar', type: node.type === 'string' ? 'boolean' : 'string' })]
    default:
      return []
  }
}

function ofObject(
  node: ObjectNode,
  tag: string | undefined,
  isAnything: (node: TypeNode) => boolean,
): [ChangeKind, ObjectNode][] {
  const isOpen = node.extra === 'open'
  const names = node.fields.map(({ name }) => name)
  const inGroups = new Set(node.alternatives?.flat() ?? [])
  const withField = (now: Field): ObjectNode => ({
    ...node,
    fields: node.fields.map((one) => (one.name === now.name ? now : one)),
  })
  const ofFields = node.fields
    .filter(({ name }) => name !== tag && !inGroups.has(name))
    .flatMap((one): [ChangeKind, ObjectNode][] => {
      const without = { ...node, fields: node.fields.filter((other) => other !== one) }
      const isRequired = one.presence === 'required'
      const removed = isRequired ? 'required-field-removed' : isOpen ? 'field-freed' : 'field-removed'
      const changes: [ChangeKind, ObjectNode][] = [
        [removed, without],
        [
          isRequired ? 'field-became-optional' : 'field-became-required',
          withField({ ...one, presence: isRequired ? 'optional' : 'required' }),
        ],
      ]
      if (!isAnything(one.type)) {
        changes.push([
          one.nullable ? 'null-forbidden' : 'null-allowed',
          withField({ ...one, nullable: !one.nullable }),
        ])
        changes.push(['type-opened', withField({ ...one, type: { kind: 'any' }, nullable: true })])
      }
      return changes
    })
  return [
    ...ofFields,
    [
      isOpen ? 'field-defined' : 'field-added',
      { ...node, fields: [...node.fields, field(fresh(names), 'optional')] },
    ],
    ['required-field-added', { ...node, fields: [...node.fields, field(fresh(names), 'required')] }],
  ]
}

function isAny(model: ProtocolModel, node: TypeNode): boolean {
  const target = node.kind === 'ref' ? model.types.get(node.name)?.node : undefined
  return node.kind === 'any' || (target !== undefined && isAny(model, target))
}

/** The field that tells each variant of a tagged union apart, by the name of its type. */
function tagFieldsOf(model: ProtocolModel): ReadonlyMap<string, string> {
  const tags = [...model.types.values()].flatMap(({ node }) =>
    node.kind === 'tagged-union' ? node.variants.map(({ type }) => [type.name, node.tag] as const) : [],
  )
  return new Map(tags)
}
