import type { TypeNode } from '@heddle/protocol'

const UNITS: Readonly<Record<string, string>> = {
  'unix-seconds': ' Unix time in seconds.',
  'unix-millis': ' Unix time in milliseconds.',
  millis: ' In milliseconds.',
  seconds: ' In seconds.',
  base64: ' Bytes in base64.',
}

/** Sentences for the docs of a field: what the values of its type, or of its list, stand for. Often none. */
export function unitOf(type: TypeNode): string {
  if (type.kind === 'list') return unitOf(type.items)
  if (type.kind !== 'scalar') return ''
  const { format, minimum, maximum } = type
  const least = minimum === undefined ? '' : ` At least ${minimum}.`
  const most = maximum === undefined ? '' : ` At most ${maximum}.`
  return `${(format === undefined ? undefined : UNITS[format]) ?? ''}${least}${most}`
}
