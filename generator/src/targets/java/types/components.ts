import type { Field, ObjectNode, TypeNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { JavaModel } from '../model/java-model.ts'
import { memberName } from '../names/names.ts'
import type { JavaFile } from '../text/java-file.ts'
import { type Coding, codingOf } from './coding.ts'

/**
 * How a field is held. `plain`: always there. `optional`: in an `Optional`. `maybe`: in a `Maybe`, which also tells
 * null from absent. `constant`: not at all, its value is always the same.
 */
export type Holding = 'plain' | 'optional' | 'maybe' | 'constant'

export interface Component {
  readonly field: Field
  readonly name: string
  readonly holding: Holding
  readonly coding: Coding
  /** The type of the component: `Optional<Long>`. */
  readonly type: string
  /** Of the functions that read and write a field held like this. */
  readonly access: string
  /** What the value is when it is there. */
  readonly node: TypeNode
}

export function componentsOf(model: JavaModel, file: JavaFile, node: ObjectNode): readonly Component[] {
  const names = componentNames(node)
  return node.fields.map((field) => {
    const { holding, access, inner } = shapeOf(model, field)
    const coding = codingOf(model, file, inner)
    return {
      field,
      name: names.get(field.name) ?? '',
      holding,
      access,
      coding,
      node: inner,
      type: held(model, file, holding, coding),
    }
  })
}

/** What the fields of an object are called. No two the same. */
export function componentNames({ fields }: ObjectNode): ReadonlyMap<string, string> {
  const names = new NamePool()
  return new Map(fields.map(({ name }) => [name, names.take(memberName(name), 'Value')]))
}

function held(model: JavaModel, file: JavaFile, holding: Holding, coding: Coding): string {
  if (holding === 'optional') return `${file.use('java.util.Optional')}<${coding.type}>`
  if (holding === 'maybe') return `${file.use(`${model.packageName.javaPackage}.core.Maybe`)}<${coding.type}>`
  return coding.plain
}

function shapeOf(model: JavaModel, field: Field): { holding: Holding; access: string; inner: TypeNode } {
  const { presence } = field
  const resolved = resolve(model, field.type)
  // A name for something that may be null says the same as the field itself.
  const inner = resolved?.kind === 'nullable' ? resolved.inner : field.type
  const nullable = field.nullable || resolved?.kind === 'nullable'
  // Null is a value like others of what may be anything.
  if (resolve(model, inner)?.kind === 'any')
    return presence === 'required'
      ? { holding: 'plain', access: 'required', inner }
      : { holding: 'optional', access: 'present', inner }
  if (presence === 'optional')
    return nullable
      ? { holding: 'maybe', access: 'maybe', inner }
      : { holding: 'optional', access: 'optional', inner }
  if (nullable) return { holding: 'optional', access: 'orNull', inner }
  return inner.kind === 'literal'
    ? { holding: 'constant', access: 'required', inner }
    : { holding: 'plain', access: 'required', inner }
}
