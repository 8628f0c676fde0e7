import type { Field, Method, ObjectNode, ProtocolModel, TypeNode } from '@heddle/protocol'
import { wordsOf } from '../find/words.ts'

/** A small protocol as people would write it down, line by line. */
export function sketchOf({ methods, types, errors }: ProtocolModel): readonly string[] {
  return [
    ...methods.flatMap(methodLines),
    ...[...errors.values()].map(
      ({ name, code, data }) => `error ${name} (${code})${data === null ? '' : `, with data: ${data.name}`}`,
    ),
    ...[...types.values()].flatMap(({ name, node }) => typeLines(name, node)),
  ]
}

function methodLines({ name, kind, direction, params, paramsOptional, result }: Method): readonly string[] {
  const optional = paramsOptional ? ', may be left out' : ''
  return [
    `${name}, a ${kind} of the ${direction === 'client-to-server' ? 'client' : 'server'}`,
    ...(params === null ? [] : [`  params: ${params.name}${optional}`]),
    ...(result === null ? [] : [`  result: ${result.name}`]),
  ]
}

function typeLines(name: string, node: TypeNode): readonly string[] {
  switch (node.kind) {
    case 'object':
      return [name, ...node.fields.map((field) => `  ${fieldLine(field)}`), ...ruleLines(node)]
    case 'tagged-union':
      return [
        `${name}, by its ${node.tag}`,
        ...node.variants.map(({ tag, type }) => `  ${JSON.stringify(tag)}: ${type.name}`),
      ]
    default:
      return [`${name}: ${written(node)}`]
  }
}

function fieldLine({ name, type, presence, nullable, stability, deprecated, ...field }: Field): string {
  return [
    `${name}${presence === 'optional' ? '?' : ''}: ${written(type)}${nullable && type.kind !== 'any' ? ' or null' : ''}`,
    ...(field.default === undefined ? [] : [`${JSON.stringify(field.default)} when it is missing`]),
    ...(stability === 'experimental' ? ['experimental'] : []),
    ...(deprecated === undefined ? [] : [`deprecated: ${deprecated}`]),
  ].join(', ')
}

function ruleLines({ extra, alternatives = [] }: ObjectNode): readonly string[] {
  return [
    ...(extra === 'open' ? ['  and any other fields'] : []),
    ...(extra === 'forbidden' ? ['  and nothing else'] : []),
    ...(alternatives.length === 0
      ? []
      : [`  with ${alternatives.map((group) => group.join(' and ')).join(', or ')}`]),
  ]
}

/** Variants with what they carry, which a word or two does not tell. */
function written(node: TypeNode): string {
  if (node.kind !== 'external-union') return wordsOf(node)
  return node.variants
    .map(({ tag, payload }) =>
      payload === null ? JSON.stringify(tag) : `{ ${JSON.stringify(tag)}: ${wordsOf(payload)} }`,
    )
    .join(' or ')
}
