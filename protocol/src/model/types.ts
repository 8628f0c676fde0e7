import type { Version } from '../versions.ts'

/**
 * The protocol model: the language-neutral description of one protocol version, and the only thing that
 * generators, the change checker, vectors and validators read.
 *
 * Everything here is plain data and read-only. Order is the order of definition and is meaningful for
 * readers, never for the wire.
 */
export interface ProtocolModel {
  readonly version: Version
  /** Whether methods and fields that need the `experimentalApi` capability are part of this model. */
  readonly experimental: boolean
  /** Every named type that a method of this model reaches, by name. */
  readonly types: ReadonlyMap<string, NamedType>
  readonly methods: readonly Method[]
}

/** What every part of the protocol that people can name carries. */
export interface Described {
  /** What it is, in our own words. Markdown, one or more sentences. */
  readonly docs: string
  /** The first version that has it. */
  readonly since: Version
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
  /** The part of the protocol it belongs to. */
  readonly module: 'core' | 'workspace' | 'services'
  /** Null: the method takes no params; the member is absent from the message. */
  readonly params: RefNode | null
  /** Null for notifications. */
  readonly result: RefNode | null
}

export type Direction = 'client-to-server' | 'server-to-client'

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
  | AnyNode
  | RefNode

/** A JSON object with known fields. */
export interface ObjectNode {
  readonly kind: 'object'
  readonly fields: readonly Field[]
  /** `allowed`: fields that are not listed are legal and must be kept or ignored, never refused. */
  readonly extra: 'allowed' | 'forbidden'
}

export interface Field extends Described {
  /** As on the wire. */
  readonly name: string
  readonly type: TypeNode
  /** May the field be missing? Absent and null are different states. */
  readonly presence: 'required' | 'optional'
  /** May the field be null? */
  readonly nullable: boolean
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
  /** What the value means, where the JSON type does not say it. */
  readonly format?: ScalarFormat
}

export type ScalarType = 'string' | 'boolean' | 'int32' | 'uint16' | 'uint32' | 'int64' | 'uint64' | 'double'

/** `unix-seconds` and `unix-millis` are points in time; `millis` is a length of time. */
export type ScalarFormat = 'unix-seconds' | 'unix-millis' | 'millis' | 'path'

/** One fixed string. */
export interface LiteralNode {
  readonly kind: 'literal'
  readonly value: string
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
