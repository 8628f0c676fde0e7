import type { TSchema } from 'typebox'
import type { Method } from '../model/types.ts'
import type { Annotation, Life } from './life.ts'

/** A method as it is defined: over all versions at once. */
export interface MethodDefinition
  extends Annotation,
    Pick<Method, 'name' | 'direction' | 'kind' | 'module' | 'paramsOptional' | 'errors'> {
  readonly params: TSchema | null
  readonly result: TSchema | null
}

/** The parts of the protocol that a server can offer one by one. */
export type Module = 'core' | 'workspace' | 'services'

interface RequestLife extends Life {
  /** The params may be left out. */
  readonly paramsOptional?: true
  /** Names of what can go wrong, beside what can go wrong with every request: see `wire/errors.ts`. */
  readonly errors?: readonly string[]
}

/** The words that the methods of a module are listed with. Params are null for a method that takes none. */
export function methodsOf(module: Module) {
  const define = (
    way: Pick<Method, 'direction' | 'kind'>,
    name: string,
    docs: string,
    params: TSchema | null,
    result: TSchema | null,
    { errors = [], paramsOptional, ...life }: RequestLife,
  ): MethodDefinition => ({
    ...{ name, docs, ...way, module, params, result, errors },
    paramsOptional: paramsOptional ?? false,
    ...life,
  })
  return {
    /** The client asks, the server answers. */
    clientRequest: (
      name: string,
      docs: string,
      params: TSchema | null,
      result: TSchema,
      life: RequestLife = {},
    ) => define({ direction: 'client-to-server', kind: 'request' }, name, docs, params, result, life),

    /** The server asks, the client answers; the turn waits. */
    serverRequest: (
      name: string,
      docs: string,
      params: TSchema | null,
      result: TSchema,
      life: RequestLife = {},
    ) => define({ direction: 'server-to-client', kind: 'request' }, name, docs, params, result, life),

    /** The client tells. */
    clientNotification: (name: string, docs: string, params: TSchema | null, life: Life = {}) =>
      define({ direction: 'client-to-server', kind: 'notification' }, name, docs, params, null, life),

    /** The server tells. */
    serverNotification: (name: string, docs: string, params: TSchema | null, life: Life = {}) =>
      define({ direction: 'server-to-client', kind: 'notification' }, name, docs, params, null, life),
  }
}
