import type { NamedType } from '@heddle/protocol'
import { type Area, areasOf } from '../../../facts/areas.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { fileName } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { swiftFile } from '../text/swift-file.ts'
import { writeEnum } from './enum-declaration.ts'
import { writeExternal } from './external-declaration.ts'
import { writeObject } from './object-declaration.ts'
import { writeTagged } from './tagged-declaration.ts'
import { typeText } from './type-text.ts'
import { writeUntagged } from './untagged-declaration.ts'

/**
 * The types of the model, a file an area, by the name of the file.
 *
 * @param taken paths of the other sources: no two files of a module may have the same name, whatever their folders
 */
export function typeFiles(model: SwiftModel, taken: Iterable<string>): ReadonlyMap<string, string> {
  const used = new Set([...taken].map(plainName))
  const free = (wanted: string): string => {
    if (used.has(plainName(wanted))) return free(`${wanted}Types`)
    used.add(plainName(wanted))
    return wanted
  }
  return new Map(areasOf(model).map((area) => [`${free(fileName(area.name))}.swift`, areaFile(model, area)]))
}

/** What tells files apart: not the folder, and on some disks not capital and small letters. */
const plainName = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace(/\.swift$/, '').toLowerCase()

function areaFile(model: SwiftModel, { types }: Area): string {
  return swiftFile(
    model.head,
    types.map((type) => (writer: Writer) => writeType(writer, model, type)),
  )
}

function writeType(writer: Writer, model: SwiftModel, type: NamedType): void {
  const { node } = type
  switch (node.kind) {
    case 'object':
      writeObject(writer, model, type, node)
      break
    case 'enum':
      writeEnum(writer, model, type, node)
      break
    case 'tagged-union':
      writeTagged(writer, model, type, node)
      break
    case 'external-union':
      writeExternal(writer, model, type, node)
      break
    case 'untagged-union':
      writeUntagged(writer, model, type, node)
      break
    default:
      writeProse(writer, proseOf(type), 0)
      writer.line(`public typealias ${model.typeNames.of(type.name)} = ${typeText(model, node)}`)
  }
}
