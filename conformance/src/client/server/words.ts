import {
  isAtLeast,
  type Json,
  type JsonObject,
  type NotificationMessage,
  type ProtocolModel,
  protocolAt,
  samplesOf,
  type Version,
} from '@heddle/protocol'

/** How much of what a version lets one leave out is there: nothing, null wherever that may be, or everything. */
export type Measure = 'smallest' | 'nulls' | 'fullest'

/** What the suite says in the place of a server: values of one version, made from its model. */
export class Words {
  readonly version: Version
  readonly model: ProtocolModel
  readonly #measure: Measure

  /** @param measure real servers send null for what they have nothing to say about */
  constructor(version: Version, measure: Measure = 'nulls') {
    this.version = version
    // Clients need not have asked for what is experimental.
    this.model = protocolAt(version, { experimental: false })
    this.#measure = measure
  }

  /**
   * A value of an object type that says what it is given to say.
   *
   * @param members those that the version does not have are left out
   */
  of(typeName: string, members: JsonObject): JsonObject {
    const type = this.model.types.get(typeName)?.node
    if (type?.kind !== 'object') throw new Error(`${typeName} is no object of protocol ${this.version}`)
    const known = new Set(type.fields.map(({ name }) => name))
    const own = Object.entries(members).filter(([name]) => known.has(name))
    return { ...this.#sample(typeName), ...Object.fromEntries(own) }
  }

  /** A notification, with the time of sending where the version has that. */
  notification(method: string, params: Json): NotificationMessage {
    return { method, params, ...(isAtLeast(this.version, '2026-11') && { emittedAtMs: Date.now() }) }
  }

  /** Everything of one kind that a server of the version can say, in every form that it can have. */
  all(kind: 'request' | 'notification'): readonly { readonly method: string; readonly params: Json }[] {
    return this.model.methods
      .filter((method) => method.direction === 'server-to-client' && method.kind === kind)
      .flatMap(({ name, params }) => {
        const samples =
          params === null ? [null] : samplesOf(this.model, params.name).map(({ value }) => value)
        return samples.map((sample) => ({ method: name, params: sample }))
      })
  }

  #sample(typeName: string): JsonObject {
    const samples = samplesOf(this.model, typeName)
    const named = (name: string) => samples.find((sample) => sample.name === name)
    // Those that would be the same as the smallest are not there.
    return (named(this.#measure) ?? named('smallest'))?.value as JsonObject
  }
}
