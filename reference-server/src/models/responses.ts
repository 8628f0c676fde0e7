import { answerEvents } from './answer-events.ts'
import { type Endpoint, endpointAt } from './endpoint.ts'
import { ModelFailure, type ModelProvider, type ModelRequest } from './provider.ts'
import { requestBody } from './request-body.ts'
import { sseData } from './sse.ts'

export interface ResponsesOptions {
  /** Base address, to which `/responses` is added. */
  readonly url: string
  /** The model taken when a client names none. */
  readonly model: string
  /** Sent as bearer token. */
  readonly key: string | undefined
  /** Name of the variable that the key came from, for messages. */
  readonly keyVariable: string
}

/** Any endpoint that speaks OpenAI's Responses API with streaming. What it sends is not trusted. */
export function responsesProvider(options: ResponsesOptions): ModelProvider {
  const endpoint = endpointAt(options.url)
  return {
    name: 'endpoint',
    defaultModel: options.model,
    async *answer(request, signal) {
      const body = await connect(endpoint, options, request, signal)
      yield* answerEvents(sseData(body, endpoint), endpoint)
    },
  }
}

async function connect(
  endpoint: Endpoint,
  options: ResponsesOptions,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(endpoint.responses, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(options.key === undefined ? {} : { authorization: `Bearer ${options.key}` }),
    },
    body: JSON.stringify(await requestBody(request)),
  }).catch((error: unknown) => {
    if (signal.aborted) throw signal.reason
    throw new ModelFailure(
      `The model endpoint ${endpoint.shown} cannot be reached (${reasonOf(error)}). Check that it runs and that the address is right.`,
      { info: { httpConnectionFailed: { httpStatusCode: null } }, cause: error },
    )
  })
  if (!response.ok) throw await refusal(endpoint, options, response)
  const type = response.headers.get('content-type')
  if (response.body === null || (type !== null && !type.includes('text/event-stream'))) {
    await response.body?.cancel()
    throw new ModelFailure(
      `The model endpoint ${endpoint.shown} answered with ${type ?? 'nothing'} in place of a stream of events. Check that it speaks the Responses API.`,
      { info: { responseStreamConnectionFailed: { httpStatusCode: response.status } } },
    )
  }
  return response.body
}

/** What is worth another try by itself: the endpoint says that it is a matter of time. */
const TRANSIENT = new Set([429, 502, 503, 504])

async function refusal(
  endpoint: Endpoint,
  { keyVariable }: ResponsesOptions,
  response: Response,
): Promise<ModelFailure> {
  const { status } = response
  const said = await excerpt(response)
  const told = said === '' ? '' : ` It said: ${said}`
  const answered = `The model endpoint ${endpoint.shown} answered with HTTP status ${status}.`
  switch (status) {
    case 400:
      return new ModelFailure(`${answered}${told}`, { info: 'badRequest' })
    case 401:
    case 403:
      return new ModelFailure(
        `${answered} Check the key in the environment variable ${keyVariable}.${told}`,
        { info: 'unauthorized' },
      )
    case 404:
      return new ModelFailure(`${answered} Check the address and the name of the model.${told}`, {
        info: { httpConnectionFailed: { httpStatusCode: status } },
      })
    case 500:
      return new ModelFailure(`${answered} Try again later, or look at its log.${told}`, {
        info: 'internalServerError',
      })
    default:
      return new ModelFailure(`${answered} Try again later.${told}`, {
        info: { httpConnectionFailed: { httpStatusCode: status } },
        retryable: TRANSIENT.has(status),
      })
  }
}

const EXCERPT_LENGTH = 300

/** The beginning of what was said, on one line, however much it is. */
async function excerpt(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > 4 * EXCERPT_LENGTH) break
    }
  } catch {
    // The status says enough.
  }
  const line = text.replace(/\p{C}+|\s+/gu, ' ').trim()
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause
  if (cause instanceof Error) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    return cause.message || code || error.message
  }
  return error.message
}
