import { type NamedType, nodesIn, type ObjectNode, type TypeNode } from '@heddle/protocol'
import { type Area, areasOf } from '../../../facts/areas.ts'
import { alternativesProse } from '../../../facts/prose.ts'
import type { FileTree } from '../../../target.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { sortedNames } from '../names/order.ts'
import { writeComment, writeDocs, writeFieldDocs } from '../text/docs.ts'
import { writeImport, writeTypeImport } from '../text/imports.ts'
import { withGroup, withType } from '../text/layout.ts'
import { writeTaggedUnion } from './tagged-union.ts'
import { alternativesText, fieldKey, fieldType, isShapeless, OPEN_KEY, typeText } from './type-text.ts'

/** One file an area of the definitions, and a table of contents. */
export function typeFiles(model: TypeScriptModel): FileTree {
  const areas = areasOf(model).map((area) => ({ ...area, name: fileOf(area) }))
  const places = new Map(areas.flatMap(({ name, types }) => types.map((type) => [type.name, name])))
  const files = new Map<string, string>()
  for (const area of areas) files.set(`src/types/${area.name}.ts`, areaFile(model, places, area))
  const contents = new Writer().line(model.header).gap()
  for (const name of sortedNames(areas.map((area) => area.name)))
    contents.line(`export * from './${name}.ts'`)
  if (areas.length === 0) contents.line('export {}')
  return files.set('src/types/index.ts', contents.toString())
}

/** The table of contents has a name that no area may have. */
const fileOf = ({ name }: Area): string => (name === 'index' ? 'area-index' : name)

/** @param places the file of each type */
function areaFile(model: TypeScriptModel, places: ReadonlyMap<string, string>, area: Area): string {
  const writer = new Writer().line(model.header).gap()
  writeImports(writer, model, places, area)
  for (const type of area.types) {
    writer.gap()
    writeType(writer, model, type)
  }
  return writer.toString()
}

/** From the other areas, and from the hand-written part what unknown values need. */
function writeImports(
  writer: Writer,
  { typeNames }: TypeScriptModel,
  places: ReadonlyMap<string, string>,
  { name, types }: Area,
): void {
  const open = new Set<string>()
  const others = new Map<string, Set<string>>()
  for (const node of types.flatMap((type) => [...nodesIn(type.node)])) {
    if (node.kind === 'external-union') open.add('UnknownObject').add('UnknownTag')
    if (node.kind === 'tagged-union') open.add('UnknownVariant')
    if (node.kind === 'untagged-union') open.add('UnknownValue')
    if (node.kind !== 'ref') continue
    const type = typeNames.of(node.name)
    const other = places.get(node.name) ?? name
    if (other !== name) others.set(other, (others.get(other) ?? new Set()).add(type))
  }
  const tagged = types.some((type) => type.node.kind === 'tagged-union')
  if (tagged)
    writeImport(writer, 'import', ['isKnownTag', ...[...open].map((each) => `type ${each}`)], '../open.ts')
  else writeTypeImport(writer, open, '../open.ts')
  for (const other of sortedNames(others.keys()))
    writeTypeImport(writer, others.get(other) ?? [], `./${other}.ts`)
}

function writeType(writer: Writer, model: TypeScriptModel, type: NamedType): void {
  const { node } = type
  if (node.kind === 'object' && !isShapeless(node)) {
    writeObject(writer, model, type, node)
    return
  }
  writeDocs(writer, type, variantDocs(node))
  if (node.kind === 'tagged-union') writeTaggedUnion(writer, model, type, node)
  else
    writer.line(
      withType(`export type ${model.typeNames.of(type.name)} =`, typeText(model.typeNames, node), 0),
    )
}

function writeObject(
  writer: Writer,
  { typeNames }: TypeScriptModel,
  type: NamedType,
  node: ObjectNode,
): void {
  const name = typeNames.of(type.name)
  const prose = alternativesProse(node, (field) => field)
  writeDocs(writer, type, prose === '' ? '' : `\n\n${prose}`)
  const alternatives = alternativesText(typeNames, node)
  writer.block(alternatives === null ? `export interface ${name} {` : `export type ${name} = {`, () => {
    for (const field of node.fields) {
      writeFieldDocs(writer, field, 1)
      writer.line(withType(`${fieldKey(field)}:`, fieldType(typeNames, field), 1))
    }
    if (node.extra === 'open') {
      writeComment(writer, 'More of it, by names that nobody lists.', 1)
      writer.line(`${OPEN_KEY}: unknown`)
    }
  })
  writer.line(alternatives === null ? '}' : withGroup('} &', alternatives, 0))
}

/** What the members of an enum or union mean, as a list. */
function variantDocs(node: TypeNode): string {
  switch (node.kind) {
    case 'enum':
      return asList(node.values.map((each) => [each.value, each]))
    case 'external-union':
    case 'tagged-union':
      return asList(node.variants.map((each) => [each.tag, each]))
    default:
      return ''
  }
}

/** Nothing where nobody says what they mean: the type itself lists them. */
function asList(entries: readonly (readonly [tag: string, described: NamedTypeText])[]): string {
  const lines = entries.map(([tag, described]) => {
    const said = notes(described)
    return { said, line: `- \`${tag.replaceAll(/\s+/g, ' ')}\`${said === '' ? '' : `: ${said}`}` }
  })
  if (lines.every(({ said }) => said === '')) return ''
  return `\n\n${lines.map(({ line }) => line).join('\n')}`
}

type NamedTypeText = Pick<NamedType, 'docs' | 'deprecated' | 'stability'>

/** A tag of a comment would speak of the whole type: in a list it is said in words. */
function notes({ docs, deprecated, stability }: NamedTypeText): string {
  const parts = [
    docs.replaceAll(/\s+/g, ' ').trim(),
    deprecated === undefined ? '' : `**Deprecated.** ${deprecated.replaceAll(/\s+/g, ' ')}`.trim(),
    stability === 'experimental' ? '*Experimental.*' : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
