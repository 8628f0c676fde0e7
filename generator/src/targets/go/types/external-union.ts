import type { ExternalUnionNode, ExternalVariant, NamedType, TypeNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { GoModel } from '../model/go-model.ts'
import { keyed } from '../names/type-names.ts'
import { docLines, namedDocLines } from '../text/docs.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { addConstants } from './enum.ts'
import { goType } from './go-type.ts'
import type { Markers } from './markers.ts'
import { writeLines } from './object.ts'
import { addMarkers, addUnion, addVariantMethods } from './union.ts'

/** Adds the interface of plain texts beside objects with one member, whose key tells. */
export function addExternalUnion(
  model: GoModel,
  file: GoFile,
  markers: Markers,
  type: NamedType,
  node: ExternalUnionNode,
): void {
  const { typeNames } = model
  const name = typeNames.of(type.name)
  const texts = typeNames.texts(type.name)
  const unknown = typeNames.unknown(type.name)
  const objects = keyedVariants(node)
  const wire = file.use(file.own('internal/wire'), 'wire')
  addUnion(model, file, markers, type, {
    methods: [],
    unknownFields: [],
    variants: `It is a ${texts}, or a pointer to one of the structs that are its variants.`,
    parse(writer) {
      writer.block(`if r.Kind() == ${wire}.String {`, () => {
        writer.line(`*v = ${texts}(r.Text())`).line('return')
      })
      writer.line('}').line('switch r.OnlyKey() {')
      for (const { tag, payload } of objects)
        writer.block(`case ${stringLiteral(tag)}:`, () => {
          writer.line(`variant := new(${typeNames.part(type.name, keyed(tag))})`)
          writer.line('r.Object()').line('r.NextMember()')
          writer.line(goType(model, file, payload).read.call('variant.Value'))
          writer.line('r.NextMember()').line('*v = variant')
        })
      writer.block('default:', () => writer.line(`*v = &${unknown}{Raw: r.Raw()}`)).line('}')
    },
  })
  addMarkers(file, markers, unknown, `*${unknown}`)

  file.lines(`// ${texts} is a ${name} that is a plain text.`, `type ${texts} string`)
  const plain = node.variants.filter(({ payload }) => payload === null)
  addConstants(
    file,
    texts,
    plain.map((variant) => ({
      name: typeNames.part(type.name, variant.tag),
      text: variant.tag,
      docs: docLines(proseOf(variant)),
    })),
  )
  file.lines(`func (v ${texts}) encode(w *${wire}.Writer) {`, '\tw.Text(string(v))', '}')
  addMarkers(file, markers, texts, texts)
  for (const variant of objects) addKeyed(model, file, markers, type.name, variant)
}

interface KeyedVariant extends ExternalVariant {
  readonly payload: TypeNode
}

function keyedVariants({ variants }: ExternalUnionNode): readonly KeyedVariant[] {
  const found = variants.filter((variant): variant is KeyedVariant => variant.payload !== null)
  return [...new Map(found.map((variant) => [variant.tag, variant])).values()]
}

function addKeyed(
  model: GoModel,
  file: GoFile,
  markers: Markers,
  union: string,
  variant: KeyedVariant,
): void {
  const name = model.typeNames.part(union, keyed(variant.tag))
  const payload = goType(model, file, variant.payload)
  file.add((writer) => {
    const docs = namedDocLines(name, proseOf(variant))
    const fallback = [`// ${name} is a ${model.typeNames.of(union)} with a value.`]
    writeLines(writer, docs.length === 0 ? fallback : docs)
    writer.block(
      `type ${name} struct {`,
      () => writer.line('// Value is what is said with it.').line(`Value ${payload.text}`),
      '}',
    )
  })
  addVariantMethods(file, name, (writer) =>
    writer
      .line('w.BeginObject()')
      .line(`w.Key(${stringLiteral(variant.tag)})`)
      .line(payload.write.call('v.Value'))
      .line('w.EndObject()'),
  )
  addMarkers(file, markers, name, `*${name}`)
}
