import { NamePool } from '../../../names/name-pool.ts'
import { pascalCase } from '../../../names/words.ts'

/**
 * Names as C# wants them: everything public is in Pascal case, which no keyword is. What the wire says stands beside
 * each of them, in an attribute.
 */

/** `threadId` → `ThreadId`: a property, method or constant. */
export const memberName = (name: string): string => identifier(pascalCase(name), 'Field')

/** `on-request` → `OnRequest`: a value of an enum, or a variant. */
export const valueName = (name: string): string => identifier(pascalCase(name), 'Value')

/** The name of a type, whose own casing is kept: `McpURL` stays it. */
export function typeName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return identifier(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''), 'Type')
}

function identifier(words: string, lead: string): string {
  return /^[A-Z]/.test(words) ? words : lead + words
}

/**
 * The properties of one record: no two are the same, and none is called as the record itself or as what every record
 * has.
 *
 * @param owner the name of the record
 */
export function propertyNames(
  owner: string,
  fields: readonly { readonly name: string }[],
): ReadonlyMap<string, string> {
  const names = new NamePool([owner, ...RECORD_MEMBERS])
  return new Map(fields.map(({ name }) => [name, names.take(memberName(name), 'Value')]))
}

/** What every record has: by itself, or as a value of the wire. */
export const RECORD_MEMBERS: readonly string[] = [
  ...['Clone', 'EqualityContract', 'Equals', 'Finalize', 'GetHashCode', 'GetType', 'MemberwiseClone'],
  ...['PrintMembers', 'ReferenceEquals', 'ToString'],
  ...['AdditionalFields', 'IsTold', 'Raw', 'Told'],
]

/** What the files with the types of the protocol need for something else. */
export const RESERVED_TYPES: readonly string[] = [
  ...RECORD_MEMBERS,
  ...[
    'Dictionary',
    'IReadOnlyDictionary',
    'IReadOnlyList',
    'Type',
    'Obsolete',
    'ObsoleteAttribute',
    'System',
  ],
  ...['JsonConverter', 'JsonConverterAttribute', 'JsonElement', 'JsonIgnore', 'JsonIgnoreAttribute'],
  ...['JsonIgnoreCondition', 'JsonPropertyName', 'JsonPropertyNameAttribute'],
  ...['Constant', 'ConstantAttribute', 'Told', 'ToldAttribute', 'WireObject', 'IUnknownValue', 'IOpenEnum'],
  ...['OpenEnumConverter', 'TaggedUnionConverter', 'ExternalUnionConverter', 'UntaggedUnionConverter'],
  ...['ITextVariant', 'KeyedCase', 'UnionCase'],
]

/** What enums and unions have inside of them, and so cannot be called themselves. */
export const INNER_NAMES: readonly string[] = ['Known', 'Text', 'Unknown', 'Value']
