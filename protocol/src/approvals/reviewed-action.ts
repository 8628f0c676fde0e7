import Type from 'typebox'
import { area, field, int, list, maybe, path, since06, since11, text } from '../define/index.ts'
import { RequestPermissionProfile } from '../policy/permissions.ts'
import { NetworkApprovalProtocol } from './network-policy.ts'

const { object, openEnum, taggedUnion } = area('approvals')

const GuardianCommandSource = openEnum(
  'GuardianCommandSource',
  'How a command is run.',
  {
    shell: 'By itself, until it ends.',
    unifiedExec: 'In such a way that the agent can go on talking to the process.',
  },
  since06,
)

const kind = 'Tells the kind of action.'

/** What is common to the ways of running something. */
const run = {
  cwd: field('The folder that it is to run in.', path()),
  source: field('How it is run.', GuardianCommandSource),
}

const ReviewedCommand = object(
  'ReviewedCommand',
  'A command.',
  {
    type: field(kind, Type.Literal('command')),
    command: field('The command line, quoted for display.', text()),
    ...run,
  },
  since06,
)

const ReviewedExecve = object(
  'ReviewedExecve',
  'A program that a command starts while it runs.',
  {
    type: field(kind, Type.Literal('execve')),
    program: field('The program.', text()),
    argv: field('What it is started with, beginning with its own name.', list(text())),
    ...run,
  },
  since06,
)

const ReviewedWriteStdin = object(
  'ReviewedWriteStdin',
  'Input to a process that already runs.',
  {
    type: field(kind, Type.Literal('writeStdin')),
    approvalId: field('Tells several reviews of one item apart.', text()),
    processId: field('Name of the process, as the item of its command gives it.', text()),
    stdin: field('The input.', text()),
    cwd: field('The folder that the process was started in.', path()),
  },
  since11,
)

const ReviewedApplyPatch = object(
  'ReviewedApplyPatch',
  'A change of files.',
  {
    type: field(kind, Type.Literal('applyPatch')),
    cwd: field('The working folder.', path()),
    files: field('The files.', list(path())),
  },
  since06,
)

const ReviewedNetworkAccess = object(
  'ReviewedNetworkAccess',
  'Something that a command wants to reach on the network.',
  {
    type: field(kind, Type.Literal('networkAccess')),
    target: field('The address as a whole, for people.', text()),
    protocol: field('How it wants to reach it.', NetworkApprovalProtocol),
    host: field('The host.', text()),
    port: field('The port.', int('uint16')),
  },
  since06,
)

const ReviewedMcpToolCall = object(
  'ReviewedMcpToolCall',
  'A call of a tool of an MCP server.',
  {
    type: field(kind, Type.Literal('mcpToolCall')),
    server: field('Name of the server, as configured.', text()),
    toolName: field('Name of the tool.', text()),
    toolTitle: field('Name of the tool, for people.', maybe(text())),
    connectorId: field('Id of the app that the tool belongs to.', maybe(text())),
    connectorName: field('Name of that app, for people.', maybe(text())),
  },
  since06,
)

const ReviewedRequestPermissions = object(
  'ReviewedRequestPermissions',
  'Permissions on top of those that the agent has.',
  {
    type: field(kind, Type.Literal('requestPermissions')),
    permissions: field('The permissions.', RequestPermissionProfile),
    reason: field('Why the model requests them, for people.', maybe(text())),
  },
  since06,
)

export const GuardianApprovalReviewAction = taggedUnion(
  'GuardianApprovalReviewAction',
  'What a reviewing model is to decide on.',
  'type',
  [
    ReviewedCommand,
    ReviewedExecve,
    ReviewedWriteStdin,
    ReviewedApplyPatch,
    ReviewedNetworkAccess,
    ReviewedMcpToolCall,
    ReviewedRequestPermissions,
  ],
  since06,
)
