// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'

/** Which account is signed in? */
export interface GetAccountParams {
  /**
   * Renew the tokens first. Not when left out, nor when the client supplies them: it then signs in anew with
   * `chatgptAuthTokens`.
   */
  refreshToken?: boolean
}

/** The account that is signed in. */
export interface GetAccountResponse {
  /** The account; null when there is none. */
  account?: Account | null
  /** The configured provider of the model wants an account of the vendor, signed in or not. */
  requiresOpenaiAuth: boolean
  /** Id of the ChatGPT user, when there is one. */
  userId?: string | null
}

/**
 * In whose name the server talks to the model endpoint.
 *
 * - `apiKey`: An API key, of which nothing more is known.
 * - `chatgpt`: A person who signed in with ChatGPT.
 * - `amazonBedrock`: Access to models through Amazon Bedrock.
 * - `gcp`: Access to models through Vertex AI of Google Cloud, with credentials that the server does not
 *   keep.
 */
export type Account = KnownAccount | UnknownVariant<'type'>

/** The kinds of {@link Account} that this package knows. */
export type KnownAccount = ApiKeyAccount | ChatgptAccount | AmazonBedrockAccount | GcpAccount

/** Their values of `type`. */
export const ACCOUNT_TAGS = ['apiKey', 'chatgpt', 'amazonBedrock', 'gcp'] as const

/** Is this a kind of {@link Account} that this package knows? */
export function isKnownAccount(value: Account): value is KnownAccount {
  return isKnownTag(value.type, ACCOUNT_TAGS)
}

/** An API key, of which nothing more is known. */
export interface ApiKeyAccount {
  /** Tells the kind of account. */
  type: 'apiKey'
}

/** A person who signed in with ChatGPT. */
export interface ChatgptAccount {
  /** Tells the kind of account. */
  type: 'chatgpt'
  /** Mail address of the person; null when it is not known. */
  email: string | null
  /** What the person pays for. */
  planType: PlanType
  /** Name of the workspace that was chosen, for people. */
  workspaceName?: string | null
}

/**
 * What the owner of an account pays for.
 *
 * - `free`: Nothing.
 * - `go`: The plan Go.
 * - `plus`: The plan Plus.
 * - `pro`: The plan Pro.
 * - `prolite`: The smaller form of Pro.
 * - `promax`: The larger form of Pro.
 * - `team`: The plan Team.
 * - `self_serve_business_prolite`: Business without a contract, with what the smaller Pro offers.
 * - `self_serve_business_usage_based`: Business without a contract, paid by use.
 * - `business`: The plan Business.
 * - `ent26`: The form of Enterprise that is called `ent26`.
 * - `enterprise_cbp_automation`: Enterprise, for what runs without a person.
 * - `enterprise_cbp_usage_based`: Enterprise, paid by use.
 * - `enterprise`: The plan Enterprise.
 * - `edu`: The plan for schools and universities.
 * - `edu_plus`: The plan for schools and universities, with what Plus offers.
 * - `edu_pro`: The plan for schools and universities, with what Pro offers.
 * - `sci`: The plan for science.
 * - `sci_plus`: The plan for science, with what Plus offers.
 * - `unknown`: A plan that the server cannot name.
 */
export type PlanType =
  | 'free'
  | 'go'
  | 'plus'
  | 'pro'
  | 'prolite'
  | 'promax'
  | 'team'
  | 'self_serve_business_prolite'
  | 'self_serve_business_usage_based'
  | 'business'
  | 'ent26'
  | 'enterprise_cbp_automation'
  | 'enterprise_cbp_usage_based'
  | 'enterprise'
  | 'edu'
  | 'edu_plus'
  | 'edu_pro'
  | 'sci'
  | 'sci_plus'
  | 'unknown'
  | (string & {})

/** Access to models through Amazon Bedrock. */
export interface AmazonBedrockAccount {
  /** Tells the kind of account. */
  type: 'amazonBedrock'
  /** The server itself keeps the credentials; else they come from its surroundings. Default: `false`. */
  usesCodexManagedCredentials?: boolean
}

/** Access to models through Vertex AI of Google Cloud, with credentials that the server does not keep. */
export interface GcpAccount {
  /** Tells the kind of account. */
  type: 'gcp'
}

