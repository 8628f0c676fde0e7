import type { Json, JsonObject } from '@heddle/protocol'

/** The entries of the conversation in a request to the model, of either API. */
function inputOf(request: Json | undefined): readonly JsonObject[] {
  const { input, messages } = (request ?? {}) as { readonly input?: Json; readonly messages?: Json }
  const entries = input ?? messages
  return (Array.isArray(entries) ? entries : []).filter(
    (entry): entry is JsonObject => typeof entry === 'object' && entry !== null && !Array.isArray(entry),
  )
}

/** The outputs of tools in a request to the model, as text. */
export function toolOutputsIn(request: Json | undefined): readonly string[] {
  return inputOf(request).flatMap(({ type, role, output, content }) => {
    const isOutput = typeof type === 'string' && type.endsWith('_call_output')
    if (!isOutput && role !== 'tool') return []
    const told = isOutput ? output : content
    return [typeof told === 'string' ? told : JSON.stringify(told)]
  })
}

/** Everything that a request tells the model, as text. */
export const toldIn = (request: Json | undefined): string => JSON.stringify(inputOf(request))

/** The JSON Schema that the answer to a request to the model has to keep; undefined when there is none. */
export function schemaIn(request: Json | undefined): unknown {
  const { text, response_format } = (request ?? {}) as {
    readonly text?: { readonly format?: { readonly schema?: unknown } }
    readonly response_format?: { readonly json_schema?: { readonly schema?: unknown } }
  }
  return text?.format?.schema ?? response_format?.json_schema?.schema
}
