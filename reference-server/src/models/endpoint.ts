/** Where a model endpoint is, and how to talk about it. */
export interface Endpoint {
  /** Address of the collection `responses`. */
  readonly responses: string
  /** For messages to people: without the query, which may hold a secret. */
  readonly shown: string
}

/**
 * @param base the address that the operator gave, such as `http://127.0.0.1:8080/v1`
 * @throws Error with a sentence when it is no http address
 */
export function endpointAt(base: string): Endpoint {
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
  const responses = new URL(url)
  responses.pathname = `${url.pathname.replace(/\/+$/, '')}/responses`
  return { responses: responses.href, shown: `${responses.origin}${responses.pathname}` }
}
