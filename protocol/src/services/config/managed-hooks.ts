import Type from 'typebox'
import {
  anything,
  area,
  experimental06,
  experimental11,
  field,
  flag,
  int,
  list,
  map,
  maybe,
  optional,
  path,
  seconds,
  since11,
  text,
} from '../../define/index.ts'

const { object, taggedUnion } = area('config')

const kind = 'Tells what the hook does.'

/** What a hook has that something is waited for. */
const waiting = {
  timeoutSec: field(
    'How long it may take. The server has a limit of its own when null.',
    maybe(seconds('uint64')),
  ),
  statusMessage: field('What to show to the user meanwhile.', maybe(text())),
}

const CommandHookHandler = object(
  'CommandHookHandler',
  'A hook that runs a command.',
  {
    type: field(kind, Type.Literal('command')),
    command: field('The command line.', text()),
    commandWindows: field('The command line on Windows. The same when null.', maybe(text())),
    async: field('The agent does not wait for it.', flag()),
    ...waiting,
    additionalContextLimit: field(
      'About how many tokens the hook may add to the context; of more than that, the model gets an excerpt and the whole is kept in a file. 2,500 when null, no limit when 0.',
      maybe(int('uint64')),
      since11,
    ),
  },
  experimental06,
)

const McpToolHookHandler = object(
  'McpToolHookHandler',
  'A hook that calls a tool of an MCP server.',
  {
    type: field(kind, Type.Literal('mcp_tool')),
    server: field('Name of the MCP server.', text()),
    tool: field('Name of the tool.', text()),
    input: field('The arguments of the call.', map(anything())),
    ...waiting,
  },
  experimental11,
)

const PromptHookHandler = object(
  'PromptHookHandler',
  'A hook that asks a model.',
  { type: field(kind, Type.Literal('prompt')) },
  experimental06,
)

const AgentHookHandler = object(
  'AgentHookHandler',
  'A hook that sets an agent to work.',
  { type: field(kind, Type.Literal('agent')) },
  experimental06,
)

const ConfiguredHookHandler = taggedUnion(
  'ConfiguredHookHandler',
  'What a hook does.',
  'type',
  [CommandHookHandler, McpToolHookHandler, PromptHookHandler, AgentHookHandler],
  experimental06,
)

const ConfiguredHookMatcherGroup = object(
  'ConfiguredHookMatcherGroup',
  'Hooks that run on the same events.',
  {
    matcher: field(
      'A pattern for what the event is about, such as the name of a tool. All events when null.',
      maybe(text()),
    ),
    hooks: field('The hooks.', list(ConfiguredHookHandler)),
  },
  experimental06,
)

const groups = list(ConfiguredHookMatcherGroup)
const added11 = { since: '2026-11', default: [] } as const

export const ManagedHooksRequirements = object(
  'ManagedHooksRequirements',
  'The hooks that administrators set up, by what they run on.',
  {
    managedDir: field('The folder that their files are in.', maybe(path())),
    windowsManagedDir: field('The folder that their files are in on Windows.', maybe(path())),
    SessionStart: field('When a session begins, or is taken up again.', groups),
    SessionEnd: field('When a session ends.', optional(groups), added11),
    UserPromptSubmit: field('When the user has said something, before the model sees it.', groups),
    PreModelRequest: field('Before the model is asked.', optional(groups), added11),
    PostModelRequest: field('After the model has answered.', optional(groups), added11),
    PreToolUse: field('Before a tool runs.', groups),
    PermissionRequest: field('When something needs approval.', groups),
    PostToolUse: field('After a tool has run.', groups),
    PreCompact: field('Before the history is compacted.', groups),
    PostCompact: field('After the history was compacted.', groups),
    SubagentStart: field('When the agent starts another one.', groups),
    SubagentStop: field('When an agent that another one started is about to end.', groups),
    Stop: field('When the agent is about to end the turn.', groups),
    Interrupt: field('When the turn was interrupted.', optional(groups), added11),
  },
  experimental06,
)
