/** How an endpoint is talked to: OpenAI's Responses API, or the older Chat Completions, which most others speak. */
export type ModelApi = 'responses' | 'chat'

/** Where a model endpoint is, and how to talk about it. */
export interface Endpoint {
  /** Where requests are posted to. */
  readonly url: string
  /** For messages to people: without the query, which may hold a secret. */
  readonly shown: string
  /** The name of what it speaks, for messages to people. */
  readonly speaks: string
}

const APIS: Readonly<Record<ModelApi, { readonly path: string; readonly speaks: string }>> = {
  responses: { path: 'responses', speaks: 'the Responses API' },
  chat: { path: 'chat/completions', speaks: 'the Chat Completions API' },
}

/**
 * @param base the address that the operator gave, such as `http://127.0.0.1:8080/v1`
 * @throws Error with a sentence when it is no http address
 */
export function endpointAt(base: string, api: ModelApi): Endpoint {
  const url = URL.parse(base)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new Error(
      `The model address ${JSON.stringify(base)} is not an http or https address; give one such as http://127.0.0.1:8080/v1.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error(
      `The model address at ${url.host} holds a user name or password; leave them out and give the key in an environment variable.`,
    )
  }
  const { path, speaks } = APIS[api]
  const posted = new URL(url)
  posted.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`
  return { url: posted.href, shown: `${posted.origin}${posted.pathname}`, speaks }
}
