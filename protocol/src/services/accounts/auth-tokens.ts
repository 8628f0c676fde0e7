import type { Static } from 'typebox'
import { area, field, maybe, text } from '../../define/index.ts'

const { object, openEnum } = area('accounts')

/** What a client hands over that signs in by itself: at first, and whenever the server asks for it anew. */
export const chatgptAuthTokens = {
  accessToken: field('The access token, a JWT.', text()),
  chatgptAccountId: field('Id of the workspace that the token is for.', text()),
  chatgptPlanType: field(
    'What the owner pays for. When null, the server reads it from the token.',
    maybe(text()),
  ),
}

const ChatgptAuthTokensRefreshReason = openEnum(
  'ChatgptAuthTokensRefreshReason',
  'Why new tokens are needed.',
  { unauthorized: 'The endpoint answered a request with status 401.' },
)

export const ChatgptAuthTokensRefreshParams = object(
  'ChatgptAuthTokensRefreshParams',
  'The tokens that the client handed over no longer hold. Which ones instead?',
  {
    reason: field('Why new ones are needed.', ChatgptAuthTokensRefreshReason),
    previousAccountId: field(
      'Id of the workspace that the old ones were for, so that a client with several finds the right one.',
      maybe(text()),
    ),
  },
)

export const ChatgptAuthTokensRefreshResponse = object(
  'ChatgptAuthTokensRefreshResponse',
  'The new tokens.',
  chatgptAuthTokens,
)

export type ChatgptAuthTokensRefreshParams = Static<typeof ChatgptAuthTokensRefreshParams>
export type ChatgptAuthTokensRefreshResponse = Static<typeof ChatgptAuthTokensRefreshResponse>
