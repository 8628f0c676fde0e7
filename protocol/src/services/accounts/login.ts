import Type, { type Static } from 'typebox'
import { area, field, flag, maybe, optional, since06, since11, text } from '../../define/index.ts'
import { chatgptAuthTokens } from './auth-tokens.ts'

const { object, openEnum, taggedUnion } = area('accounts')

const ApiKeyLogin = object('ApiKeyLogin', 'Signing in with an API key, which the server stores.', {
  type: field('Tells the way to sign in.', Type.Literal('apiKey')),
  apiKey: field('The key.', text()),
})

const LoginAppBrand = openEnum(
  'LoginAppBrand',
  'A product, as the pages of the login name it.',
  { codex: 'Codex.', chatgpt: 'ChatGPT.' },
  since11,
)

const ChatgptLogin = object(
  'ChatgptLogin',
  'Signing in with ChatGPT, in a browser on the machine of the server.',
  {
    type: field('Tells the way to sign in.', Type.Literal('chatgpt')),
    codexStreamlinedLogin: field('Take the shorter way through the pages.', optional(flag()), since06),
    useHostedLoginSuccessPage: field(
      'End at a page of the vendor, not at the one that the server itself shows.',
      optional(flag()),
      since11,
    ),
    appBrand: field(
      'The product that the pages are to name. The choice of the vendor when left out.',
      maybe(LoginAppBrand),
      since11,
    ),
  },
)

const DeviceCodeLogin = object(
  'DeviceCodeLogin',
  'Signing in with ChatGPT, in a browser on any machine, by a code.',
  { type: field('Tells the way to sign in.', Type.Literal('chatgptDeviceCode')) },
  since06,
)

const AuthTokensLogin = object(
  'AuthTokensLogin',
  'Signing in with tokens of ChatGPT that the client got and will renew. For clients of the vendor; it may change.',
  {
    type: field('Tells the way to sign in.', Type.Literal('chatgptAuthTokens')),
    ...chatgptAuthTokens,
  },
)

export const LoginAccountParams = taggedUnion('LoginAccountParams', 'How to sign in.', 'type', [
  ApiKeyLogin,
  ChatgptLogin,
  DeviceCodeLogin,
  AuthTokensLogin,
])

const ApiKeyLoginResponse = object('ApiKeyLoginResponse', 'The key was taken.', {
  type: field('Tells the way to sign in.', Type.Literal('apiKey')),
})

const ChatgptLoginResponse = object('ChatgptLoginResponse', 'The user has to go on in a browser.', {
  type: field('Tells the way to sign in.', Type.Literal('chatgpt')),
  loginId: field('Id of the attempt.', text()),
  authUrl: field('The page that the client is to open.', text()),
})

const DeviceCodeLoginResponse = object(
  'DeviceCodeLoginResponse',
  'The user has to go on in a browser, with a code.',
  {
    type: field('Tells the way to sign in.', Type.Literal('chatgptDeviceCode')),
    loginId: field('Id of the attempt.', text()),
    verificationUrl: field('The page that the user is to open.', text()),
    userCode: field('The code to enter there. It holds once.', text()),
  },
  since06,
)

const AuthTokensLoginResponse = object('AuthTokensLoginResponse', 'The tokens were taken.', {
  type: field('Tells the way to sign in.', Type.Literal('chatgptAuthTokens')),
})

export const LoginAccountResponse = taggedUnion(
  'LoginAccountResponse',
  'What is to be done next, by the way to sign in.',
  'type',
  [ApiKeyLoginResponse, ChatgptLoginResponse, DeviceCodeLoginResponse, AuthTokensLoginResponse],
)

export type LoginAccountParams = Static<typeof LoginAccountParams>
export type LoginAccountResponse = Static<typeof LoginAccountResponse>
