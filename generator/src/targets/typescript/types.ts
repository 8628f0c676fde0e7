import { type NamedType, nodesIn, type ProtocolModel, type TypeNode } from '@heddle/protocol'
import type { FileTree } from '../../target.ts'
import { Writer } from '../../writer/writer.ts'
import { unitNote, writeDocs } from './docs.ts'
import { header } from './header.ts'
import { writeImport, writeTypeImport } from './imports.ts'
import { withType } from './layout.ts'
import { typeName } from './names.ts'
import { writeTaggedUnion } from './tagged-union.ts'
import { fieldKey, fieldType, typeText } from './type-text.ts'

/** One file an area of the definitions, and a table of contents. */
export function typeFiles(model: ProtocolModel): FileTree {
  const areas = Map.groupBy(model.types.values(), (type) => type.area)
  const files = new Map<string, string>()
  for (const [area, types] of areas) files.set(`src/types/${area}.ts`, areaFile(model, area, types))
  const contents = new Writer().line(header(model)).gap()
  for (const area of [...areas.keys()].sort()) contents.line(`export * from './${area}.ts'`)
  return files.set('src/types/index.ts', contents.toString())
}

function areaFile(model: ProtocolModel, area: string, types: readonly NamedType[]): string {
  const writer = new Writer().line(header(model)).gap()
  writeImports(writer, model, area, types)
  for (const type of types) {
    writer.gap()
    writeType(writer, type)
  }
  return writer.toString()
}

/** From the other areas, and from the hand-written part what unknown values need. */
function writeImports(writer: Writer, model: ProtocolModel, area: string, types: readonly NamedType[]): void {
  const open = new Set<string>()
  const areas = new Map<string, Set<string>>()
  for (const node of types.flatMap((type) => [...nodesIn(type.node)])) {
    if (node.kind === 'external-union') open.add('UnknownObject').add('UnknownTag')
    if (node.kind === 'tagged-union') open.add('UnknownVariant')
    if (node.kind !== 'ref') continue
    const target = areaOf(model, node.name)
    if (target !== area) areas.set(target, (areas.get(target) ?? new Set()).add(typeName(node.name)))
  }
  const tagged = types.some((type) => type.node.kind === 'tagged-union')
  if (tagged)
    writeImport(writer, 'import', ['isKnownTag', ...[...open].map((name) => `type ${name}`)], '../open.ts')
  else writeTypeImport(writer, open, '../open.ts')
  for (const file of [...areas.keys()].sort()) writeTypeImport(writer, areas.get(file) ?? [], `./${file}.ts`)
}

function areaOf(model: ProtocolModel, name: string): string {
  const type = model.types.get(name)
  if (type === undefined) throw new Error(`the model refers to a type ${name} that it does not have`)
  return type.area
}

function writeType(writer: Writer, type: NamedType): void {
  const { node } = type
  const name = typeName(type.name)
  if (node.kind === 'object' && node.fields.length > 0) {
    writeDocs(writer, type)
    writer.block(
      `export interface ${name} {`,
      () => {
        for (const field of node.fields) {
          writeDocs(writer, field, unitNote(field.type), 1)
          writer.line(withType(`${fieldKey(field)}:`, fieldType(field), 1))
        }
      },
      '}',
    )
    return
  }
  writeDocs(writer, type, variantDocs(node))
  if (node.kind !== 'tagged-union') {
    writer.line(withType(`export type ${name} =`, typeText(node), 0))
    return
  }
  writeTaggedUnion(writer, name, node)
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

function asList(entries: readonly (readonly [tag: string, docs: string])[]): string {
  return `\n\n${entries.map(([tag, docs]) => `- \`${tag}\`: ${docs}`).join('\n')}`
}
