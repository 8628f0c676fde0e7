import {
  type Json,
  narrow,
  type OwnModel,
  type ProtocolModel,
  protocolAt,
  type ReleasedPart,
  releasedPart,
  releasedValidators,
  stablePart,
  type Validators,
  type Version,
} from '@heddle/protocol'
import { onDemand } from '../on-demand.ts'

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
  /** Takes the time now that it else takes when the dialect is first used. */
  load(): void
}

/** The dialects that were needed so far. To load a model and its validators takes longer than the rest of the start. */
export class Dialects {
  readonly #full = new Map<Version, () => OwnModel<Version>>()
  readonly #made = new Map<string, Dialect>()
  readonly #handshakes = new Map<Version, ReleasedPart>()

  /** Loaded when it is first looked at. */
  of(version: Version, experimental: boolean): Dialect {
    return kept(this.#made, `${version} ${experimental}`, () => {
      const full = kept(this.#full, version, () => onDemand(() => protocolAt(version)))
      return lateDialect(version, experimental, full)
    })
  }

  /** As much of a dialect as a connection needs to begin, which is loaded at once. */
  handshake(version: Version): Pick<Dialect, 'validators' | 'say'> {
    const { model, validators } = kept(this.#handshakes, version, () => releasedPart(version, 'handshake'))
    return { validators, say: (typeName, value) => narrow(model, typeName, value as Json) }
  }
}

function lateDialect(version: Version, experimental: boolean, full: () => OwnModel<Version>): Dialect {
  const model = onDemand(() => (experimental ? full() : stablePart(full())))
  const validators = onDemand(() => releasedValidators(model()))
  return {
    version,
    get model() {
      return model()
    },
    get full() {
      return full()
    },
    get validators() {
      return validators()
    },
    // The static types of the protocol are JSON, which their declarations do not say.
    say: (typeName, value) => narrow(model(), typeName, value as Json),
    load() {
      validators()
    },
  }
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
