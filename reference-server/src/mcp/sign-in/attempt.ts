import { randomBytes } from 'node:crypto'
import type { OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js'
import type { OAuthClientInformationMixed, OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js'
import { Callback } from './callback.ts'
import { clientMetadata } from './client-metadata.ts'
import type { SignIn } from './store.ts'

export interface AttemptOptions {
  /** The address of the MCP server. */
  readonly url: string
  readonly scopes: readonly string[]
  /** For the user to sign in. */
  readonly timeoutMs: number
  /** Gives the attempt up. */
  readonly signal: AbortSignal
}

export interface Attempt {
  /** The page where the user signs in. */
  readonly authorizationUrl: string
  /** Rejects with a reason for people. */
  readonly done: Promise<SignIn>
}

/** Milliseconds for each of the requests that it takes. */
const REQUEST_MS = 30_000

/**
 * Begins to sign in: finds out where, makes this server known there, for it has an address of its own each time, and waits
 * for the browser of the user.
 *
 * @throws when the MCP server has no place to sign in, or that cannot be reached
 */
export async function attemptSignIn({ url, scopes, timeoutMs, signal }: AttemptOptions): Promise<Attempt> {
  const { auth } = await import('@modelcontextprotocol/sdk/client/auth.js')
  const state = randomBytes(32).toString('base64url')
  const callback = await Callback.open(state)
  const provider = new AttemptProvider(callback.redirectUrl, state, scopes)
  const options = {
    serverUrl: url,
    fetchFn: (target: string | URL, init?: RequestInit) =>
      fetch(target, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]) }),
    ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
  }
  const finish = async (): Promise<SignIn> => {
    try {
      const authorizationCode = await beforeEnd(callback.code, AbortSignal.timeout(timeoutMs), signal)
      await auth(provider, { ...options, authorizationCode })
      return provider.signIn
    } finally {
      callback.close()
    }
  }
  try {
    await auth(provider, options)
  } catch (error) {
    callback.close()
    throw error
  }
  return { authorizationUrl: provider.authorizationUrl, done: finish() }
}

function beforeEnd(code: Promise<string>, late: AbortSignal, given: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    code.then(resolve, reject)
    late.addEventListener('abort', () => reject(new Error('nobody signed in in time')), { once: true })
    const giveUp = () => reject(new Error('the attempt was given up'))
    if (given.aborted) giveUp()
    else given.addEventListener('abort', giveUp, { once: true })
  })
}

/** What an attempt knows; nothing of it is stored before it succeeds. */
class AttemptProvider implements OAuthClientProvider {
  readonly redirectUrl: string
  readonly #state: string
  readonly #scopes: readonly string[]
  #client: OAuthClientInformationMixed | undefined
  #tokens: OAuthTokens | undefined
  #verifier = ''
  #authorizationUrl: URL | undefined

  constructor(redirectUrl: string, state: string, scopes: readonly string[]) {
    this.redirectUrl = redirectUrl
    this.#state = state
    this.#scopes = scopes
  }

  get authorizationUrl(): string {
    if (this.#authorizationUrl === undefined) throw new Error('there is no page to sign in at')
    return this.#authorizationUrl.href
  }

  get signIn(): SignIn {
    if (this.#client === undefined || this.#tokens === undefined) throw new Error('there came no token')
    return { client: this.#client, tokens: this.#tokens, redirectUrl: this.redirectUrl }
  }

  get clientMetadata() {
    return clientMetadata(this.redirectUrl, this.#scopes)
  }

  state = (): string => this.#state
  clientInformation = (): OAuthClientInformationMixed | undefined => this.#client
  tokens = (): OAuthTokens | undefined => this.#tokens
  codeVerifier = (): string => this.#verifier

  saveClientInformation(client: OAuthClientInformationMixed): void {
    this.#client = client
  }

  saveTokens(tokens: OAuthTokens): void {
    this.#tokens = tokens
  }

  saveCodeVerifier(verifier: string): void {
    this.#verifier = verifier
  }

  redirectToAuthorization(url: URL): void {
    this.#authorizationUrl = url
  }
}
