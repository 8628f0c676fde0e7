import { methodsOf } from '../define/methods.ts'
import { InitializeParams, InitializeResponse } from './initialize.ts'

const { clientNotification, clientRequest } = methodsOf('core')

export const handshakeMethods = [
  clientRequest(
    'initialize',
    'Opens a connection. It comes first, and once.',
    InitializeParams,
    InitializeResponse,
    { errors: ['alreadyInitialized', 'unsupportedVersion'] },
  ),
  clientNotification(
    'initialized',
    'The client has read the answer to `initialize`. A server must not wait for it: real clients forget it.',
    null,
  ),
]
