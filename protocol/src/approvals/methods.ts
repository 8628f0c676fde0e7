import { since06 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import {
  CommandExecutionRequestApprovalParams,
  CommandExecutionRequestApprovalResponse,
} from './command-execution.ts'
import { FileChangeRequestApprovalParams, FileChangeRequestApprovalResponse } from './file-change.ts'
import { ServerRequestResolvedNotification } from './resolved.ts'

const { serverNotification, serverRequest } = methodsOf('core')

export const approvalMethods = [
  serverRequest(
    'item/commandExecution/requestApproval',
    'Asks whether a command may run.',
    CommandExecutionRequestApprovalParams,
    CommandExecutionRequestApprovalResponse,
  ),
  serverRequest(
    'item/fileChange/requestApproval',
    'Asks whether files may be changed.',
    FileChangeRequestApprovalParams,
    FileChangeRequestApprovalResponse,
  ),
  serverNotification(
    'serverRequest/resolved',
    'A request of the server needs no answer any more.',
    ServerRequestResolvedNotification,
    since06,
  ),
]
