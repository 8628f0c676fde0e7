import type { Stage } from '../versions.ts'
import type { Json } from '../wire/envelope.ts'

/**
 * The protocol model: the language-neutral description of one protocol version, and the only thing that
 * generators, the change checker, vectors and validators read. It is projected out of our definitions, or
 * imported from somebody else's schemas; who reads it need not know which.
 *
 * Everything here is plain data and read-only. Order is the order of definition and is meaningful for
 * readers, never for the wire.
 */
export interface ProtocolModel {
  /** What the protocol is called, as in `Agent app-server protocol`. */
  readonly name: string
  /** The version that is described: a date for ours, anything for an imported one. */
  readonly version: string
  /** All versions up to this one, oldest first, where they are known: what `since` speaks of. */
  readonly versions?: readonly string[]
  /** Whether methods and fields that need the `experimentalApi` capability are part of this model. */
  readonly experimental: boolean
  /** Every named type that a method of this model reaches, by name. */
  readonly types: ReadonlyMap<string, NamedType>
  readonly methods: readonly Method[]
  /** Every kind of error that a request of this model can be answered with, by name. */
  readonly errors: ReadonlyMap<string, ErrorKind>
}

/** A model of our own protocol, whose version is one of its stages. */
export interface OwnModel<S extends Stage = Stage> extends ProtocolModel {
  readonly version: S
}

/** What every part of the protocol that people can name carries. */
export interface Described {
  /** What it is, in our own words. Markdown, one or more sentences. */
  readonly docs: string
  /** The first version that has it. Missing where nobody says: an imported schema knows only itself. */
  readonly since?: string
  /** Why it should no longer be used, and what to use instead. */
  readonly deprecated?: string
  /** `experimental` needs the capability `experimentalApi` in the handshake. */
  readonly stability: Stability
}

export type Stability = 'stable' | 'experimental'

export interface Method extends Described {
  /** As on the wire: `thread/start`. */
  readonly name: string
  readonly direction: Direction
  readonly kind: 'request' | 'notification'
  /** The part of the protocol it belongs to: `core`, `workspace` or `services` in ours. */
  readonly module: string
  /** Null: the method takes no params; the member is absent from the message, or null. */
  readonly params: RefNode | null
  /** May the params be left out, or null, though the method takes some? */
  readonly paramsOptional: boolean
  /** Null for notifications, and for requests whose result tells nothing. */
  readonly result: RefNode | null
  /** Names of the errors that a request can be answered with, beside those that every request can. */
  readonly errors: readonly string[]
}

export type Direction = 'client-to-server' | 'server-to-client'

/** One cause of an error answer. Causes can share a code; `data` then tells them apart, or only the message does. */
export interface ErrorKind extends Described {
  readonly name: string
  /** The `code` of the answer. */
  readonly code: number
  /** What `data` holds; null when it is absent or not described. */
  readonly data: RefNode | null
  /** Can every request be answered with it? */
  readonly common: boolean
}

export interface NamedType extends Described {
  readonly name: string
  /** The folder of definitions it lives in: `threads`, `items` … Generators split their files by it. */
  readonly area: string
  readonly node: TypeNode
}

export type TypeNode =
  | ObjectNode
  | TaggedUnionNode
  | ExternalUnionNode
  | UntaggedUnionNode
  | EnumNode
  | ListNode
  | MapNode
  | ScalarNode
  | LiteralNode
  | NullableNode
  | AnyNode
  | RefNode

/** A JSON object with known fields. */
export interface ObjectNode {
  readonly kind: 'object'
  readonly fields: readonly Field[]
  /**
   * What other fields are. `allowed`: nothing that this version knows of; they are legal and must be kept or ignored,
   * never refused. `open`: a part of the value, whose names nobody lists, as the settings of a server. `forbidden`:
   * none.
   */
  readonly extra: 'allowed' | 'open' | 'forbidden'
  /**
   * Groups of optional fields, two or more: a value has all fields of at least one of them. Left out for
   * nearly all objects. `[['url'], ['fileId']]`: a picture comes with its address, or by its id.
   */
  readonly alternatives?: readonly (readonly string[])[]
}

export interface Field extends Described {
  /** As on the wire. */
  readonly name: string
  readonly type: TypeNode
  /** May the field be missing? Absent and null are different states. */
  readonly presence: 'required' | 'optional'
  /** May the field be null? True for every field that may be anything. */
  readonly nullable: boolean
  /** What a reader takes when the field is absent. */
  readonly default?: Json
}

/**
 * Objects told apart by the value of one field. Open: an object with another tag is legal, and its JSON
 * must survive decoding and encoding unchanged.
 */
export interface TaggedUnionNode {
  readonly kind: 'tagged-union'
  /** The field that tells, `type` for most. */
  readonly tag: string
  readonly variants: readonly TaggedVariant[]
}

export interface TaggedVariant extends Described {
  /** The value of the tag. */
  readonly tag: string
  /** A named object type; its tag field is a required literal. */
  readonly type: RefNode
}

/**
 * Plain strings beside objects with exactly one member, whose key is the tag: `"accept"` or
 * `{"acceptWithExecpolicyAmendment": {…}}`. Open as a tagged union is.
 */
export interface ExternalUnionNode {
  readonly kind: 'external-union'
  readonly variants: readonly ExternalVariant[]
}

export interface ExternalVariant extends Described {
  /** The plain string, or the one key of the object. */
  readonly tag: string
  /** Null: the variant is the plain string. Otherwise the type of the member. */
  readonly payload: TypeNode | null
}

/** Told apart by JSON type alone: `string | integer`. Members in the order to try. */
export interface UntaggedUnionNode {
  readonly kind: 'untagged-union'
  readonly members: readonly TypeNode[]
}

/** Strings. Open: an unknown string is legal and is kept. */
export interface EnumNode {
  readonly kind: 'enum'
  readonly values: readonly EnumValue[]
}

export interface EnumValue extends Described {
  readonly value: string
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: TypeNode
}

/** A JSON object used as a dictionary. */
export interface MapNode {
  readonly kind: 'map'
  readonly values: TypeNode
}

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly type: ScalarType
  /**
   * What the value means, where the JSON type does not say it. Ours are a `ScalarFormat`; an imported schema
   * may have words of its own, such as `uri`.
   */
  readonly format?: string
  /** Of a number: the smallest value, where its width lets smaller ones through. */
  readonly minimum?: number
  /** Of a number: the largest value, where its width lets larger ones through. */
  readonly maximum?: number
}

/** Whole numbers by their width in bits, with or without a sign; JSON itself knows only numbers. */
export type IntegerType = 'int8' | 'int16' | 'int32' | 'int64' | 'uint8' | 'uint16' | 'uint32' | 'uint64'

export type ScalarType = 'string' | 'boolean' | 'double' | IntegerType

/** `unix-seconds` and `unix-millis` are points in time; `millis` and `seconds` are lengths of time. */
export type ScalarFormat = 'unix-seconds' | 'unix-millis' | 'millis' | 'seconds' | 'path' | 'base64'

/** One fixed value. */
export interface LiteralNode {
  readonly kind: 'literal'
  readonly value: string | number | boolean
}

/** A value or null, where it is not a field: an entry of a list or of a map. Fields say so themselves. */
export interface NullableNode {
  readonly kind: 'nullable'
  readonly inner: TypeNode
}

/** Any JSON value, null included. */
export interface AnyNode {
  readonly kind: 'any'
}

/** A named type of the same model. */
export interface RefNode {
  readonly kind: 'ref'
  readonly name: string
}
