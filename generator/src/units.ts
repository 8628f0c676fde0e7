import type { ScalarFormat, TypeNode } from '@heddle/protocol'

const UNITS: Readonly<Partial<Record<ScalarFormat, string>>> = {
  'unix-seconds': ' Unix time in seconds.',
  'unix-millis': ' Unix time in milliseconds.',
  millis: ' In milliseconds.',
}

/** A sentence for the docs of a field: what the values of its type, or of its list, stand for. Often empty. */
export function unitOf(type: TypeNode): string {
  if (type.kind === 'list') return unitOf(type.items)
  const format = type.kind === 'scalar' ? type.format : undefined
  return (format === undefined ? undefined : UNITS[format]) ?? ''
}