/**
 * How to sign in.
 *
 * - `apiKey`: Signing in with an API key, which the server stores.
 * - `chatgpt`: Signing in with ChatGPT, in a browser on the machine of the server.
 * - `chatgptDeviceCode`: Signing in with ChatGPT, in a browser on any machine, by a code.
 * - `chatgptAuthTokens`: Signing in with tokens of ChatGPT that the client got and will renew. For clients of
 *   the vendor; it may change.
 */
export type LoginAccountParams = KnownLoginAccountParams | UnknownVariant<'type'>

/** The kinds of {@link LoginAccountParams} that this package knows. */
export type KnownLoginAccountParams = ApiKeyLogin | ChatgptLogin | DeviceCodeLogin | AuthTokensLogin

/** Their values of `type`. */
export const LOGIN_ACCOUNT_PARAMS_TAGS = [
  'apiKey',
  'chatgpt',
  'chatgptDeviceCode',
  'chatgptAuthTokens',
] as const

/** Is this a kind of {@link LoginAccountParams} that this package knows? */
export function isKnownLoginAccountParams(value: LoginAccountParams): value is KnownLoginAccountParams {
  return isKnownTag(value.type, LOGIN_ACCOUNT_PARAMS_TAGS)
}

/** Signing in with an API key, which the server stores. */
export interface ApiKeyLogin {
  /** Tells the way to sign in. */
  type: 'apiKey'
  /** The key. */
  apiKey: string
}

/** Signing in with ChatGPT, in a browser on the machine of the server. */
export interface ChatgptLogin {
  /** Tells the way to sign in. */
  type: 'chatgpt'
  /** Take the shorter way through the pages. */
  codexStreamlinedLogin?: boolean
  /** End at a page of the vendor, not at the one that the server itself shows. */
  useHostedLoginSuccessPage?: boolean
  /** The product that the pages are to name. The choice of the vendor when left out. */
  appBrand?: LoginAppBrand | null
}

/**
 * A product, as the pages of the login name it.
 *
 * - `codex`: Codex.
 * - `chatgpt`: ChatGPT.
 */
export type LoginAppBrand = 'codex' | 'chatgpt' | (string & {})

/** Signing in with ChatGPT, in a browser on any machine, by a code. */
export interface DeviceCodeLogin {
  /** Tells the way to sign in. */
  type: 'chatgptDeviceCode'
}

/**
 * Signing in with tokens of ChatGPT that the client got and will renew. For clients of the vendor; it may
 * change.
 */
export interface AuthTokensLogin {
  /** Tells the way to sign in. */
  type: 'chatgptAuthTokens'
  /** The access token, a JWT. */
  accessToken: string
  /** Id of the workspace that the token is for. */
  chatgptAccountId: string
  /** What the owner pays for. When null, the server reads it from the token. */
  chatgptPlanType?: string | null
}

/**
 * What is to be done next, by the way to sign in.
 *
 * - `apiKey`: The key was taken.
 * - `chatgpt`: The user has to go on in a browser.
 * - `chatgptDeviceCode`: The user has to go on in a browser, with a code.
 * - `chatgptAuthTokens`: The tokens were taken.
 */
export type LoginAccountResponse = KnownLoginAccountResponse | UnknownVariant<'type'>

/** The kinds of {@link LoginAccountResponse} that this package knows. */
export type KnownLoginAccountResponse =
  | ApiKeyLoginResponse
  | ChatgptLoginResponse
  | DeviceCodeLoginResponse
  | AuthTokensLoginResponse

/** Their values of `type`. */
export const LOGIN_ACCOUNT_RESPONSE_TAGS = [
  'apiKey',
  'chatgpt',
  'chatgptDeviceCode',
  'chatgptAuthTokens',
] as const

/** Is this a kind of {@link LoginAccountResponse} that this package knows? */
export function isKnownLoginAccountResponse(value: LoginAccountResponse): value is KnownLoginAccountResponse {
  return isKnownTag(value.type, LOGIN_ACCOUNT_RESPONSE_TAGS)
}

/** The key was taken. */
export interface ApiKeyLoginResponse {
  /** Tells the way to sign in. */
  type: 'apiKey'
}

