import type { Field, NamedType, ObjectNode } from '@heddle/protocol'
import { alternativesProse, fieldProse, proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { behindDot, escaped, memberNames } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { attempt, call, fits, signature, typeHead } from '../text/layout.ts'
import { stringLiteral } from '../text/literal.ts'
import { type FieldForm, fieldShape } from './type-text.ts'

/** One stored property of a struct. */
interface Property {
  readonly field: Field
  readonly name: string
  readonly type: string
  readonly form: FieldForm
  /** The one text that it can have; users neither see nor give it. */
  readonly constant: string | undefined
  /** Does it lead back to its own type, so that it must not be laid out in place? */
  readonly indirect: boolean
}

/** The properties of an object by the names of its fields: those that users see. */
export function propertyNames(node: ObjectNode): ReadonlyMap<string, string> {
  return memberNames(
    node.fields.map(({ name }) => name),
    node.extra === 'open' ? [ADDITIONAL] : [],
  )
}

const ADDITIONAL = 'additionalFields'
const CONSTANT_CASE = 'constant'

export function writeObject(writer: Writer, model: SwiftModel, type: NamedType, node: ObjectNode): void {
  const names = propertyNames(node)
  const properties = node.fields.map((field) => propertyOf(model, type, field, names.get(field.name) ?? ''))
  const alternatives = alternativesProse(node, (name) => names.get(name) ?? name)
  writeProse(writer, proseOf(type), 0, alternatives)
  const name = model.typeNames.of(type.name)
  const isOpen = node.extra === 'open'
  writer.block(
    typeHead(`public struct ${name}`, 'Codable, Hashable, Sendable'),
    () => {
      for (const property of properties) {
        writeProperty(writer, property)
        writer.gap()
      }
      if (isOpen) {
        writeDocs(
          writer,
          1,
          'The other fields of the object, whose names nobody lists, as they are on the wire.',
        )
        writer.line(`public var ${ADDITIONAL}: [String: JSONValue]`).gap()
      }
      writeInit(writer, properties, isOpen)
      if (isOpen) writeOpenCoding(writer, properties)
      else if (properties.length === 0) writeEmptyCoding(writer)
      writeCodingKeys(writer, properties, isOpen)
    },
    '}',
  )
}

function propertyOf(model: SwiftModel, owner: NamedType, field: Field, name: string): Property {
  const target = field.type.kind === 'ref' ? model.types.get(field.type.name) : undefined
  const indirect =
    target?.node.kind === 'object' && model.recursive.has(owner.name) && model.recursive.has(target.name)
  return { field, name, ...fieldShape(model, field), constant: constantOf(field), indirect }
}

function constantOf({ type, presence, nullable }: Field): string | undefined {
  const fixed = type.kind === 'literal' && presence === 'required' && !nullable
  return fixed && typeof type.value === 'string' ? type.value : undefined
}

function writeProperty(writer: Writer, property: Property): void {
  const { field, name, constant } = property
  if (constant !== undefined) {
    writer.line(`private var ${escaped(name)} = ${constantType(property)}.${CONSTANT_CASE}`).gap()
    writer.block(
      `private enum ${constantType(property)}: String, Codable, Hashable, Sendable {`,
      () => writer.line(`case ${CONSTANT_CASE} = ${stringLiteral(constant)}`),
      '}',
    )
    return
  }
  writeProse(writer, fieldProse(field), 1)
  const initial = isLeftOut(property) ? ' = nil' : ''
  const rest = `public var ${escaped(name)}: ${valueType(property)}${initial}`
  const line = wrappers(property) + rest
  if (fits(line, 1)) writer.line(line)
  else writer.line(wrappers(property).trim()).line(rest)
}

/** `type` → `TypeConstant`: inside of the struct only. No property of it can have such a type. */
const constantType = ({ name }: Property): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Constant`

const WRAPPERS: Readonly<Record<FieldForm, string>> = {
  plain: '',
  optional: '',
  'nil-as-null': '@NilAsNull ',
  'three-state': '@Nullable ',
}

const wrappers = ({ form, indirect }: Property): string => `${indirect ? '@Indirect ' : ''}${WRAPPERS[form]}`

const valueType = ({ form, type }: Property): string => (form === 'plain' ? type : `${type}?`)

/** What should not be used any more and need not be there can be set, but is not offered. */
const isLeftOut = ({ field, form }: Property): boolean =>
  field.deprecated !== undefined && (form === 'optional' || form === 'three-state')

function writeInit(writer: Writer, properties: readonly Property[], isOpen: boolean): void {
  const given = properties.filter((property) => property.constant === undefined && !isLeftOut(property))
  const parts = given.map(
    (property) => `${escaped(property.name)}: ${valueType(property)}${initialOf(property)}`,
  )
  if (isOpen) parts.push(`${ADDITIONAL}: [String: JSONValue] = [:]`)
  if (parts.length === 0) {
    writer.line('public init() {}')
    return
  }
  writer.block(
    signature(1, 'public init(', parts, ') {'),
    () => {
      for (const { name } of given) writer.line(`self.${name} = ${escaped(name)}`)
      if (isOpen) writer.line(`self.${ADDITIONAL} = ${ADDITIONAL}`)
    },
    '}',
  )
}

function initialOf({ field, form }: Property): string {
  if (form === 'optional' || form === 'three-state') return ' = nil'
  const { type } = field
  return type.kind === 'literal' && form === 'plain' ? ` = ${type.value}` : ''
}

/** Of an object without fields the compiler would take anything. */
function writeEmptyCoding(writer: Writer): void {
  writer
    .gap()
    .block(
      'public init(from decoder: any Decoder) throws {',
      () => writer.line('_ = try decoder.container(keyedBy: WireKey.self)'),
      '}',
    )
  writer
    .gap()
    .block(
      'public func encode(to encoder: any Encoder) throws {',
      () => writer.line('_ = encoder.container(keyedBy: WireKey.self)'),
      '}',
    )
}

function writeOpenCoding(writer: Writer, properties: readonly Property[]): void {
  const known = properties.length === 0 ? '[]' : 'CodingKeys.allCases.map(\\.rawValue)'
  writer.gap().block(
    'public init(from decoder: any Decoder) throws {',
    () => {
      if (properties.length > 0)
        writer.line('let container = try decoder.container(keyedBy: CodingKeys.self)')
      for (const property of properties) writer.line(decodeLine(property))
      writer.line(`${ADDITIONAL} = try decoder.fields(except: ${known})`)
    },
    '}',
  )
  writer.gap().block(
    'public func encode(to encoder: any Encoder) throws {',
    () => {
      writer.line(`try encoder.write(${ADDITIONAL})`)
      if (properties.length > 0) writer.line('var container = encoder.container(keyedBy: CodingKeys.self)')
      for (const property of properties) writer.line(encodeLine(property))
    },
    '}',
  )
}

function storedType(property: Property): string {
  const { form, type, indirect } = property
  if (property.constant !== undefined) return constantType(property)
  const inner =
    form === 'nil-as-null'
      ? `NilAsNull<${type}>`
      : form === 'three-state'
        ? `Nullable<${type}>`
        : form === 'optional' && indirect
          ? `${type}?`
          : type
  return indirect ? `Indirect<${inner}>` : inner
}

const isWrapped = (property: Property): boolean => wrappers(property) !== ''

function decodeLine(property: Property): string {
  const method = property.form === 'optional' && !property.indirect ? 'decodeIfPresent' : 'decode'
  const target = isWrapped(property) ? `_${property.name}` : `self.${property.name}`
  const given = `${storedType(property)}.self, forKey: .${behindDot(property.name)}`
  return attempt(2, target, `container.${method}`, given)
}

function encodeLine(property: Property): string {
  const method = property.form === 'optional' && !property.indirect ? 'encodeIfPresent' : 'encode'
  const source = isWrapped(property) ? `_${property.name}` : `self.${property.name}`
  return call(2, `try container.${method}`, `${source}, forKey: .${behindDot(property.name)}`)
}

function writeCodingKeys(writer: Writer, properties: readonly Property[], isOpen: boolean): void {
  const differs = properties.some(({ name, field }) => name !== field.name)
  if (properties.length === 0 || (!differs && !isOpen)) return
  const more = isOpen ? ', CaseIterable' : ''
  writer.gap().block(
    `private enum CodingKeys: String, CodingKey${more} {`,
    () => {
      for (const { name, field } of properties)
        writer.line(`case ${escaped(name)}${name === field.name ? '' : ` = ${stringLiteral(field.name)}`}`)
    },
    '}',
  )
}
