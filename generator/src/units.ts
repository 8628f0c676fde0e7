import type { TypeNode } from '@heddle/protocol'

const UNITS: Readonly<Record<string, string>> = {
  'unix-seconds': ' Unix time in seconds.',
  'unix-millis': ' Unix time in milliseconds.',
  millis: ' In milliseconds.',
  seconds: ' In seconds.',
  base64: ' Bytes in base64.',
}

/** A sentence for the docs of a field: what the values of its type, or of its list, stand for. Often empty. */
export function unitOf(type: TypeNode): string {
  if (type.kind === 'list') return unitOf(type.items)
  const format = type.kind === 'scalar' ? type.format : undefined
  return (format === undefined ? undefined : UNITS[format]) ?? ''
}
