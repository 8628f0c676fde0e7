import type { NamedType, TaggedUnionNode, TaggedVariant } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import type { GoModel } from '../model/go-model.ts'
import { exportedName } from '../names/names.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import type { Markers } from './markers.ts'
import { writeLines } from './object.ts'
import { constantOf } from './struct-fields.ts'
import { addMarkers, addUnion } from './union.ts'

/** Adds the interface of objects that one field tells apart. */
export function addTaggedUnion(
  model: GoModel,
  file: GoFile,
  markers: Markers,
  type: NamedType,
  node: TaggedUnionNode,
): void {
  const variants = [...new Map(node.variants.map((variant) => [variant.tag, variant])).values()]
  const method = tagMethod(model, node)
  const unknown = model.typeNames.unknown(type.name)
  const tag = stringLiteral(node.tag)
  addUnion(model, file, markers, type, {
    methods:
      method === undefined
        ? []
        : [`// ${method} tells which it is: the value of ${tag}.`, `${method}() string`, ''],
    unknownFields: [`// Tag is the value of ${tag}; empty where that is no text.`, 'Tag string'],
    variants:
      'It is a pointer to one of the structs that are its variants, or to the one for what is not known.',
    parse(writer) {
      writer.line(`switch tag := r.Tag(${tag}); tag {`)
      for (const variant of variants)
        writer.block(`case ${stringLiteral(variant.tag)}:`, () =>
          writer.line(`*v = made[${model.typeNames.of(variant.type.name)}](r)`),
        )
      writer.block('default:', () => writer.line(`*v = &${unknown}{Tag: tag, Raw: r.Raw()}`)).line('}')
    },
  })
  if (method !== undefined)
    file.add((writer) =>
      writeLines(writer, [
        `// ${method} is the same as the field Tag.`,
        `func (v *${unknown}) ${method}() string {`,
        '\treturn v.Tag',
        '}',
      ]),
    )
  addMarkers(file, markers, unknown, `*${unknown}`)
}

/** The method by which all variants say their tag, if they all can. */
function tagMethod(model: GoModel, node: TaggedUnionNode): string | undefined {
  const wanted = exportedName(node.tag, 'Field')
  const has = ({ type }: TaggedVariant): boolean => {
    const object = asObject(model, type)
    const field = object?.fields.find(({ name }) => name === node.tag)
    if (object === undefined || field === undefined) return false
    const constant = constantOf(field)
    return typeof constant?.value === 'string' && model.fieldNames.of(object).get(node.tag) === wanted
  }
  return !['MarshalJSON', 'Raw', 'Tag'].includes(wanted) && node.variants.every(has) ? wanted : undefined
}
