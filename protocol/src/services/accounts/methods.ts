import { methodsOf } from '../../define/methods.ts'
import { ChatgptAuthTokensRefreshParams, ChatgptAuthTokensRefreshResponse } from './auth-tokens.ts'
import { LoginAccountParams, LoginAccountResponse } from './login.ts'
import {
  AccountLoginCompletedNotification,
  CancelLoginAccountParams,
  CancelLoginAccountResponse,
} from './login-end.ts'
import { LogoutAccountResponse } from './logout.ts'
import { GetAccountParams, GetAccountResponse } from './read.ts'
import { AccountUpdatedNotification } from './updated.ts'

const { clientRequest, serverNotification, serverRequest } = methodsOf('services')

export const accountMethods = [
  clientRequest('account/read', 'Shows the account that is signed in.', GetAccountParams, GetAccountResponse),
  clientRequest(
    'account/login/start',
    'Signs in, or begins to: how it ends is told by `account/login/completed`.',
    LoginAccountParams,
    LoginAccountResponse,
  ),
  clientRequest(
    'account/login/cancel',
    'Gives up an attempt to sign in.',
    CancelLoginAccountParams,
    CancelLoginAccountResponse,
  ),
  clientRequest('account/logout', 'Signs out and forgets the credentials.', null, LogoutAccountResponse),
  serverRequest(
    'account/chatgptAuthTokens/refresh',
    'Asks the client for new tokens, in place of those that it handed over.',
    ChatgptAuthTokensRefreshParams,
    ChatgptAuthTokensRefreshResponse,
  ),
  serverNotification(
    'account/login/completed',
    'An attempt to sign in has ended, well or badly.',
    AccountLoginCompletedNotification,
  ),
  serverNotification(
    'account/updated',
    'Another account holds from now on, or none.',
    AccountUpdatedNotification,
  ),
]
