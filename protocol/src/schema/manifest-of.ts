import type { Manifest, ManifestError, ManifestMethod } from '../import/manifest/manifest.ts'
import type { Described, ErrorKind, Method, ProtocolModel } from '../model/types.ts'

/**
 * What schemas cannot say of a protocol: who says what to whom, and what can go wrong. It has the form of a
 * manifest, so that a bundle can be read back like any other protocol.
 *
 * @param schema where the types are
 */
export function manifestOf(model: ProtocolModel, schema: string): Manifest {
  const { name, version, versions, experimental, methods, errors } = model
  return {
    ...{ name, version },
    ...(versions === undefined ? {} : { versions }),
    ...{ experimental, schema },
    methods: methods.map(methodEntry),
    errors: [...errors.values()].map(errorEntry),
  }
}

function methodEntry(method: Method): ManifestMethod {
  const { name, direction, kind, module, params, paramsOptional, result, errors } = method
  return {
    ...{ name, direction, kind, module },
    params: params?.name ?? null,
    ...(paramsOptional ? { paramsOptional } : {}),
    result: result?.name ?? null,
    ...(errors.length > 0 ? { errors } : {}),
    ...about(method),
  }
}

function errorEntry(error: ErrorKind): ManifestError {
  const { name, code, common, data } = error
  return { ...{ name, code, common }, data: data?.name ?? null, ...about(error) }
}

function about({ docs, since, stability, deprecated }: Described) {
  return {
    ...(docs === '' ? {} : { description: docs }),
    ...(since === undefined ? {} : { since }),
    stability,
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}
