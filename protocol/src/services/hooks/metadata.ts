import Type, { type Static } from 'typebox'
import {
  area,
  field,
  flag,
  int,
  maybe,
  optional,
  path,
  seconds,
  since06,
  since11,
  text,
} from '../../define/index.ts'
import { HookEventName, HookHandlerType, HookSource } from './hook.ts'

const { object, openEnum, taggedUnion } = area('hooks')

const HookTrustStatus = openEnum(
  'HookTrustStatus',
  'Whether a hook may run.',
  {
    managed: 'Yes: an administrator prescribes it.',
    trusted: 'Yes: the user trusts it as it is.',
    untrusted: 'Not before the user trusts it.',
    modified: 'Not before the user trusts it again: it was changed since.',
  },
  since06,
)

const setUp = {
  key: field('The name under which the configuration keeps whether it is trusted and switched on.', text()),
  eventName: field('What it runs on.', HookEventName),
  matcher: field(
    'A pattern that narrows that down, such as one for names of tools. Null when it always runs.',
    maybe(text()),
  ),
  timeoutSec: field('How long it may run.', seconds('uint64')),
  statusMessage: field('What to show while it runs.', maybe(text())),
  displayOrder: field('Its place in a list; the smallest comes first.', int('int64')),
  source: field('Who set it up.', HookSource),
  sourcePath: field('The file that it is set up in.', path()),
  pluginId: field('The plugin that brought it.', maybe(text())),
  isManaged: field('Whether an administrator prescribes it.', flag()),
  enabled: field('Whether it is switched on.', flag()),
  currentHash: field('A hash of how it is set up. Trust is given to this hash.', text()),
  trustStatus: field('Whether it may run.', HookTrustStatus),
}

export const PlainHookMetadata = object(
  'PlainHookMetadata',
  'A hook that is set up, in the form that fits every kind.',
  {
    handlerType: field('What it does.', HookHandlerType),
    command: field('The command that it runs. Null when it runs none.', maybe(text())),
    ...setUp,
  },
  { ...since06, removed: '2026-11' },
)

const setUpSince11 = {
  ...setUp,
  additionalContextLimit: field(
    'How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when null, no limit when 0.',
    maybe(int('uint64')),
  ),
  environmentId: field(
    'The machine whose rules brought it. Null when it does not come from those.',
    maybe(text()),
  ),
}

const CommandHookMetadata = object(
  'CommandHookMetadata',
  'A hook that runs a command.',
  {
    handlerType: field('Tells what it does.', Type.Literal('command')),
    command: field('The command line.', text()),
    async: field('Whether the agent goes on while it runs. No when left out.', optional(flag()), {
      default: false,
    }),
    ...setUpSince11,
  },
  since11,
)

const McpToolHookMetadata = object(
  'McpToolHookMetadata',
  'A hook that calls a tool.',
  {
    handlerType: field('Tells what it does.', Type.Literal('mcpTool')),
    server: field('Name of the MCP server that has the tool.', text()),
    tool: field('Name of the tool there.', text()),
    ...setUpSince11,
  },
  since11,
)

const PromptHookMetadata = object(
  'PromptHookMetadata',
  'A hook that asks a model.',
  { handlerType: field('Tells what it does.', Type.Literal('prompt')), ...setUpSince11 },
  since11,
)

const AgentHookMetadata = object(
  'AgentHookMetadata',
  'A hook that sets an agent to work.',
  { handlerType: field('Tells what it does.', Type.Literal('agent')), ...setUpSince11 },
  since11,
)

export const HookMetadata = taggedUnion(
  'HookMetadata',
  'A hook that is set up.',
  'handlerType',
  [CommandHookMetadata, McpToolHookMetadata, PromptHookMetadata, AgentHookMetadata],
  since11,
)

export type HookMetadata = Static<typeof HookMetadata>
