import { type JsonObject, type ProtocolModel, samplesOf } from '@heddle/protocol'

/** An object of a type with what is required only, to change something in it. */
export function smallestObject(model: ProtocolModel, type: string): JsonObject | undefined {
  const value = samplesOf(model, type)[0]?.value
  return isObject(value) ? value : undefined
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
