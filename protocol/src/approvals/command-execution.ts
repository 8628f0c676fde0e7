import type { Static } from 'typebox'
import {
  area,
  carrying,
  experimental06,
  field,
  list,
  maybe,
  optional,
  path,
  plain,
  since06,
  since11,
  text,
  unixMillis,
} from '../define/index.ts'
import { CommandAction } from '../items/command-action.ts'
import { AdditionalPermissionProfile } from '../policy/permissions.ts'
import { NetworkApprovalContext, NetworkPolicyAmendment } from './network-policy.ts'

const { externalUnion, object, openEnum } = area('approvals')

const ExecpolicyAmendment = object('ExecpolicyAmendment', 'A rule about commands, to hold from now on.', {
  execpolicy_amendment: field('The words that such commands begin with.', list(text())),
})

const NetworkPolicyAmendmentChoice = object(
  'NetworkPolicyAmendmentChoice',
  'The rule about the network that the user chose.',
  { network_policy_amendment: field('The rule.', NetworkPolicyAmendment) },
  since06,
)

export const CommandExecutionApprovalDecision = externalUnion(
  'CommandExecutionApprovalDecision',
  'What the user says to a command.',
  [
    plain('accept', 'Run it.'),
    plain('acceptForSession', 'Run it, and do not ask for the same again in this session.'),
    carrying(
      'acceptWithExecpolicyAmendment',
      'Run it, and do not ask for commands that begin like it.',
      ExecpolicyAmendment,
    ),
    carrying(
      'applyNetworkPolicyAmendment',
      { docs: 'Add a rule about the network and do as it says.', ...since06 },
      NetworkPolicyAmendmentChoice,
    ),
    plain('decline', 'Do not run it; the turn goes on.'),
    plain('cancel', 'Do not run it, and stop the turn.'),
  ],
)

const CommandExecutionApprovalKind = openEnum(
  'CommandExecutionApprovalKind',
  'What exactly is to be approved.',
  {
    command: 'A command.',
    writeStdin: 'Input to a process that already runs.',
    humanCommand: 'A command that the user has to decide on in person.',
  },
  since11,
)

export const CommandExecutionRequestApprovalParams = object(
  'CommandExecutionRequestApprovalParams',
  'May this command run? The turn waits for the answer.',
  {
    kind: field(
      'What exactly is to be approved. A command when left out.',
      optional(CommandExecutionApprovalKind),
      { ...since11, default: 'command' },
    ),
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    itemId: field('The item of the command.', text()),
    approvalId: field('Tells several questions about one item apart.', maybe(text()), since06),
    startedAtMs: field('When the question was put.', unixMillis(), since06),
    environmentId: field('The machine that it is to run on.', maybe(text()), since11),
    reason: field('Why it is asked, for people.', maybe(text())),
    command: field('The command line, quoted for display.', maybe(text())),
    cwd: field('The folder that it is to run in.', maybe(path())),
    commandActions: field('What it does, as far as the server can tell.', maybe(list(CommandAction))),
    networkApprovalContext: field(
      'What it wants to reach on the network.',
      maybe(NetworkApprovalContext),
      since06,
    ),
    additionalPermissions: field(
      'The permissions that it wants on top.',
      maybe(AdditionalPermissionProfile),
      experimental06,
    ),
    proposedExecpolicyAmendment: field(
      'The rule to offer to the user: the words that such commands begin with.',
      maybe(list(text())),
    ),
    proposedNetworkPolicyAmendments: field(
      'The rules about the network to offer.',
      maybe(list(NetworkPolicyAmendment)),
      since06,
    ),
    availableDecisions: field(
      'The answers to offer. All when left out.',
      maybe(list(CommandExecutionApprovalDecision)),
      experimental06,
    ),
  },
)

export const CommandExecutionRequestApprovalResponse = object(
  'CommandExecutionRequestApprovalResponse',
  'What the user says to the command.',
  { decision: field('The decision.', CommandExecutionApprovalDecision) },
)

export type CommandExecutionApprovalDecision = Static<typeof CommandExecutionApprovalDecision>
export type CommandExecutionRequestApprovalParams = Static<typeof CommandExecutionRequestApprovalParams>
export type CommandExecutionRequestApprovalResponse = Static<typeof CommandExecutionRequestApprovalResponse>
