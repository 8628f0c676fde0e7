import type { Described, NamedType, ProtocolModel, TypeNode } from '../../model/types.ts'

/**
 * A model of everything a server can say, with marks at what needs the capability `experimentalApi`: what the model
 * of the same server without it does not have. A single bundle tells nothing of this.
 */
export function withStability(full: ProtocolModel, stable: ProtocolModel): ProtocolModel {
  const methods = new Set(stable.methods.map(({ name }) => name))
  const types = [...full.types.values()].map((type) => markType(type, stable.types.get(type.name)))
  return {
    ...full,
    methods: full.methods.map((method) => mark(method, methods.has(method.name))),
    types: new Map(types.map((type) => [type.name, type])),
  }
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
  if (node.kind === 'tagged-union' && stable.kind === 'tagged-union')
    return { ...node, variants: markVariants(node.variants, stable.variants) }
  if (node.kind === 'external-union' && stable.kind === 'external-union')
    return { ...node, variants: markVariants(node.variants, stable.variants) }
  return node
}

function markVariants<Variant extends Described & { readonly tag: string }>(
  variants: readonly Variant[],
  stable: readonly { readonly tag: string }[],
): readonly Variant[] {
  const tags = new Set(stable.map(({ tag }) => tag))
  return variants.map((variant) => mark(variant, tags.has(variant.tag)))
}

const mark = <Part extends Described>(part: Part, isStable: boolean): Part =>
  isStable ? part : { ...part, stability: 'experimental' }
