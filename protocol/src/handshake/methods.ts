import { experimental11 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import { CurrentTimeReadParams, CurrentTimeReadResponse } from './current-time.ts'
import { InitializeParams, InitializeResponse } from './initialize.ts'

const { clientNotification, clientRequest, serverRequest } = methodsOf('core')

export const handshakeMethods = [
  clientRequest(
    'initialize',
    'Opens a connection. It comes first, and once.',
    InitializeParams,
    InitializeResponse,
    { errors: ['alreadyInitialized', 'unsupportedVersion'] },
  ),
  serverRequest(
    'currentTime/read',
    'Asks what time it is by the clock of the client.',
    CurrentTimeReadParams,
    CurrentTimeReadResponse,
    experimental11,
  ),
  clientNotification(
    'initialized',
    'The client has read the answer to `initialize`. A server must not wait for it: real clients forget it.',
    null,
  ),
]
