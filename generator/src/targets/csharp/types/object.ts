import type { Field, ObjectNode } from '@heddle/protocol'
import { alternativesProse, fieldProse, type Prose } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { propertyNames } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { constantOf, fieldText, type Qualify } from './type-text.ts'
import type { Membership } from './variants.ts'

/** The record of an object. */
export interface ObjectRecord {
  readonly name: string
  readonly prose: Prose
  readonly node: ObjectNode
  readonly memberships?: readonly Membership[]
  readonly qualify?: Qualify
}

/** Writes the record of an object. */
export function writeObject(writer: Writer, model: CSharpModel, record: ObjectRecord): void {
  const { name, prose, node, memberships = [], qualify } = record
  const names = propertyNames(name, node.fields)
  const groups = alternativesProse(node, (field) => names.get(field) ?? field)
  const open =
    node.extra === 'open'
      ? 'Other fields are a part of it too, whatever their names: see `AdditionalFields`.'
      : ''
  writeProse(writer, prose, groups, open)
  const bases = ['WireObject', ...memberships.map(({ union }) => union)].join(', ')
  writer.line(`public sealed record ${name} : ${bases}`).block('{', () => {
    let told = 0
    for (const [index, field] of node.fields.entries()) {
      if (index > 0) writer.gap()
      const property = names.get(field.name) ?? ''
      writeProse(writer, fieldProse(field))
      const constant = constantOf(model, field)
      if (constant !== undefined) writeConstant(writer, property, field.name, constant)
      else if (writeProperty(writer, model, property, field, told, qualify)) told += 1
    }
    for (const membership of memberships) writeTag(writer, model, node, names, membership)
  })
  writer.line('}')
}

function writeConstant(
  writer: Writer,
  property: string,
  wire: string,
  value: string | number | boolean,
): void {
  writer.line(`[JsonPropertyName(${stringLiteral(wire)}), Constant]`)
  if (typeof value === 'string') writer.line(`public string ${property} => ${stringLiteral(value)};`)
  else if (typeof value === 'boolean') writer.line(`public bool ${property} => ${value};`)
  else if (Number.isSafeInteger(value)) writer.line(`public long ${property} => ${value};`)
  else writer.line(`public double ${property} => ${value}D;`)
}

/**
 * Where a field can be absent or null, the record remembers which, so that both can be said and come out again.
 *
 * @param index the number of the field among those of the record that are remembered
 * @returns is it?
 */
function writeProperty(
  writer: Writer,
  model: CSharpModel,
  property: string,
  field: Field,
  index: number,
  qualify: Qualify | undefined,
): boolean {
  const { type, required, nullable } = fieldText(model, field, qualify)
  const wire = `JsonPropertyName(${stringLiteral(field.name)})`
  if (required) {
    writer.line(`[${wire}]`)
    if (nullable && type !== 'JsonElement') writer.line('[JsonIgnore(Condition = JsonIgnoreCondition.Never)]')
    writer.line(`public required ${type} ${property} { get; init; }`)
    return false
  }
  if (!nullable) {
    writer.line(`[${wire}]`).line(`public ${type} ${property} { get; init; }`)
    return false
  }
  const variable = `_${property.charAt(0).toLowerCase()}${property.slice(1)}`
  writer.line(`[${wire}, Told(${index})]`)
  writer.line(
    `public ${type} ${property} { get => ${variable}; init => ${variable} = Told(${index}, value); }`,
  )
  writer.gap().line(`private readonly ${type} ${variable};`)
  return true
}

/** The interface of a union wants its tag. Where the record has no such property, it is there for the interface only. */
function writeTag(
  writer: Writer,
  model: CSharpModel,
  node: ObjectNode,
  names: ReadonlyMap<string, string>,
  { union, tagProperty, tag }: Membership,
): void {
  const field = node.fields.find(({ name }) => names.get(name) === tagProperty)
  if (field !== undefined && typeof constantOf(model, field) === 'string') return
  if (node.fields.length > 0) writer.gap()
  writer.line(`string ${union}.${tagProperty} => ${stringLiteral(tag)};`)
}
