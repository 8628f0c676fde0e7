import type { NamedType, ObjectNode } from '@heddle/protocol'
import { fieldProse } from '../../../facts/prose.ts'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { type Component, componentsOf } from './components.ts'

/** An object of the protocol: a record. */
export interface ObjectType {
  readonly name: string
  /** What it holds; what is the same in all of them is not held. */
  readonly components: readonly Component[]
  readonly constants: readonly Component[]
  /** The component with all other fields; null where those are not a part of the value. */
  readonly more: string | null
}

export function objectType(model: JavaModel, file: JavaFile, type: NamedType, node: ObjectNode): ObjectType {
  const all = componentsOf(model, file, node)
  const taken = new Set(all.map((each) => each.name))
  const free = ['more', 'moreFields', 'moreFieldsOnTheWire'].find((each) => !taken.has(each)) ?? 'more_'
  return {
    name: model.typeNames.of(type.name),
    components: all.filter(({ holding }) => holding !== 'constant'),
    constants: all.filter(({ holding }) => holding === 'constant'),
    more: node.extra === 'open' ? free : null,
  }
}

export function moreType(file: JavaFile): string {
  return `${file.use('java.util.Map')}<String, ${file.use('com.fasterxml.jackson.databind.JsonNode')}>`
}

/** The docs of a field, on one line. */
export function componentDocs({ field, holding }: Component): string {
  const { text, deprecated, experimental } = fieldProse(field)
  const parts = [
    text || `\`${field.name}\` on the wire.`,
    holding === 'optional' && field.presence === 'required' && field.type.kind !== 'any'
      ? 'Null when empty.'
      : '',
    experimental ? 'Experimental.' : '',
    deprecated === undefined ? '' : `Deprecated. ${deprecated}`.trim(),
  ]
  return parts.filter((part) => part !== '').join(' ')
}
