import Type, { type Static } from 'typebox'
import {
  area,
  field,
  int,
  list,
  maybe,
  millis,
  optional,
  path,
  since06,
  since11,
  text,
} from '../define/index.ts'
import { CommandAction } from './command-action.ts'
import { itemTimes } from './item-times.ts'

const { object, openEnum } = area('items')

export const CommandExecutionStatus = openEnum('CommandExecutionStatus', 'Where a command stands.', {
  inProgress: 'It runs, or waits for approval.',
  completed: 'It ended with exit code 0.',
  failed: 'It ended with another exit code, or could not run.',
  declined: 'It was not allowed to run.',
})

export const CommandExecutionSource = openEnum(
  'CommandExecutionSource',
  'Who wanted the command.',
  {
    agent: 'The agent.',
    userShell: 'The user, through the client.',
    unifiedExecStartup: 'The agent, which may go on talking to the process.',
    unifiedExecInteraction: 'The agent, which talks to a process that already runs.',
  },
  since06,
)

export const CommandExecutionItem = object('CommandExecutionItem', 'A command and what became of it.', {
  type: field('Tells the kind of item.', Type.Literal('commandExecution')),
  id: field('Unique inside the thread.', text()),
  pluginId: field('The plugin that brought the command.', maybe(text()), since11),
  scriptPath: field('The script that the command runs, when it comes from a plugin.', maybe(text()), since11),
  command: field('The command line, quoted for display.', text()),
  cwd: field('The folder it runs in.', path()),
  processId: field(
    'Name of the process, for talking to it. Not a number of the operating system.',
    maybe(text()),
  ),
  source: field('Who wanted it. The agent when left out.', optional(CommandExecutionSource), {
    ...since06,
    default: 'agent',
  }),
  status: field('Where it stands.', CommandExecutionStatus),
  commandActions: field('What it does, as far as the server can tell.', list(CommandAction)),
  aggregatedOutput: field(
    'Standard output and standard error, in the order of arrival; the sum of the deltas. Null when there is none.',
    maybe(text()),
  ),
  exitCode: field('The exit code, once it ended.', maybe(int('int32'))),
  durationMs: field('How long it ran, once it ended.', maybe(millis())),
  ...itemTimes,
})

export type CommandExecutionItem = Static<typeof CommandExecutionItem>
