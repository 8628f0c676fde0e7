import { type NamedType, nodesIn, type ObjectNode, type ProtocolModel, type TypeNode } from '@heddle/protocol'
import type { FileTree } from '../../target.ts'
import { Writer } from '../../writer/writer.ts'
import { fieldNote, writeComment, writeDocs } from './docs.ts'
import { header } from './header.ts'
import { writeImport, writeTypeImport } from './imports.ts'
import { withGroup, withType } from './layout.ts'
import { typeName } from './names.ts'
import { compareNames } from './order.ts'
import { writeTaggedUnion } from './tagged-union.ts'
import { alternativesText, fieldKey, fieldType, isShapeless, OPEN_KEY, typeText } from './type-text.ts'

/** One file an area of the definitions, and a table of contents. */
export function typeFiles(model: ProtocolModel): FileTree {
  const byFile = Map.groupBy(model.types.values(), fileOf)
  const files = new Map<string, string>()
  for (const [file, types] of byFile) files.set(`src/types/${file}.ts`, areaFile(model, file, types))
  const contents = new Writer().line(header(model)).gap()
  for (const file of [...byFile.keys()].sort(compareNames)) contents.line(`export * from './${file}.ts'`)
  return files.set('src/types/index.ts', contents.toString())
}

/** An area of an imported protocol can be called anything, but its file has to lie beside the others. */
function fileOf({ area }: NamedType): string {
  const words = area.split(/[^A-Za-z0-9_$-]+/).filter((word) => word !== '')
  const name = words.join('-')
  return name === '' || name === 'index' ? `area-${name}` : name
}

function areaFile(model: ProtocolModel, file: string, types: readonly NamedType[]): string {
  const writer = new Writer().line(header(model)).gap()
  writeImports(writer, model, file, types)
  for (const type of types) {
    writer.gap()
    writeType(writer, type)
  }
  return writer.toString()
}

/** From the other areas, and from the hand-written part what unknown values need. */
function writeImports(writer: Writer, model: ProtocolModel, file: string, types: readonly NamedType[]): void {
  const open = new Set<string>()
  const others = new Map<string, Set<string>>()
  for (const node of types.flatMap((type) => [...nodesIn(type.node)])) {
    if (node.kind === 'external-union') open.add('UnknownObject').add('UnknownTag')
    if (node.kind === 'tagged-union') open.add('UnknownVariant')
    if (node.kind !== 'ref') continue
    const other = fileOf(typeOf(model, node.name))
    if (other !== file) others.set(other, (others.get(other) ?? new Set()).add(typeName(node.name)))
  }
  const tagged = types.some((type) => type.node.kind === 'tagged-union')
  if (tagged)
    writeImport(writer, 'import', ['isKnownTag', ...[...open].map((name) => `type ${name}`)], '../open.ts')
  else writeTypeImport(writer, open, '../open.ts')
  for (const [other, names] of [...others].sort(([a], [b]) => compareNames(a, b)))
    writeTypeImport(writer, names, `./${other}.ts`)
}

function typeOf(model: ProtocolModel, name: string): NamedType {
  const type = model.types.get(name)
  if (type === undefined) throw new Error(`the model refers to a type ${name} that it does not have`)
  return type
}

function writeType(writer: Writer, type: NamedType): void {
  const { node } = type
  const name = typeName(type.name)
  if (node.kind === 'object' && !isShapeless(node)) {
    writeObject(writer, type, node)
    return
  }
  writeDocs(writer, type, variantDocs(node))
  if (node.kind !== 'tagged-union') {
    writer.line(withType(`export type ${name} =`, typeText(node), 0))
    return
  }
  writeTaggedUnion(writer, name, node)
}

function writeObject(writer: Writer, type: NamedType, node: ObjectNode): void {
  const name = typeName(type.name)
  writeDocs(writer, type)
  const alternatives = alternativesText(node)
  writer.block(alternatives === null ? `export interface ${name} {` : `export type ${name} = {`, () => {
    for (const field of node.fields) {
      writeDocs(writer, field, fieldNote(field), 1)
      writer.line(withType(`${fieldKey(field)}:`, fieldType(field), 1))
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
      return asList(node.values.map(({ value, docs }) => [value, docs]))
    case 'external-union':
      return asList(node.variants.map(({ tag, docs }) => [tag, docs]))
    default:
      return ''
  }
}

/** Nothing where nobody says what they mean: the type itself lists them. */
function asList(entries: readonly (readonly [tag: string, docs: string])[]): string {
  if (entries.every(([, docs]) => docs === '')) return ''
  return `\n\n${entries.map(([tag, docs]) => `- \`${tag}\`${docs === '' ? '' : `: ${docs}`}`).join('\n')}`
}
