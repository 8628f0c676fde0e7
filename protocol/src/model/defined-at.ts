import { catalogue } from '../catalogue.ts'
import type { MethodDefinition } from '../define/methods.ts'
import { isAtLeast, STAGES, type Stage } from '../versions.ts'
import { type ErrorDefinition, errorKinds } from '../wire/errors.ts'
import { describe, exists } from './at-stage.ts'
import { SchemaReader } from './read-schema.ts'
import { stablePart } from './stable-part.ts'
import type { ErrorKind, Method, NamedType, OwnModel } from './types.ts'

/** What our protocol is called. */
const NAME = 'Agent app-server protocol'

/**
 * The model of one version, projected out of the definitions.
 *
 * @param options.experimental also what needs the capability `experimentalApi`; it is included unless this is false
 */
export function definedAt<S extends Stage>(
  version: S,
  options: { readonly experimental?: boolean } = {},
): OwnModel<S> {
  const reader = new SchemaReader(version)
  const methods = catalogue
    .filter((method) => exists(method, version))
    .map((method) => readMethod(method, reader, version))
  const errors = errorKinds
    .filter((kind) => exists(kind, version))
    .map((kind) => readError(kind, reader, version))
  const model = {
    name: NAME,
    version,
    versions: STAGES.filter((stage) => isAtLeast(version, stage)),
    experimental: true,
    methods,
    errors: new Map(errors.map((error) => [error.name, error])),
    types: byArea(reader.types),
  }
  return options.experimental === false ? stablePart(model) : model
}

function readMethod(definition: MethodDefinition, reader: SchemaReader, stage: Stage): Method {
  const { name, direction, kind, module, params, paramsOptional, result, errors } = definition
  return {
    ...{ name, direction, kind, module, paramsOptional, errors },
    params: params && reader.reference(params),
    result: result && reader.reference(result),
    ...describe(definition, stage),
  }
}

function readError(definition: ErrorDefinition, reader: SchemaReader, stage: Stage): ErrorKind {
  const { name, code, common, data } = definition
  return { name, code, common, data: data && reader.reference(data), ...describe(definition, stage) }
}

/** Types that belong together stand together; inside an area what is referred to stands first. */
function byArea(types: ReadonlyMap<string, NamedType>): ReadonlyMap<string, NamedType> {
  const sorted = [...types.values()].sort((a, b) => a.area.localeCompare(b.area, 'en'))
  return new Map(sorted.map((type) => [type.name, type]))
}
