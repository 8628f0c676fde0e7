import type { Method, RefNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { GoModel } from '../model/go-model.ts'
import { isUnion } from '../names/type-names.ts'
import type { GoFile } from '../text/go-file.ts'

/** The params or the result of a method, as the package of the client says them. */
export interface Passed {
  /** `*protocol.ThreadStartParams`; a union is an interface and has no pointer. */
  readonly text: string
  /** The same without the pointer. */
  readonly type: string
  readonly isInterface: boolean
  /** What reads it, of the form `func([]byte) (T, error)`. */
  readonly reader: string
}

/** @param node null where a method has none */
export function passed(model: GoModel, file: GoFile, node: RefNode | null): Passed | undefined {
  if (node === null) return undefined
  file.use(file.own('protocol'), '')
  const name = model.typeNames.of(node.name)
  const type = `protocol.${name}`
  const union = unionOf(model, node)
  if (union === undefined) return { text: `*${type}`, type, isInterface: false, reader: `read[${type}]` }
  return { text: type, type, isInterface: true, reader: `protocol.${model.typeNames.decoder(union)}` }
}

/** The name of the union that a name stands for. */
function unionOf(model: GoModel, { name }: RefNode): string | undefined {
  const seen = new Set<string>()
  let current = name
  while (!seen.has(current)) {
    seen.add(current)
    const node = model.types.get(current)?.node
    if (isUnion(node)) return current
    if (node?.kind !== 'ref') return undefined
    current = node.name
  }
  return undefined
}

/** May the params be left out, or null? */
export function mayBeAbsent(model: GoModel, { params, paramsOptional }: Method): boolean {
  return paramsOptional || resolve(model, params)?.kind === 'nullable'
}
