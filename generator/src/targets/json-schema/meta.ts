import type { Described, ErrorKind, Method, ProtocolModel } from '@heddle/protocol'

/** What a schema cannot say: who sends a method, whether it is answered, since when it exists, what can go wrong. */
export function metaTable(model: ProtocolModel): object {
  return {
    protocol: model.version,
    experimental: model.experimental,
    methods: model.methods.map(methodEntry),
    errors: [...model.errors.values()].map(errorEntry),
  }
}

function methodEntry(method: Method): object {
  const { name, direction, kind, module, params, paramsOptional, result, errors } = method
  return {
    ...{ name, direction, kind, module },
    ...life(method),
    params: params?.name ?? null,
    ...(paramsOptional ? { paramsOptional } : {}),
    result: result?.name ?? null,
    ...(errors.length > 0 ? { errors } : {}),
  }
}

function errorEntry(error: ErrorKind): object {
  const { name, code, common, data, docs } = error
  return { ...{ name, code, common, docs }, ...life(error), data: data?.name ?? null }
}

function life({ since, stability, deprecated }: Described): object {
  return {
    ...(since === undefined ? {} : { since }),
    stability,
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}
