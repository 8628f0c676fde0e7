import type { OAuthClientMetadata } from '@modelcontextprotocol/sdk/shared/auth.js'

/** How this server introduces itself where users sign in. */
export const clientMetadata = (redirectUrl: string, scopes: readonly string[] = []): OAuthClientMetadata => ({
  client_name: 'Heddle',
  redirect_uris: [redirectUrl],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  // It runs on the machine of the user, where nothing is a secret of its own.
  token_endpoint_auth_method: 'none',
  ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
})
