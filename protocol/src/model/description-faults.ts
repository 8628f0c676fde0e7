import type { Described, NamedType, ProtocolModel } from './types.ts'

/** A sentence, or more: it begins with a sign that is none of space, and ends as sentences do. */
const SENTENCE = /^\S.*[.;?]$/s

/**
 * The parts of a model that are not described in at least a sentence, each in a line that names it. What is generated
 * of a model is read by people who have nothing else to go by.
 */
export function descriptionFaults(model: ProtocolModel): string[] {
  const parts = [
    ...[...model.types.values()].flatMap(partsOf),
    ...model.methods.map((method): Part => [method.name, method]),
    ...[...model.errors.values()].map((error): Part => [error.name, error]),
  ]
  return parts.flatMap(([name, { docs, deprecated }]) => {
    if (!SENTENCE.test(docs))
      return [`${name} has no description, or one that is no sentence: ${JSON.stringify(docs)}`]
    return deprecated !== undefined && !SENTENCE.test(deprecated)
      ? [`${name} is deprecated without a sentence that says why: ${JSON.stringify(deprecated)}`]
      : []
  })
}

type Part = readonly [name: string, part: Described]

/** A type and every part of it that people can name. */
function partsOf(type: NamedType): Part[] {
  const { name, node } = type
  const below = (): Part[] => {
    switch (node.kind) {
      case 'object':
        return node.fields.map((field) => [`${name}.${field.name}`, field])
      case 'enum':
        return node.values.map((value) => [`${name} ${value.value}`, value])
      case 'external-union':
      case 'tagged-union':
        return node.variants.map((variant) => [`${name} ${variant.tag}`, variant])
      default:
        return []
    }
  }
  return [[name, type], ...below()]
}
