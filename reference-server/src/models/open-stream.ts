import type { Endpoint } from './endpoint.ts'
import { excerpt } from './loose.ts'
import { ModelFailure } from './provider.ts'

export interface Credentials {
  /** Sent as bearer token; asked for anew with each request, for it can change. */
  readonly key: () => string | undefined
  /** Name of the variable that the key came from, for messages. */
  readonly keyVariable: string
}

/**
 * Posts a request whose answer is streamed.
 *
 * @throws ModelFailure when it is not taken, with what to do; whatever `signal` was aborted with when it was
 */
export async function openStream(
  endpoint: Endpoint,
  credentials: Credentials,
  body: Record<string, unknown>,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const key = credentials.key()
  const response = await fetch(endpoint.url, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    if (signal.aborted) throw signal.reason
    throw new ModelFailure(
      `The model endpoint ${endpoint.shown} cannot be reached (${reasonOf(error)}). Check that it runs and that the address is right.`,
      { info: { httpConnectionFailed: { httpStatusCode: null } }, cause: error },
    )
  })
  if (!response.ok) throw await refusal(endpoint, credentials, response, key)
  const type = response.headers.get('content-type')
  if (response.body === null || (type !== null && !type.includes('text/event-stream'))) {
    await response.body?.cancel()
    throw new ModelFailure(
      `The model endpoint ${endpoint.shown} answered with ${type ?? 'nothing'} in place of a stream of events. Check that it speaks ${endpoint.speaks}.`,
      { info: { responseStreamConnectionFailed: { httpStatusCode: response.status } } },
    )
  }
  return response.body
}

/** What is worth another try by itself: the endpoint says that it is a matter of time. */
const TRANSIENT = new Set([429, 502, 503, 504])

async function refusal(
  endpoint: Endpoint,
  { keyVariable }: Credentials,
  response: Response,
  key: string | undefined,
): Promise<ModelFailure> {
  const { status } = response
  const heard = await saidBy(response)
  // Some repeat the key that they refuse, and this is told to every client.
  const said = key === undefined ? heard : heard.replaceAll(key, '…')
  const told = said === '' ? '' : ` It said: ${said}`
  const answered = `The model endpoint ${endpoint.shown} answered with HTTP status ${status}.`
  switch (status) {
    case 400:
      return new ModelFailure(`${answered}${told}`, { info: 'badRequest' })
    case 401:
    case 403:
      return new ModelFailure(
        `${answered} Check the key in the environment variable ${keyVariable}, or the one that was signed in with.${told}`,
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

/** Characters of what was said that are read: line breaks and blanks will be taken out of it. */
const READ_LENGTH = 1200

/** The beginning of what was said, on one line, however much it is. */
async function saidBy(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > READ_LENGTH) break
    }
  } catch {
    // The status says enough.
  }
  return excerpt(text, 300)
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
