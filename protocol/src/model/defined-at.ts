import { catalogue } from '../catalogue.ts'
import type { MethodDefinition } from '../define/methods.ts'
import type { Stage } from '../versions.ts'
import { type ErrorDefinition, errorKinds } from '../wire/errors.ts'
import { SchemaReader } from './read-schema.ts'
import { describe, exists, type Scope } from './scope.ts'
import type { ErrorKind, Method, NamedType, ProtocolModel } from './types.ts'

/** What our protocol is called. */
const NAME = 'Agent app-server protocol'

/** A model of our own protocol, whose version is one of its stages. */
export interface OwnModel<S extends Stage = Stage> extends ProtocolModel {
  readonly version: S
}

/**
 * The model of one version, projected out of the definitions.
 *
 * @param options.experimental also what needs the capability `experimentalApi`; it is included unless this is false
 */
export function definedAt<S extends Stage>(
  version: S,
  options: { readonly experimental?: boolean } = {},
): OwnModel<S> {
  const scope = { version, experimental: options.experimental ?? true }
  const reader = new SchemaReader(scope)
  const methods = catalogue
    .filter((method) => exists(method, scope))
    .map((method) => readMethod(method, reader, scope))
  const errors = errorKinds
    .filter((kind) => exists(kind, scope))
    .map((kind) => readError(kind, reader, scope))
  return {
    name: NAME,
    ...scope,
    methods,
    errors: new Map(errors.map((error) => [error.name, error])),
    types: byArea(reader.types),
  }
}

function readMethod(definition: MethodDefinition, reader: SchemaReader, scope: Scope): Method {
  const { name, direction, kind, module, params, paramsOptional, result, errors } = definition
  return {
    ...{ name, direction, kind, module, paramsOptional, errors },
    params: params && reader.reference(params),
    result: result && reader.reference(result),
    ...describe(definition, scope),
  }
}

function readError(definition: ErrorDefinition, reader: SchemaReader, scope: Scope): ErrorKind {
  const { name, code, common, data } = definition
  return { name, code, common, data: data && reader.reference(data), ...describe(definition, scope) }
}

/** Types that belong together stand together; inside an area what is referred to stands first. */
function byArea(types: ReadonlyMap<string, NamedType>): ReadonlyMap<string, NamedType> {
  const sorted = [...types.values()].sort((a, b) => a.area.localeCompare(b.area, 'en'))
  return new Map(sorted.map((type) => [type.name, type]))
}
