import type { Json, JsonObject } from '@heddle/protocol'

/** The entries of the conversation in a request to the model. */
function inputOf(request: Json | undefined): readonly JsonObject[] {
  const { input } = (request ?? {}) as { readonly input?: Json }
  return (Array.isArray(input) ? input : []).filter(
    (entry): entry is JsonObject => typeof entry === 'object' && entry !== null && !Array.isArray(entry),
  )
}

/** The outputs of tools in a request to the model, as text. */
export function toolOutputsIn(request: Json | undefined): readonly string[] {
  return inputOf(request)
    .filter(({ type }) => typeof type === 'string' && type.endsWith('_call_output'))
    .map(({ output }) => (typeof output === 'string' ? output : JSON.stringify(output)))
}

/** Everything that a request tells the model, as text. */
export const toldIn = (request: Json | undefined): string => JSON.stringify(inputOf(request))
