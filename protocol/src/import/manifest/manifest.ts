import type { Direction, Stability } from '../../model/types.ts'

/**
 * What JSON Schemas do not say of a protocol: who says what to whom. With it, any JSON-RPC protocol that has
 * schemas becomes a protocol model. Our own bundles carry one, under `x-protocol`.
 */
export interface Manifest {
  /** What the protocol is called. */
  readonly name?: string
  readonly version?: string
  /** All versions up to this one, oldest first: what `since` can say. Anything when left out. */
  readonly versions?: readonly string[]
  /** Whether what is experimental is part of it. */
  readonly experimental?: boolean
  /** Where the types are: `acp.json#/$defs`, the file as seen from that of the manifest; none for the same file. */
  readonly schema: string
  readonly methods: readonly ManifestMethod[]
  readonly errors?: readonly ManifestError[]
}

interface About {
  readonly description?: string
  /** The first version that has it. */
  readonly since?: string
  /** Stable when left out. */
  readonly stability?: Stability
  /** Why it should no longer be used, and what to use instead. */
  readonly deprecated?: string
}

export interface ManifestMethod extends About {
  readonly name: string
  readonly direction: Direction
  readonly kind: 'request' | 'notification'
  /** The part of the protocol it belongs to; the first word of its name when left out. */
  readonly module?: string
  /** Name of a type; null or left out when there are none. */
  readonly params?: string | null
  readonly paramsOptional?: boolean
  readonly result?: string | null
  /** Names of errors. */
  readonly errors?: readonly string[]
}

export interface ManifestError extends About {
  readonly name: string
  readonly code: number
  readonly common?: boolean
  readonly data?: string | null
}

const text = { type: 'string' }
const flag = { type: 'boolean' }
const typeName = { type: ['string', 'null'] }
const about = {
  description: text,
  since: text,
  stability: { enum: ['stable', 'experimental'] },
  deprecated: text,
}

/** The form of a manifest as JSON Schema. */
export const MANIFEST_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Manifest of a JSON-RPC protocol',
  type: 'object',
  required: ['schema', 'methods'],
  properties: {
    name: text,
    version: text,
    versions: { type: 'array', items: text },
    experimental: flag,
    schema: { type: 'string', pattern: '#(/|$)' },
    methods: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'direction', 'kind'],
        properties: {
          name: { type: 'string', minLength: 1 },
          direction: { enum: ['client-to-server', 'server-to-client'] },
          kind: { enum: ['request', 'notification'] },
          module: text,
          params: typeName,
          paramsOptional: flag,
          result: typeName,
          errors: { type: 'array', items: text },
          ...about,
        },
        additionalProperties: false,
      },
    },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'code'],
        properties: { name: text, code: { type: 'integer' }, common: flag, data: typeName, ...about },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const
