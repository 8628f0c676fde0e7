import type { Field, NamedType, ObjectNode } from '@heddle/protocol'
import type { RustFile } from '../text/rust-file.ts'
import { fieldText, type TypeScope, typeText } from './type-text.ts'

/** A field of the protocol as a field of a struct. */
export interface StructField {
  readonly field: Field
  readonly name: string
  /** The type of its values, without the states of being null or absent. */
  readonly value: string
  readonly type: string
}

export const isLeftOut = ({ presence }: Field): boolean => presence === 'optional'

/** @param owner the type that the field belongs to */
export function structField(
  file: RustFile,
  owner: NamedType,
  field: Field,
  name: string,
  scope: TypeScope,
): StructField {
  const text = typeText(file, field.type, scope)
  const { recursive, sizes } = file.model
  const isInItself = recursive.has(owner.name) && sizes.isRecursive(field.type)
  const value = isInItself ? `Box<${text}>` : text
  return { field, name, value, type: fieldText(file, field, value) }
}

/** A text that all values of an object have in the same field. */
export interface Tag {
  readonly field: string
  readonly text: string
}

/** The constant that says which object it is: it is written, and users never have to think of it. */
export function tagOf({ fields }: ObjectNode): Tag | undefined {
  for (const { name, type, presence, nullable } of fields) {
    if (type.kind !== 'literal' || typeof type.value !== 'string') continue
    if (presence === 'required' && !nullable) return { field: name, text: type.value }
  }
  return undefined
}
