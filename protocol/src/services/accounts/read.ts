import Type, { type Static } from 'typebox'
import {
  area,
  experimental11,
  field,
  flag,
  maybe,
  nullable,
  optional,
  since06,
  since11,
  text,
} from '../../define/index.ts'
import { PlanType } from './plan-type.ts'

const { object, openEnum, taggedUnion } = area('accounts')

const ApiKeyAccount = object('ApiKeyAccount', 'An API key, of which nothing more is known.', {
  type: field('Tells the kind of account.', Type.Literal('apiKey')),
})

const ChatgptAccount = object('ChatgptAccount', 'A person who signed in with ChatGPT.', {
  type: field('Tells the kind of account.', Type.Literal('chatgpt')),
  email: field('Mail address of the person; null when it is not known.', nullable(text()), {
    nullableSince: '2026-11',
  }),
  planType: field('What the person pays for.', PlanType),
  workspaceName: field('Name of the workspace that was chosen, for people.', maybe(text()), since11),
})

const AmazonBedrockAccount = object(
  'AmazonBedrockAccount',
  'Access to models through Amazon Bedrock.',
  {
    type: field('Tells the kind of account.', Type.Literal('amazonBedrock')),
    usesCodexManagedCredentials: field(
      'The server itself keeps the credentials; else they come from its surroundings.',
      optional(flag()),
      { since: '2026-11', default: false },
    ),
  },
  since06,
)

const GcpAccount = object(
  'GcpAccount',
  'Access to models through Vertex AI of Google Cloud, with credentials that the server does not keep.',
  { type: field('Tells the kind of account.', Type.Literal('gcp')) },
  since11,
)

const Account = taggedUnion('Account', 'In whose name the server talks to the model endpoint.', 'type', [
  ApiKeyAccount,
  ChatgptAccount,
  AmazonBedrockAccount,
  GcpAccount,
])

const AccountRoutingOverride = openEnum(
  'AccountRoutingOverride',
  'The region to which the requests of a workspace are bound.',
  {
    NO_CONSTRAINT: 'None.',
    us: 'The United States.',
    us_cr: 'The United States, under the further terms that the vendor calls `cr`.',
  },
  experimental11,
)

const WorkspaceRouting = object(
  'WorkspaceRouting',
  'Where the requests of a workspace have to go.',
  {
    chatgptAccountId: field('Id of the workspace.', text()),
    backendOrigin: field('Scheme, host and port of the endpoint.', text()),
    accountRoutingOverride: field('The region that they are bound to.', AccountRoutingOverride),
  },
  experimental11,
)

export const GetAccountParams = object('GetAccountParams', 'Which account is signed in?', {
  refreshToken: field(
    'Renew the tokens first. Not when left out, nor when the client supplies them: it then signs in anew with `chatgptAuthTokens`.',
    optional(flag()),
    { default: false },
  ),
})

export const GetAccountResponse = object('GetAccountResponse', 'The account that is signed in.', {
  account: field('The account; null when there is none.', maybe(Account)),
  requiresOpenaiAuth: field(
    'The configured provider of the model wants an account of the vendor, signed in or not.',
    flag(),
  ),
  userId: field('Id of the ChatGPT user, when there is one.', maybe(text()), since11),
  workspaceRouting: field(
    'Where the requests of the chosen workspace have to go; null without a workspace.',
    maybe(WorkspaceRouting),
    experimental11,
  ),
})

export type GetAccountParams = Static<typeof GetAccountParams>
export type GetAccountResponse = Static<typeof GetAccountResponse>
