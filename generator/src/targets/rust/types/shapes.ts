import type { Field, TypeNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { RustModel } from '../model/rust-model.ts'
import { stringLiteral } from '../names/names.ts'

/** What an object looks like on the wire. */
export interface Shape {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Fields that always have the same text. */
  readonly constants: readonly (readonly [field: string, text: string])[]
  /** Fields that have one of some known texts. */
  readonly texts: readonly (readonly [field: string, texts: readonly string[]])[]
}

/** The shapes of an object, or of all the objects in a union that is told apart by shapes. */
export function shapesOf(model: RustModel, place: TypeNode, seen = new Set<TypeNode>()): readonly Shape[] {
  const node = resolve(model, place)
  if (node === undefined || seen.has(node)) return []
  seen.add(node)
  if (node.kind === 'untagged-union') return node.members.flatMap((member) => shapesOf(model, member, seen))
  return node.kind === 'object' ? [shapeOf(model, node.fields)] : []
}

function shapeOf(model: RustModel, fields: readonly Field[]): Shape {
  const named = (wanted: Field['presence']) =>
    fields.filter(({ presence }) => presence === wanted).map(({ name }) => name)
  return {
    required: named('required'),
    optional: named('optional'),
    constants: fields.flatMap(({ name, type }) =>
      type.kind === 'literal' && typeof type.value === 'string' ? [[name, type.value] as const] : [],
    ),
    texts: fields.flatMap(({ name, type }) => {
      const node = resolve(model, type)
      return node?.kind === 'enum' ? [[name, node.values.map(({ value }) => value)] as const] : []
    }),
  }
}

/** The shape as a constant of the runtime. */
export function shapeText({ required, optional, constants, texts }: Shape): string {
  const pairs = constants.map(([name, text]) => `(${stringLiteral(name)}, ${stringLiteral(text)})`)
  const choices = texts.map(([name, known]) => `(${stringLiteral(name)}, ${slice(known.map(stringLiteral))})`)
  const fields = [
    `required: ${slice(required.map(stringLiteral))}`,
    `optional: ${slice(optional.map(stringLiteral))}`,
    `constants: ${slice(pairs)}`,
    `texts: ${slice(choices)}`,
  ]
  return `wire::Shape { ${fields.join(', ')} }`
}

const slice = (members: readonly string[]): string => `&[${members.join(', ')}]`
