import type { NamedType } from '@heddle/protocol'
import { type Area, areasOf } from '../../../facts/areas.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { FileTree } from '../../../target.ts'
import { type GoModel, protocolPackage } from '../model/go-model.ts'
import type { GoFile } from '../text/go-file.ts'
import { addAlias } from './alias.ts'
import { addEnum } from './enum.ts'
import { addExternalUnion } from './external-union.ts'
import { isDefinedList } from './go-type.ts'
import { Markers } from './markers.ts'
import { addObject } from './object.ts'
import { addTaggedUnion } from './tagged-union.ts'
import { addMarkers } from './union.ts'
import { addUntaggedUnion } from './untagged-union.ts'

/** The types of the protocol, one file an area. */
export function typeFiles(model: GoModel): FileTree {
  const names = new NamePool()
  const markers = new Markers(model)
  return new Map(
    areasOf(model).map((area) => [
      // What the name of a file ends with can be a condition to the tools, as in `account_windows.go`.
      `protocol/${names.take(area.name.replaceAll('-', '_'))}_types.go`,
      areaFile(model, markers, area),
    ]),
  )
}

function areaFile(model: GoModel, markers: Markers, { types }: Area): string {
  const file = protocolPackage(model)
  for (const type of types) addType(model, file, markers, type)
  return file.toString()
}

function addType(model: GoModel, file: GoFile, markers: Markers, type: NamedType): void {
  const { node } = type
  const name = model.typeNames.of(type.name)
  switch (node.kind) {
    case 'object':
      addObject(model, file, type, node)
      addMarkers(file, markers, name, `*${name}`)
      break
    case 'enum':
      addEnum(model, file, type, node)
      if (markers.of(name).length > 0) addTextEncoder(file, name)
      addMarkers(file, markers, name, name)
      break
    case 'tagged-union':
      addTaggedUnion(model, file, markers, type, node)
      break
    case 'external-union':
      addExternalUnion(model, file, markers, type, node)
      break
    case 'untagged-union':
      addUntaggedUnion(model, file, markers, type)
      break
    default:
      addAlias(model, file, type, node)
      if (isDefinedList(node)) addMarkers(file, markers, name, name)
  }
}

/** A text that is a variant of a union writes itself. */
function addTextEncoder(file: GoFile, name: string): void {
  const wire = file.use(file.own('internal/wire'), 'wire')
  file.lines(`func (v ${name}) encode(w *${wire}.Writer) {`, '\tw.Text(string(v))', '}')
}
