/**
 * The protocol grows: a server may send an enum value, a kind of item or a field that this package does
 * not know. None of that is an error. The JSON is kept as it is, and the types say that it may be there.
 */

declare const unknown: unique symbol

/**
 * A tag that this package does not know. At run time it is the plain tag, without the words behind it: the
 * pattern is there for the compiler, which sees by it that no known tag is an unknown one. So a `switch`
 * over the tag narrows exactly. (A branded string would not do: every literal compares to it.)
 */
export type UnknownTag = `${string} (unknown)`

/** An object that this package does not know the meaning of, kept as it came. */
export interface UnknownObject {
  readonly [unknown]: 'object'
}

/**
 * A value of a kind that this package does not expect where only the kind of JSON tells, as `true` where a text or
 * a number is known. At run time it is the plain value.
 */
export interface UnknownValue {
  readonly [unknown]: 'value'
}

/** A variant of a tagged union that this package does not know: every field is there, none has a type. */
export type UnknownVariant<Tag extends string> = UnknownObject & { readonly [field: string]: unknown } & {
  readonly [Key in Tag]: UnknownTag
}

/**
 * Put it behind the last `case` over a tag: the compiler then refuses the code as soon as a known variant
 * is not handled, and what arrives here at run time is a variant of a later version.
 */
export function onlyUnknown<Value extends UnknownTag | UnknownObject | UnknownValue>(value: Value): Value {
  return value
}

/**
 * Passes a value to a server that knows more than this package: a variant that the types do not have.
 *
 * @example unknownVariant<'type'>({ type: 'hologram', url: 'https://example.com/h' })
 */
export function unknownVariant<Tag extends string>(
  value: { readonly [Key in Tag]: string } & { readonly [field: string]: unknown },
): UnknownVariant<Tag> {
  return value as unknown as UnknownVariant<Tag>
}

/** As `unknownVariant`, for a text that stands for itself. */
export function unknownTag(text: string): UnknownTag {
  return text as UnknownTag
}

/** As `unknownVariant`, for an object whose one member tells what it is. */
export function unknownObject(value: object): UnknownObject {
  return value as UnknownObject
}

/** As `unknownVariant`, for a value of a kind that is not among the known ones. */
export function unknownValue(json: unknown): UnknownValue {
  return json as UnknownValue
}

/** Is the tag one of those that this package knows? */
export function isKnownTag(tag: string, known: readonly string[]): boolean {
  return known.includes(tag)
}
