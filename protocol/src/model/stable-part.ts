import { withAlternatives } from './alternatives.ts'
import { reachedBy } from './reached.ts'
import type { Described, ObjectNode, ProtocolModel, TypeNode } from './types.ts'

/** A model without what needs the capability `experimentalApi`: what a client sees that does not declare it. */
export function stablePart<Model extends ProtocolModel>(model: Model): Model {
  const methods = model.methods.filter(isStable)
  const errors = [...model.errors.values()].filter(isStable)
  const types = new Map(
    [...model.types].map(([name, type]) => [name, { ...type, node: stableNode(type.node) }]),
  )
  return { ...reachedBy(model, { methods, errors, types }), experimental: false }
}

const isStable = ({ stability }: Described): boolean => stability === 'stable'

function stableObject({ alternatives = [], ...object }: ObjectNode): ObjectNode {
  return withAlternatives({ ...object, fields: object.fields.filter(isStable) }, alternatives)
}

function stableNode(node: TypeNode): TypeNode {
  switch (node.kind) {
    case 'object':
      return stableObject(node)
    case 'enum':
      return { ...node, values: node.values.filter(isStable) }
    case 'tagged-union':
      return { ...node, variants: node.variants.filter(isStable) }
    case 'external-union':
      return { ...node, variants: node.variants.filter(isStable) }
    default:
      return node
  }
}
