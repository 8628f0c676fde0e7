import type { ObjectNode, TypeNode } from '@heddle/protocol'
import { plainValues } from '../../../facts/approvals.ts'
import { asObject, resolve } from '../../../facts/shape.ts'
import type { GoModel } from '../model/go-model.ts'
import { columns } from '../text/columns.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { writeLines } from './object.ts'
import { constantOf } from './struct-fields.ts'

/** Adds what objects of these types look like: by it those of a union without a tag are told apart. */
export function addShapes(model: GoModel, file: GoFile, name: string, types: readonly string[]): void {
  const wire = file.use(file.own('internal/wire'), 'wire')
  file.add((writer) =>
    writer.block(
      `var ${name} = []${wire}.Shape{`,
      () => {
        for (const type of types)
          writer.block(
            '{',
            () => writeLines(writer, shapeOf(model, asObject(model, { kind: 'ref', name: type }))),
            '},',
          )
      },
      '}',
    ),
  )
}

function shapeOf(model: GoModel, node: ObjectNode | undefined): readonly string[] {
  const fields = node?.fields ?? []
  const constants = fields.flatMap((field) => {
    const value = constantOf(field)?.value
    return typeof value === 'string' ? [entry(field.name, stringLiteral(value))] : []
  })
  const texts = fields.flatMap((field) => {
    const known = textsOf(model, field.type)
    return known.length === 0 ? [] : [entry(field.name, list(known))]
  })
  const required = fields.filter(({ presence }) => presence === 'required')
  const members: readonly (readonly [string, string, readonly string[]])[] = [
    ['Fields', '[]string', fields.map(({ name }) => stringLiteral(name))],
    ['Required', '[]string', required.map(({ name }) => stringLiteral(name))],
    ['Constants', 'map[string]string', constants],
    ['Texts', 'map[string][]string', texts],
  ]
  const given = members.filter(([, , parts]) => parts.length > 0)
  return columns(given.map(([name, type, parts]) => [`${name}:`, `${type}{${parts.join(', ')}},`]))
}

const entry = (name: string, value: string): string => `${stringLiteral(name)}: ${value}`

const list = (texts: readonly string[]): string => `{${texts.map(stringLiteral).join(', ')}}`

/** The texts that are listed of a field: those of an enum, or its one text. */
function textsOf(model: GoModel, type: TypeNode): readonly string[] {
  const node = resolve(model, type)
  if (node?.kind === 'nullable') return textsOf(model, node.inner)
  if (node?.kind === 'literal') return typeof node.value === 'string' ? [node.value] : []
  return plainValues(node)
}
