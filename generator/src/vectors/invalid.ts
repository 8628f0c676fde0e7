import type { Json, NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { resolve } from '../facts/shape.ts'
import { smallestObject } from './smallest.ts'

/** Values that look like one of the type and are none: nothing that any reader could make sense of. */
export function* invalidOf(
  model: ProtocolModel,
  { name, node }: NamedType,
): Generator<{ name: string; value: Json }> {
  const stranger = strangerTo(model, node)
  if (stranger !== undefined) yield { name: 'another-kind', value: stranger }
  const smallest = smallestObject(model, name)
  if (node.kind !== 'object' || smallest === undefined) return
  for (const field of node.fields) {
    const { presence, type } = field
    const fixed = resolve(model, type)?.kind
    // What may be anything can hardly be missed, and a value that never changes need not be looked at.
    if (presence === 'required' && fixed !== 'any' && fixed !== 'literal')
      yield { name: `without-${field.name}`, value: without(smallest, field.name) }
    const other = strangerTo(model, type)
    if (other !== undefined)
      yield { name: `${field.name}-of-another-kind`, value: { ...smallest, [field.name]: other } }
  }
}

/** A value of a kind that the type never has, and that cannot be read as one of it; of open unions none. */
function strangerTo(model: ProtocolModel, place: TypeNode): Json | undefined {
  const node = resolve(model, place)
  switch (node?.kind) {
    case 'object':
    case 'map':
      return 'no object'
    case 'list':
      return 'no list'
    case 'enum':
      return { no: 'text' }
    case 'scalar':
      return node.type === 'string' ? { no: 'text' } : node.type === 'boolean' ? 'no boolean' : 'no number'
    case 'nullable':
      return strangerTo(model, node.inner)
    default:
      return undefined
  }
}

function without(value: Readonly<Record<string, Json>>, name: string): Json {
  const { [name]: _, ...rest } = value
  return rest
}
