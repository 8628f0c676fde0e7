import {
  escapePointer,
  fullestValue,
  type Json,
  type JsonObject,
  type ProtocolModel,
  smallestValue,
  type TypeNode,
} from '@heddle/protocol'
import type { Step } from '../find/change.ts'
import type { Age } from '../sides.ts'

/** What is said besides. */
export type Around = 'little' | 'everything'

const SURROUNDINGS = { little: smallestValue, everything: fullestValue } as const

/** A value inside of another one, and where it is in there. */
export interface Placed {
  readonly value: Json
  /** JSON pointer to what was put in. */
  readonly pointer: string
  /** Pointers to the values on the way that can be one of several things: there it is told that none of them fits. */
  readonly unions: readonly string[]
}

/**
 * A value of a version that holds what is given at the end of the way.
 *
 * @param leaf what stands there
 * @param around what the objects on the way hold besides: as little as they can, or everything
 */
export function along(
  model: ProtocolModel,
  age: Age,
  start: TypeNode,
  way: readonly Step[],
  leaf: Json,
  around: Around,
): Placed {
  const go = (node: TypeNode, steps: readonly Step[]): Placed => {
    const [step, ...rest] = steps
    if (step === undefined) return { value: leaf, pointer: '', unions: [] }
    const here = unwrapped(model, node)
    if (step.kind === 'member') {
      const inside = go(here.kind === 'untagged-union' ? (here.members[step.at[age]] ?? here) : here, rest)
      return { ...inside, unions: ['', ...inside.unions] }
    }
    switch (here.kind) {
      case 'object': {
        if (step.kind !== 'field') break
        const field = here.fields.find(({ name }) => name === step.name)
        if (field === undefined) break
        const inside = go(field.type, rest)
        return under(escapePointer(step.name), inside, (value) =>
          withMember(SURROUNDINGS[around](model, here), step.name, value),
        )
      }
      case 'tagged-union': {
        const variant =
          step.kind === 'variant' ? here.variants.find(({ tag }) => tag === step.tag) : undefined
        if (variant !== undefined) return go(variant.type, rest)
        break
      }
      case 'external-union': {
        const variant =
          step.kind === 'payload' ? here.variants.find(({ tag }) => tag === step.tag) : undefined
        if (variant === undefined || variant.payload === null) break
        const inside = go(variant.payload, rest)
        const placed = under(escapePointer(variant.tag), inside, (value) => ({ [variant.tag]: value }))
        return { ...placed, unions: ['', ...placed.unions] }
      }
      case 'list': {
        return under('0', go(here.items, rest), (value) => [value])
      }
      case 'map': {
        return under('key', go(here.values, rest), (value) => ({ key: value }))
      }
    }
    throw new Error(`${model.version} has no way of ${JSON.stringify(step)} in a ${here.kind}`)
  }
  return go(start, way)
}

const under = (name: string, inside: Placed, whole: (value: Json) => Json): Placed => ({
  value: whole(inside.value),
  pointer: `/${name}${inside.pointer}`,
  unions: inside.unions.map((pointer) => `/${name}${pointer}`),
})

/** What a name stands for, and what may also be null: neither is seen in a value that is there. */
export function unwrapped(model: ProtocolModel, node: TypeNode): TypeNode {
  if (node.kind === 'nullable') return unwrapped(model, node.inner)
  if (node.kind !== 'ref') return node
  const type = model.types.get(node.name)
  return type === undefined ? { kind: 'any' } : unwrapped(model, type.node)
}

/** The object with this member, in the place where it was if it was there; whatever it is called. */
export function withMember(object: Json, name: string, value: Json): Json {
  const members = Object.entries(object as JsonObject)
  const index = members.findIndex(([key]) => key === name)
  if (index < 0) members.push([name, value])
  else members[index] = [name, value]
  return Object.fromEntries(members)
}

export function withoutMember(object: Json, name: string): Json {
  return Object.fromEntries(Object.entries(object as JsonObject).filter(([key]) => key !== name))
}
