import type { Field, LiteralNode, ObjectNode } from '@heddle/protocol'
import { fieldProse } from '../../../facts/prose.ts'
import { asObject } from '../../../facts/shape.ts'
import type { GoModel } from '../model/go-model.ts'
import type { Row } from '../text/columns.ts'
import { docLines } from '../text/docs.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { type Codec, type GoType, goType, isAny, nullable } from './go-type.ts'

/** A field of an object as a field of a struct. */
export interface StructField {
  readonly row: Row
  /** The statement that reads the value. */
  readonly read: string
  /** The statements that write the member. */
  readonly write: readonly string[]
}

/** A field with one value only is none of the struct: nobody has to say it. */
export function constantOf(field: Field): LiteralNode | undefined {
  const { type, presence, nullable } = field
  return type.kind === 'literal' && presence === 'required' && !nullable ? type : undefined
}

/** @param owner the type that has the field */
export function structField(
  model: GoModel,
  file: GoFile,
  owner: string,
  node: ObjectNode,
  field: Field,
): StructField {
  const name = model.fieldNames.of(node).get(field.name) ?? ''
  const place = `v.${name}`
  const { text, read, write, presence } = formOf(model, file, owner, field)
  const key = `w.Key(${stringLiteral(field.name)})`
  const row = { docs: docLines(fieldProse(field)), cells: [name, text, ...tag(field)] }
  switch (presence) {
    case 'always':
      return { row, read: read.call(place), write: [key, write.call(place)] }
    case 'unless-nil':
      return {
        row,
        read: read.call(place),
        write: [`if ${place} != nil {`, `\t${key}`, `\t${write.call(place).replaceAll('\n', '\n\t')}`, '}'],
      }
    case 'optional': {
      const how = `writeOptional(${stringLiteral(field.name)}, &${place}, w, ${write.asFunc})`
      return { row, read: `readOptional(&${place}, r, ${read.asFunc})`, write: [how] }
    }
  }
}

interface Form {
  readonly text: string
  readonly read: Codec
  readonly write: Codec
  readonly presence: 'always' | 'unless-nil' | 'optional'
}

function formOf(model: GoModel, file: GoFile, owner: string, field: Field): Form {
  const inner = field.type.kind === 'nullable' ? field.type.inner : field.type
  const isNullable = field.nullable || field.type.kind === 'nullable'
  const type = goType(model, file, inner)
  const required = field.presence === 'required'
  if (isAny(model, field)) return { ...type, presence: required ? 'always' : 'unless-nil' }
  if (required && isNullable) return { ...nullable(model, file, inner), presence: 'always' }
  if (required) return { ...(isRound(model, owner, field) ? behindPointer(type) : type), presence: 'always' }
  if (isNullable) return { ...type, text: `Optional[${type.text}]`, presence: 'optional' }
  const { text, read } = nullable(model, file, inner)
  return { text, read, write: type.nilable ? type.write : behindPointer(type).write, presence: 'unless-nil' }
}

/** Would the struct contain itself? */
function isRound(model: GoModel, owner: string, { type }: Field): boolean {
  if (type.kind !== 'ref' || asObject(model, type) === undefined) return false
  return model.recursive.has(owner) && model.recursive.has(type.name)
}

/** A value that is never null, and yet not laid out in place. */
function behindPointer(type: GoType): GoType {
  const codec = (name: string, { asFunc }: Codec, other: string): Codec => ({
    asFunc,
    call: (place) => `${name}(&${place}, ${other}, ${asFunc})`,
  })
  return {
    text: `*${type.text}`,
    read: codec('readSolid', type.read, 'r'),
    write: codec('writeSolid', type.write, 'w'),
    nilable: true,
  }
}

/** What tools that look at structs read. A name that they would not understand has none. */
function tag({ name, presence }: Field): readonly string[] {
  if (!/^[\w$./-]+$/.test(name) || name === '-') return []
  return [`\`json:"${name}${presence === 'optional' ? ',omitzero' : ''}"\``]
}
