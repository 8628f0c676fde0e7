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

/** The name of the union that a name stands for, be it one that may be null. */
function unionOf(model: GoModel, { name }: RefNode): string | undefined {
  const seen = new Set<string>()
  let current = name
  while (!seen.has(current)) {
    seen.add(current)
    const node = model.types.get(current)?.node
    if (isUnion(node)) return current
    const inner = node?.kind === 'nullable' ? node.inner : node
    if (inner?.kind !== 'ref') return undefined
    current = inner.name
  }
  return undefined
}

/** What reads the result of a request: a pointer to what may be null has a nil for it, an interface is nil itself. */
export function resultReader(model: GoModel, { result }: Method, { isInterface, reader }: Passed): string {
  return isInterface && mayBeNull(model, result) ? `orNothing(${reader})` : reader
}

/** May the params be left out, or null? */
export function mayBeAbsent(model: GoModel, { params, paramsOptional }: Method): boolean {
  return paramsOptional || mayBeNull(model, params)
}

const mayBeNull = (model: GoModel, node: RefNode | null): boolean => resolve(model, node)?.kind === 'nullable'
