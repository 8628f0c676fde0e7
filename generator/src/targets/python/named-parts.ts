import type { Described, NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { className } from './names.ts'

/**
 * The same model with every object and union inside of another type under a name of its own, as Python
 * has no way to write them in place: `Thing.someField` → `ThingSomeField`.
 */
export function withNamedParts(model: ProtocolModel): ProtocolModel {
  const types = new Map<string, NamedType>()
  const names = new Set([...model.types.keys()])

  const nameFor = (wanted: string): string => {
    let name = className(wanted)
    while (names.has(name)) name += '_'
    names.add(name)
    return name
  }

  const part = (node: TypeNode, path: string, about: Described, area: string): TypeNode => {
    switch (node.kind) {
      case 'object':
      case 'tagged-union':
      case 'external-union': {
        const { docs, since, stability } = about
        const life = { docs, stability, ...(since === undefined ? {} : { since }) }
        const name = nameFor(path)
        types.set(name, { ...life, name, area, node: parts(node, name, about, area) })
        return { kind: 'ref', name }
      }
      default:
        return parts(node, path, about, area)
    }
  }

  const parts = (node: TypeNode, path: string, about: Described, area: string): TypeNode => {
    switch (node.kind) {
      case 'object': {
        const fields = node.fields.map((field) => ({
          ...field,
          type: part(field.type, `${path}/${field.name}`, field, area),
        }))
        return { ...node, fields }
      }
      case 'list':
        return { ...node, items: part(node.items, path, about, area) }
      case 'map':
        return { ...node, values: part(node.values, path, about, area) }
      case 'nullable':
        return { ...node, inner: part(node.inner, path, about, area) }
      case 'untagged-union':
        return { ...node, members: node.members.map((member) => part(member, path, about, area)) }
      case 'external-union': {
        const variants = node.variants.map((variant) => ({
          ...variant,
          payload:
            variant.payload === null
              ? null
              : part(variant.payload, `${path}/${variant.tag}/value`, variant, area),
        }))
        return { ...node, variants }
      }
      default:
        return node
    }
  }

  for (const type of model.types.values())
    types.set(type.name, { ...type, node: parts(type.node, type.name, type, type.area) })
  return { ...model, types }
}
