import type { ScalarNode, TypeNode } from '@heddle/protocol'

/** A type in a word or two, as a programmer would say it. */
export function wordsOf(node: TypeNode): string {
  switch (node.kind) {
    case 'ref':
      return node.name
    case 'scalar':
      return scalarWords(node)
    case 'literal':
      return JSON.stringify(node.value)
    case 'list':
      return `list of ${wordsOf(node.items)}`
    case 'map':
      return `map of ${wordsOf(node.values)}`
    case 'nullable':
      return `${wordsOf(node.inner)} or null`
    case 'any':
      return 'any JSON value'
    case 'enum':
      return `one of ${listed(node.values.map(({ value }) => JSON.stringify(value)))}`
    case 'object':
      return node.fields.length === 0
        ? 'an object'
        : `an object of ${listed(node.fields.map(({ name }) => name))}`
    case 'tagged-union':
    case 'external-union':
      return `a union of ${listed(node.variants.map(({ tag }) => tag))}`
    case 'untagged-union':
      return node.members.map(wordsOf).join(' or ')
  }
}

function scalarWords(node: ScalarNode): string {
  const { type, format } = node
  const { minimum, maximum } = node
  const range = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
  ]
  return [type, ...range, ...(format === undefined ? [] : [`(${format})`])].join(' ')
}

/** Of an object in which no field has to be there in place of others, or with them. */
export const NO_DEMAND = 'no demand'

const MOST = 4

function listed(words: readonly string[]): string {
  return words.length <= MOST
    ? words.join(', ')
    : `${words.slice(0, MOST - 1).join(', ')} and ${words.length - MOST + 1} more`
}