/** The user has to go on in a browser. */
export interface ChatgptLoginResponse {
  /** Tells the way to sign in. */
  type: 'chatgpt'
  /** Id of the attempt. */
  loginId: string
  /** The page that the client is to open. */
  authUrl: string
}

/** The user has to go on in a browser, with a code. */
export interface DeviceCodeLoginResponse {
  /** Tells the way to sign in. */
  type: 'chatgptDeviceCode'
  /** Id of the attempt. */
  loginId: string
  /** The page that the user is to open. */
  verificationUrl: string
  /** The code to enter there. It holds once. */
  userCode: string
}

/** The tokens were taken. */
export interface AuthTokensLoginResponse {
  /** Tells the way to sign in. */
  type: 'chatgptAuthTokens'
}

/** Which attempt to give up. */
export interface CancelLoginAccountParams {
  /** Id of the attempt. */
  loginId: string
}

/** Whether the attempt was given up. */
export interface CancelLoginAccountResponse {
  /** What became of the wish. */
  status: CancelLoginAccountStatus
}

/**
 * What became of the wish.
 *
 * - `canceled`: The attempt was given up.
 * - `notFound`: There is no such attempt, or it has ended.
 */
export type CancelLoginAccountStatus = 'canceled' | 'notFound' | (string & {})

/** The account was signed out. */
export type LogoutAccountResponse = Record<string, unknown>

/** The tokens that the client handed over no longer hold. Which ones instead? */
export interface ChatgptAuthTokensRefreshParams {
  /** Why new ones are needed. */
  reason: ChatgptAuthTokensRefreshReason
  /** Id of the workspace that the old ones were for, so that a client with several finds the right one. */
  previousAccountId?: string | null
}

/**
 * Why new tokens are needed.
 *
 * - `unauthorized`: The endpoint answered a request with status 401.
 */
export type ChatgptAuthTokensRefreshReason = 'unauthorized' | (string & {})

/** The new tokens. */
export interface ChatgptAuthTokensRefreshResponse {
  /** The access token, a JWT. */
  accessToken: string
  /** Id of the workspace that the token is for. */
  chatgptAccountId: string
  /** What the owner pays for. When null, the server reads it from the token. */
  chatgptPlanType?: string | null
}

/** How an attempt to sign in ended. */
export interface AccountLoginCompletedNotification {
  /** Id of the attempt; null when it had none, as with an API key. */
  loginId?: string | null
  /** Whether the user is signed in. */
  success: boolean
  /** What went wrong, for people. */
  error?: string | null
  /** The introduction to go on with, when the login asks for one. */
  onboardingEntrypoint?: DesktopOnboardingEntrypoint | null
}

/**
 * An introduction for new users of a desktop client.
 *
 * - `life_sciences`: The one for people who work in the life sciences.
 */
export type DesktopOnboardingEntrypoint = 'life_sciences' | (string & {})

/** What holds after somebody signed in or out. */
export interface AccountUpdatedNotification {
  /** How the server now proves who it is; null when nobody is signed in. */
  authMode?: AuthMode | null
  /** What the owner of the account pays for, when that is known. */
  planType?: PlanType | null
}

/**
 * How the server proves who it is to the model endpoint.
 *
 * - `apikey`: With an API key that a client handed over and the server keeps.
 * - `chatgpt`: With tokens of ChatGPT that the server keeps and renews.
 * - `chatgptAuthTokens`: With tokens of ChatGPT that the client hands over and renews; the server does not
 *   store them. For clients of the vendor.
 * - `headers`: With headers that were given to it ready-made.
 * - `agentIdentity`: With the registered identity of an agent.
 * - `personalAccessToken`: With a token that a person made for programs.
 * - `bedrockApiKey`: With a key for Amazon Bedrock that the server keeps.
 * - `bedrockAccessKeys`: With a pair of AWS keys for Amazon Bedrock that the server keeps.
 */
export type AuthMode =
  | 'apikey'
  | 'chatgpt'
  | 'chatgptAuthTokens'
  | 'headers'
  | 'agentIdentity'
  | 'personalAccessToken'
  | 'bedrockApiKey'
  | 'bedrockAccessKeys'
  | (string & {})
