import type { CodexErrorInfo } from '@heddle/protocol'
import type { Endpoint } from './endpoint.ts'
import { excerpt } from './loose.ts'
import { ModelFailure } from './provider.ts'

/** The answer ended before it was complete. Worth another try. */
export function brokenOff(endpoint: Endpoint, details: string): ModelFailure {
  return new ModelFailure(
    `The stream of the model endpoint ${endpoint.shown} broke off before the answer was complete. Check the endpoint and the network between.`,
    { info: { responseStreamDisconnected: { httpStatusCode: null } }, retryable: true, details },
  )
}

/** What came is not what the endpoint should send. */
export function garbled(endpoint: Endpoint, what: string): ModelFailure {
  return new ModelFailure(
    `The model endpoint ${endpoint.shown} sent ${what}. It does not speak ${endpoint.speaks} properly.`,
    { info: 'other' },
  )
}

const CAUSES: Readonly<Record<string, CodexErrorInfo>> = {
  context_length_exceeded: 'contextWindowExceeded',
  insufficient_quota: 'usageLimitExceeded',
  rate_limit_exceeded: 'rateLimitExceeded',
  server_is_overloaded: 'serverOverloaded',
  server_error: 'internalServerError',
  invalid_prompt: 'badRequest',
}

/** The endpoint itself says why there is no answer. */
export function reportedFailure(
  endpoint: Endpoint,
  {
    what,
    said,
    code,
  }: { readonly what: string; readonly said: string | undefined; readonly code: string | undefined },
): ModelFailure {
  const reason = excerpt(said ?? 'no reason was given')
  return new ModelFailure(`The model endpoint ${endpoint.shown} ${what}: ${reason}`, {
    info: (code !== undefined && Object.hasOwn(CAUSES, code) ? CAUSES[code] : undefined) ?? 'other',
    details: code ?? null,
  })
}
