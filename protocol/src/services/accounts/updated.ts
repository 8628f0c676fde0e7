import type { Static } from 'typebox'
import { area, field, maybe, since06, since11 } from '../../define/index.ts'
import { PlanType } from './plan-type.ts'

const { object, openEnum } = area('accounts')

const june = (docs: string) => ({ docs, ...since06 })
const november = (docs: string) => ({ docs, ...since11 })

const AuthMode = openEnum('AuthMode', 'How the server proves who it is to the model endpoint.', {
  apikey: 'With an API key that a client handed over and the server keeps.',
  chatgpt: 'With tokens of ChatGPT that the server keeps and renews.',
  chatgptAuthTokens:
    'With tokens of ChatGPT that the client hands over and renews; the server does not store them. For clients of the vendor.',
  headers: november('With headers that were given to it ready-made.'),
  agentIdentity: june('With the registered identity of an agent.'),
  personalAccessToken: june('With a token that a person made for programs.'),
  bedrockApiKey: june('With a key for Amazon Bedrock that the server keeps.'),
  bedrockAccessKeys: november('With a pair of AWS keys for Amazon Bedrock that the server keeps.'),
})

export const AccountUpdatedNotification = object(
  'AccountUpdatedNotification',
  'What holds after somebody signed in or out.',
  {
    authMode: field('How the server now proves who it is; null when nobody is signed in.', maybe(AuthMode)),
    planType: field('What the owner of the account pays for, when that is known.', maybe(PlanType), since06),
  },
)

export type AccountUpdatedNotification = Static<typeof AccountUpdatedNotification>
