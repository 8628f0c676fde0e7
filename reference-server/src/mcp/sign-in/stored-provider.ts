import type { OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js'
import { clientMetadata } from './client-metadata.ts'
import type { SignInStore } from './store.ts'

/**
 * What connections to an address prove with who the user is; undefined where the user is not signed in. Tokens that are out
 * of date are renewed. When that cannot be done any more the connection fails: only the user can sign in again.
 */
export function storedProvider(url: string, store: SignInStore): OAuthClientProvider | undefined {
  const signIn = store.get(url)
  if (signIn === undefined) return undefined
  const { redirectUrl } = signIn
  return {
    redirectUrl,
    clientMetadata: clientMetadata(redirectUrl),
    clientInformation: () => store.get(url)?.client ?? signIn.client,
    tokens: () => store.get(url)?.tokens,
    saveTokens: (tokens) => store.set(url, { ...signIn, tokens }),
    redirectToAuthorization: () => {},
    saveCodeVerifier: () => {},
    codeVerifier: () => '',
    // The tokens go with the client that they were given to.
    invalidateCredentials: (scope) =>
      scope === 'all' || scope === 'tokens' || scope === 'client' ? store.set(url, undefined) : undefined,
  }
}
