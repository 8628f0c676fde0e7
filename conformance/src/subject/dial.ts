import { type Channel, type Headers, httpChannel, Refused, webSocketChannel } from '../connection/index.ts'
import { SubjectFault } from './fault.ts'

/**
 * Opens a connection to an address.
 *
 * @throws SubjectFault when the server is there and refuses it
 * @throws Error when there is no server yet
 */
export async function dial(url: string, headers: Headers): Promise<Channel> {
  try {
    return await (url.startsWith('http') ? httpChannel(url, headers) : webSocketChannel(url, headers))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new SubjectFault('refused', `The server refused a connection to ${url}: ${error.message}.`)
  }
}

/** Why there was none, in a few words. */
export function whyNoConnection(error: unknown): string {
  const { cause, message, code } = error as Error & { readonly code?: string }
  if (cause instanceof Error) return whyNoConnection(cause)
  return message || (code ?? 'no reason is known')
}
