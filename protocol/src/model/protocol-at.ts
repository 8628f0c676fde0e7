import { catalogue, type MethodDefinition } from '../catalogue.ts'
import type { Version } from '../versions.ts'
import { SchemaReader } from './read-schema.ts'
import { describe, exists, type Scope } from './scope.ts'
import type { Method, NamedType, ProtocolModel } from './types.ts'

/**
 * The model of one version, projected out of the definitions.
 *
 * @param options.experimental also what needs the capability `experimentalApi`; it is included unless this is false
 */
export function protocolAt(
  version: Version,
  options: { readonly experimental?: boolean } = {},
): ProtocolModel {
  const scope = { version, experimental: options.experimental ?? true }
  const reader = new SchemaReader(scope)
  const methods = catalogue
    .filter((method) => exists(method, scope))
    .map((method) => readMethod(method, reader, scope))
  return { ...scope, methods, types: byArea(reader.types) }
}

function readMethod(definition: MethodDefinition, reader: SchemaReader, scope: Scope): Method {
  const { name, direction, kind, module, params, result } = definition
  return {
    name,
    direction,
    kind,
    module,
    params: params && reader.reference(params),
    result: result && reader.reference(result),
    ...describe(definition, scope),
  }
}

/** Types that belong together stand together; inside an area what is referred to stands first. */
function byArea(types: ReadonlyMap<string, NamedType>): ReadonlyMap<string, NamedType> {
  const sorted = [...types.values()].sort((a, b) => a.area.localeCompare(b.area, 'en'))
  return new Map(sorted.map((type) => [type.name, type]))
}
