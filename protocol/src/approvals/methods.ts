import { since06, since11 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import {
  ItemGuardianApprovalReviewCompletedNotification,
  ItemGuardianApprovalReviewStartedNotification,
  StrictReviewRequiredNotification,
} from './auto-review.ts'
import {
  CommandExecutionRequestApprovalParams,
  CommandExecutionRequestApprovalResponse,
} from './command-execution.ts'
import { FileChangeRequestApprovalParams, FileChangeRequestApprovalResponse } from './file-change.ts'
import { ApplyPatchApprovalParams, ApplyPatchApprovalResponse } from './legacy/apply-patch.ts'
import { ExecCommandApprovalParams, ExecCommandApprovalResponse } from './legacy/exec-command.ts'
import { PermissionsRequestApprovalParams, PermissionsRequestApprovalResponse } from './permissions.ts'
import { ServerRequestResolvedNotification } from './resolved.ts'
import { ToolRequestUserInputParams, ToolRequestUserInputResponse } from './user-input.ts'

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
  serverRequest(
    'item/permissions/requestApproval',
    'Asks whether the agent may have more permissions.',
    PermissionsRequestApprovalParams,
    PermissionsRequestApprovalResponse,
    since06,
  ),
  serverRequest(
    'item/tool/requestUserInput',
    'Asks the user what the agent wants to know.',
    ToolRequestUserInputParams,
    ToolRequestUserInputResponse,
  ),
  serverRequest(
    'execCommandApproval',
    'Asks whether a command may run, as the older generation of the protocol does.',
    ExecCommandApprovalParams,
    ExecCommandApprovalResponse,
    {
      deprecated:
        'Only turns that were started by methods of the older generation ask so. Those of `turn/start` use ' +
        '`item/commandExecution/requestApproval`.',
    },
  ),
  serverRequest(
    'applyPatchApproval',
    'Asks whether files may be changed, as the older generation of the protocol does.',
    ApplyPatchApprovalParams,
    ApplyPatchApprovalResponse,
    {
      deprecated:
        'Only turns that were started by methods of the older generation ask so. Those of `turn/start` use ' +
        '`item/fileChange/requestApproval`.',
    },
  ),
  serverNotification(
    'serverRequest/resolved',
    'A request of the server needs no answer any more.',
    ServerRequestResolvedNotification,
    since06,
  ),
  serverNotification(
    'item/autoApprovalReview/started',
    'A reviewing model looks at what the agent wants to do.',
    ItemGuardianApprovalReviewStartedNotification,
    since06,
  ),
  serverNotification(
    'item/autoApprovalReview/completed',
    'A reviewing model has decided.',
    ItemGuardianApprovalReviewCompletedNotification,
    since06,
  ),
  serverNotification(
    'autoApprovalReview/strictReviewRequired',
    'Every further command of a turn is reviewed.',
    StrictReviewRequiredNotification,
    since11,
  ),
]
