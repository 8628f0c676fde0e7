import type { NamedType, ProtocolModel } from '@heddle/protocol'
import { largeObjects } from '../model/large-objects.ts'
import { CaseBlindPool } from './case-blind-pool.ts'
import { className } from './identifiers.ts'

/** What the types of a model are called, and the serializers and builders that are declared beside them. */
export class TypeNames {
  readonly #own = new Map<string, string>()
  readonly #serializers = new Map<string, string>()
  readonly #builders = new Map<string, string>()

  constructor(model: ProtocolModel) {
    const { types } = model
    const pool = new CaseBlindPool(USED_NAMES)
    // The types of the protocol choose first: what is here only can be called something else more easily.
    for (const name of types.keys()) this.#own.set(name, pool.take(className(name), 'Type'))
    for (const { name, node } of types.values())
      if (HAS_SERIALIZER.has(node.kind))
        this.#serializers.set(name, pool.take(`${this.of(name)}Serializer`, 'Object'))
    for (const { name } of largeObjects(model))
      this.#builders.set(name, pool.take(`${this.of(name)}Builder`, 'Class'))
  }

  /** The class, interface or type alias of a type. */
  of(type: string): string {
    return find(this.#own, type)
  }

  /** The object that reads and writes an object or a union. */
  serializer(type: string): string {
    return find(this.#serializers, type)
  }

  /** The class by which a large object is made. */
  builder(type: string): string {
    return find(this.#builders, type)
  }
}

const HAS_SERIALIZER: ReadonlySet<NamedType['node']['kind']> = new Set([
  'object',
  'tagged-union',
  'external-union',
  'untagged-union',
])

function find(names: ReadonlyMap<string, string>, key: string): string {
  const name = names.get(key)
  if (name === undefined) throw new Error(`the model refers to ${key}, which it does not have`)
  return name
}

/** What a type must not be called: the names that the files of types use for something else. */
export const USED_NAMES: readonly string[] = [
  ...['Any', 'Boolean', 'Byte', 'Double', 'Int', 'List', 'Long', 'Map', 'Nothing', 'Short', 'String'],
  ...['UByte', 'UInt', 'ULong', 'UShort', 'Unit'],
  ...['Deprecated', 'DeserializationStrategy', 'ExperimentalSerializationApi', 'ExternalUnionSerializer'],
  ...['Json', 'JsonElement', 'JsonObject', 'JsonPrimitive', 'JvmInline', 'KeepGeneratedSerializer'],
  ...['LargeField', 'LargeObject', 'LargeObjectBuilder', 'LargeObjectSerializer'],
  ...['ListSerializer', 'MapSerializer', 'ObjectSerializer', 'OptIn', 'SerialName', 'Serializable'],
  ...[
    'StrictBoolean',
    'StrictByte',
    'StrictDouble',
    'StrictInt',
    'StrictLong',
    'StrictShort',
    'StrictString',
  ],
  ...['StrictUByte', 'StrictUInt', 'StrictULong', 'StrictUShort', 'ExactJson', 'ExactJsonObject'],
  ...['Suppress', 'TaggedUnionSerializer', 'UnionMember', 'UntaggedUnionSerializer', 'UseSerializers'],
  // What the serialization plugin adds to every class and interface.
  'Companion',
]
