import type { Described, NamedType, ProtocolModel, TypeNode } from '../../model/types.ts'

/**
 * A model of everything a server can say, with marks at what needs the capability `experimentalApi`: what the model
 * of the same server without it does not have. A single bundle tells nothing of this.
 */
export function withStability(full: ProtocolModel, stable: ProtocolModel): ProtocolModel {
  const methods = new Set(stable.methods.map(({ name }) => name))
  const types = new Map([...full.types].map(([name, type]) => [name, markType(type, stable.types.get(name))]))
  return {
    ...full,
    methods: full.methods.map((method) => mark(method, methods.has(method.name))),
    types: new Map(
      [...types].map(([name, type]) => [name, { ...type, node: withMarkedVariants(type.node, types) }]),
    ),
  }
}

/** A variant of a tagged union is as stable as its type. */
function withMarkedVariants(node: TypeNode, types: ReadonlyMap<string, NamedType>): TypeNode {
  if (node.kind !== 'tagged-union') return node
  const variants = node.variants.map((variant) =>
    mark(variant, types.get(variant.type.name)?.stability === 'stable'),
  )
  return { ...node, variants }
}

function markType(type: NamedType, stable: NamedType | undefined): NamedType {
  return { ...mark(type, stable !== undefined), node: stable ? markNode(type.node, stable.node) : type.node }
}

/** Marks the parts of a type. Those of a type that is experimental as a whole follow from it. */
function markNode(node: TypeNode, stable: TypeNode): TypeNode {
  if (node.kind === 'object' && stable.kind === 'object') {
    const names = new Set(stable.fields.map(({ name }) => name))
    return { ...node, fields: node.fields.map((field) => mark(field, names.has(field.name))) }
  }
  if (node.kind === 'enum' && stable.kind === 'enum') {
    const values = new Set(stable.values.map(({ value }) => value))
    return { ...node, values: node.values.map((each) => mark(each, values.has(each.value))) }
  }
  if (node.kind === 'external-union' && stable.kind === 'external-union') {
    const tags = new Set(stable.variants.map(({ tag }) => tag))
    return { ...node, variants: node.variants.map((variant) => mark(variant, tags.has(variant.tag))) }
  }
  return node
}

const mark = <Part extends Described>(part: Part, isStable: boolean): Part =>
  isStable ? part : { ...part, stability: 'experimental' }
