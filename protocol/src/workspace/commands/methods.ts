import { since06 } from '../../define/index.ts'
import { methodsOf } from '../../define/methods.ts'
import { CommandExecParams, CommandExecResponse } from './exec.ts'
import {
  CommandExecOutputDeltaNotification,
  CommandExecResizeParams,
  CommandExecResizeResponse,
  CommandExecTerminateParams,
  CommandExecTerminateResponse,
  CommandExecWriteParams,
  CommandExecWriteResponse,
} from './streams.ts'

const { clientRequest, serverNotification } = methodsOf('workspace')

const unknownProcess = { ...since06, errors: ['processNotFound'] }

export const commandMethods = [
  clientRequest(
    'command/exec',
    'Runs a command in the sandbox of the server, outside of any thread.',
    CommandExecParams,
    CommandExecResponse,
  ),
  clientRequest(
    'command/exec/write',
    'Gives input to a running process.',
    CommandExecWriteParams,
    CommandExecWriteResponse,
    unknownProcess,
  ),
  clientRequest(
    'command/exec/resize',
    'Changes the size of the terminal that a process runs in.',
    CommandExecResizeParams,
    CommandExecResizeResponse,
    unknownProcess,
  ),
  clientRequest(
    'command/exec/terminate',
    'Ends a running process.',
    CommandExecTerminateParams,
    CommandExecTerminateResponse,
    unknownProcess,
  ),
  serverNotification(
    'command/exec/outputDelta',
    'A running process has put out more.',
    CommandExecOutputDeltaNotification,
    since06,
  ),
]
