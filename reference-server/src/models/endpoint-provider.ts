import { chatEvents } from './chat/answer-events.ts'
import { chatBody } from './chat/request-body.ts'
import { type Endpoint, endpointAt, type ModelApi } from './endpoint.ts'
import { type Credentials, openStream } from './open-stream.ts'
import type { ModelEvent, ModelProvider, ModelRequest } from './provider.ts'
import { responsesEvents } from './responses/answer-events.ts'
import { responsesBody } from './responses/request-body.ts'
import { sseData } from './sse.ts'

export interface EndpointOptions extends Credentials {
  /** Base address, to which the path of the API is added. */
  readonly url: string
  readonly api: ModelApi
  /** The model taken when a client names none. */
  readonly model: string
}

interface Language {
  body(request: ModelRequest): Promise<Record<string, unknown>>
  events(data: AsyncIterable<string>, endpoint: Endpoint): AsyncIterable<ModelEvent>
}

const LANGUAGES: Readonly<Record<ModelApi, Language>> = {
  responses: { body: responsesBody, events: responsesEvents },
  chat: { body: chatBody, events: chatEvents },
}

/** Any endpoint that speaks one of OpenAI's APIs with streaming. What it sends is not trusted. */
export function endpointProvider(options: EndpointOptions): ModelProvider {
  const endpoint = endpointAt(options.url, options.api)
  const language = LANGUAGES[options.api]
  return {
    name: 'endpoint',
    defaultModel: options.model,
    async *answer(request, signal) {
      const stream = await openStream(endpoint, options, await language.body(request), signal)
      yield* language.events(sseData(stream, endpoint), endpoint)
    },
  }
}
