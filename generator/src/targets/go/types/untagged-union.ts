import type { NamedType } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import type { GoModel } from '../model/go-model.ts'
import type { GoFile } from '../text/go-file.ts'
import { goType } from './go-type.ts'
import type { Markers } from './markers.ts'
import { addShapes } from './shapes.ts'
import { addMarkers, addUnion } from './union.ts'
import { type Leaf, leavesOf } from './untagged-leaves.ts'

/** Adds the interface of values that only their JSON tells apart. */
export function addUntaggedUnion(model: GoModel, file: GoFile, markers: Markers, type: NamedType): void {
  const name = model.typeNames.of(type.name)
  const unknown = model.typeNames.unknown(type.name)
  const leaves = leavesOf(model, type.name)
  const objects = leaves.filter((leaf) => leaf.kind === 'object')
  const shapes = `shapesOf${name}`
  addUnion(model, file, markers, type, {
    methods: [],
    unknownFields: [],
    variants: `It is one of ${leaves.map(spoken).join(', ')}, or a *${unknown}.`,
    parse(writer) {
      writer.line('raw := r.Raw()')
      for (const leaf of leaves) {
        if (leaf.kind !== 'object') writeAttempt(model, file, writer, leaf)
        else if (leaf === objects[0]) writeClosest(file, writer, shapes, objects)
      }
      writer.line(`*v = &${unknown}{Raw: raw}`)
    },
  })
  if (objects.length > 0)
    addShapes(
      model,
      file,
      shapes,
      objects.map((leaf) => leaf.type),
    )
  addMarkers(file, markers, unknown, `*${unknown}`)
  for (const leaf of leaves)
    if (leaf.kind === 'wrapper' && leaf.owner === type.name) addWrapper(model, file, markers, name, leaf)
}

const spoken = ({ kind, goType }: Leaf): string => (kind === 'object' ? `*${goType}` : goType)

function writeAttempt(
  model: GoModel,
  file: GoFile,
  writer: Writer,
  leaf: Exclude<Leaf, { kind: 'object' }>,
): void {
  const wire = file.use(file.own('internal/wire'), 'wire')
  if (leaf.kind === 'union') {
    // What such a union does not know may still be something else; what is no object never is one of it.
    const text = leaf.takesText ? ` || wire.KindOf(raw) == ${wire}.String` : ''
    writer.block(`if wire.KindOf(raw) == ${wire}.Object${text} {`, () =>
      writeTaken(writer, `parse${leaf.goType}`, '*value'),
    )
    writer.line('}')
    return
  }
  // A list is read as what it is, and only then called by its name.
  writeTaken(writer, readerOf(model, file, leaf), isPart(leaf) ? `${leaf.goType}(*value)` : '*value')
}

const isPart = (leaf: Leaf): boolean =>
  leaf.kind === 'wrapper' && (leaf.node.kind === 'list' || leaf.node.kind === 'map')

function readerOf(model: GoModel, file: GoFile, leaf: Exclude<Leaf, { kind: 'object' | 'union' }>): string {
  if (leaf.kind === 'wrapper') {
    const { read } = goType(model, file, leaf.node)
    return isPart(leaf) ? read.asFunc : `${read.asFunc}[${leaf.goType}]`
  }
  return leaf.reader === 'method' ? `(*${leaf.goType}).decode` : `${leaf.reader}[${leaf.goType}]`
}

function writeTaken(writer: Writer, reader: string, value: string): void {
  writer.block(
    `if value, ok := attempt(raw, ${reader}); ok {`,
    () => writer.line(`*v = ${value}`).line('return'),
    '}',
  )
}

function writeClosest(file: GoFile, writer: Writer, shapes: string, objects: readonly Leaf[]): void {
  const wire = file.use(file.own('internal/wire'), 'wire')
  writer.block(
    `for _, index := range ${wire}.Closest(raw, ${shapes}) {`,
    () => {
      writer.line('switch index {')
      for (const [index, { goType }] of objects.entries())
        writer.block(`case ${index}:`, () => writeTaken(writer, `(*${goType}).decode`, 'value'))
      writer.line('}')
    },
    '}',
  )
}

function addWrapper(
  model: GoModel,
  file: GoFile,
  markers: Markers,
  union: string,
  { goType: name, node }: Extract<Leaf, { kind: 'wrapper' }>,
): void {
  const { text, write } = goType(model, file, node)
  const wire = file.use(file.own('internal/wire'), 'wire')
  file.lines(`// ${name} is a ${union} of this kind of JSON.`, `type ${name} ${text}`)
  file.add((writer) =>
    writer.block(`func (v ${name}) encode(w *${wire}.Writer) {`, () => writer.line(write.call('v')), '}'),
  )
  addMarkers(file, markers, name, name)
}
