import type { Static } from 'typebox'
import { area, since06, since11 } from '../../define/index.ts'

const { openEnum } = area('hooks')

export const HookSource = openEnum(
  'HookSource',
  'Who set a hook up.',
  {
    system: 'The configuration of the whole machine.',
    user: 'The configuration of the user.',
    project: 'The configuration of the project.',
    mdm: 'The management of the device.',
    sessionFlags: 'The command line of the server.',
    plugin: 'A plugin.',
    cloudRequirements: 'Rules of the organisation, from the cloud.',
    cloudManagedConfig: 'The configuration of the organisation, from the cloud.',
    legacyManagedConfigFile: 'The older file of an administrator.',
    legacyManagedConfigMdm: 'The management of the device, in its older form.',
    unknown: 'The server does not know.',
  },
  since06,
)

const november = (docs: string) => ({ docs, ...since11 })

export const HookEventName = openEnum(
  'HookEventName',
  'What a hook runs on.',
  {
    sessionStart: 'A session begins, or is taken up again.',
    sessionEnd: november('A session ends.'),
    userPromptSubmit: 'The user has said something that the model has not seen yet.',
    preModelRequest: november('The model is about to be asked.'),
    postModelRequest: november('The model has answered.'),
    preToolUse: 'A tool is about to run.',
    permissionRequest: 'Something needs approval.',
    postToolUse: 'A tool has run.',
    preCompact: 'The history is about to be compacted.',
    postCompact: 'The history was compacted.',
    subagentStart: 'The agent starts another one.',
    subagentStop: 'An agent that another one started is about to end.',
    stop: 'The agent is about to end the turn.',
    interrupt: november('The turn was interrupted.'),
  },
  since06,
)

export const HookHandlerType = openEnum(
  'HookHandlerType',
  'What a hook does.',
  {
    command: 'It runs a command.',
    mcpTool: november('It calls a tool of an MCP server.'),
    prompt: 'It asks a model.',
    agent: 'It sets an agent to work.',
  },
  since06,
)

export type HookSource = Static<typeof HookSource>
export type HookEventName = Static<typeof HookEventName>
export type HookHandlerType = Static<typeof HookHandlerType>
