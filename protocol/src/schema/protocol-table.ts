import type { ErrorKind, Method, ProtocolModel, RefNode } from '../model/types.ts'
import { notes } from './notes.ts'

/** What a bundle of schemas says beside its types: who says what to whom, and what can go wrong. */
export interface ProtocolTable {
  readonly name: string
  readonly version: string
  readonly experimental: boolean
  readonly methods: readonly object[]
  readonly errors: readonly object[]
}

export function protocolTable(model: ProtocolModel): ProtocolTable {
  const { name, version, experimental, methods, errors } = model
  return {
    ...{ name, version, experimental },
    methods: methods.map(methodEntry),
    errors: [...errors.values()].map(errorEntry),
  }
}

function methodEntry(method: Method): object {
  const { name, direction, kind, module, params, paramsOptional, result, errors } = method
  return {
    ...{ name, direction, kind, module },
    params: reference(params),
    ...(paramsOptional ? { paramsOptional } : {}),
    result: reference(result),
    ...(errors.length > 0 ? { errors } : {}),
    ...notes(method),
  }
}

function errorEntry(error: ErrorKind): object {
  const { name, code, common, data } = error
  return { ...{ name, code, common }, data: reference(data), ...notes(error) }
}

const reference = (node: RefNode | null): object | null => node && { $ref: `#/$defs/${node.name}` }
