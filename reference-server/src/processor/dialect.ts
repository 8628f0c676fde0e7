import {
  type Json,
  narrow,
  type OwnModel,
  type ProtocolModel,
  protocolAt,
  releasedValidators,
  stablePart,
  type Validators,
  type Version,
} from '@heddle/protocol'

/** How a server speaks on one connection: one version, with or without what is experimental in it. */
export interface Dialect {
  readonly version: Version
  readonly model: ProtocolModel
  /** Everything of the version, to tell what the client would need the capability for. */
  readonly full: OwnModel<Version>
  /** Of what a client sends: fields that are unknown pass, values that are unknown do not. */
  readonly validators: Validators
  /** A value without what this dialect does not define; undefined when it cannot be said at all. */
  say(typeName: string, value: object | string): Json | undefined
}

/** The dialects that were needed so far: a model and its validators take a tenth of a second to make. */
export class Dialects {
  readonly #made = new Map<string, Dialect>()

  of(version: Version, experimental: boolean): Dialect {
    const key = `${version} ${experimental}`
    const made = this.#made.get(key) ?? this.#make(version, experimental)
    this.#made.set(key, made)
    return made
  }

  #make(version: Version, experimental: boolean): Dialect {
    const full = this.#fullModel(version)
    const model = experimental ? full : stablePart(full)
    return {
      version,
      model,
      full,
      validators: releasedValidators(model),
      // The static types of the protocol are JSON, which their declarations do not say.
      say: (typeName, value) => narrow(model, typeName, value as Json),
    }
  }

  #fullModel(version: Version): OwnModel<Version> {
    const made = this.#made.get(`${version} true`) ?? this.#made.get(`${version} false`)
    return made?.full ?? protocolAt(version)
  }
}

/**
 * What of a request needs the capability `experimentalApi` that the client did not declare: the method, or
 * one of its params, as `method.param`.
 */
export function experimentalPart(
  { model, full }: Dialect,
  method: string,
  params: unknown,
): string | undefined {
  if (model === full) return undefined
  const known = full.methods.find(({ name }) => name === method)
  if (known?.stability === 'experimental') return method
  const node = known?.params && full.types.get(known.params.name)?.node
  if (node?.kind !== 'object' || typeof params !== 'object' || params === null) return undefined
  const given = new Map(Object.entries(params))
  const field = node.fields.find(
    ({ name, stability }) => stability === 'experimental' && (given.get(name) ?? null) !== null,
  )
  return field && `${method}.${field.name}`
}
