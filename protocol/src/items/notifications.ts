import type { Static } from 'typebox'
import { area, field, int, list, maybe, since06, since11, text, unixMillis } from '../define/index.ts'
import { FileUpdateChange } from './file-change.ts'
import { ThreadItem } from './thread-item.ts'

const { object } = area('items')

/** Where an item stands: its turn and the thread of that. */
const place = {
  threadId: field('The thread.', text()),
  turnId: field('The turn.', text()),
}

const piece = { ...place, itemId: field('The item.', text()) }

export const ItemStartedNotification = object('ItemStartedNotification', 'An item began.', {
  item: field('The item as it stands at the beginning.', ThreadItem),
  ...place,
  startedAtMs: field('When it began.', unixMillis(), since06),
})

export const ItemCompletedNotification = object(
  'ItemCompletedNotification',
  'An item ended and changes no more.',
  {
    item: field('The item as it will be kept.', ThreadItem),
    ...place,
    contentTokenCount: field(
      'How many tokens it takes up in the context of the model.',
      maybe(int('uint64')),
      since11,
    ),
    completedAtMs: field('When it ended.', unixMillis(), since06),
  },
)

export const AgentMessageDeltaNotification = object(
  'AgentMessageDeltaNotification',
  'More text of a message of the agent.',
  {
    ...piece,
    delta: field('To be put behind the text so far.', text()),
  },
)

export const PlanDeltaNotification = object('PlanDeltaNotification', 'More text of a plan.', {
  ...piece,
  delta: field(
    'To be put behind the text so far, for display; the completed item can say something else.',
    text(),
  ),
})

export const ReasoningSummaryPartAddedNotification = object(
  'ReasoningSummaryPartAddedNotification',
  'A new part of a summary begins.',
  { ...piece, summaryIndex: field('Its place among the parts, counted from 0.', int('int64')) },
)

export const ReasoningSummaryTextDeltaNotification = object(
  'ReasoningSummaryTextDeltaNotification',
  'More text of a part of a summary.',
  {
    ...piece,
    delta: field('To be put behind the text so far.', text()),
    summaryIndex: field('Which part, counted from 0.', int('int64')),
  },
)

export const ReasoningTextDeltaNotification = object(
  'ReasoningTextDeltaNotification',
  'More of what the model thinks, for models that tell it in full.',
  {
    ...piece,
    delta: field('To be put behind the text so far.', text()),
    contentIndex: field('Which part, counted from 0.', int('int64')),
  },
)

export const CommandExecutionOutputDeltaNotification = object(
  'CommandExecutionOutputDeltaNotification',
  'More output of a command.',
  { ...piece, delta: field('To be put behind the output so far.', text()) },
)

export const TerminalInteractionNotification = object(
  'TerminalInteractionNotification',
  'The agent talked to a process that runs.',
  {
    ...piece,
    processId: field('Name of the process, as the item of its command gives it.', text()),
    stdin: field('What the agent wrote to it. Empty when it only looked for more output.', text()),
  },
)

export const FileChangeOutputDeltaNotification = object(
  'FileChangeOutputDeltaNotification',
  'What the change of files reports.',
  { ...piece, delta: field('To be put behind the report so far.', text()) },
)

export const FileChangePatchUpdatedNotification = object(
  'FileChangePatchUpdatedNotification',
  'The changes of an item are known better now.',
  { ...piece, changes: field('In place of the changes so far.', list(FileUpdateChange)) },
  since06,
)

export const McpToolCallProgressNotification = object(
  'McpToolCallProgressNotification',
  'A tool of an MCP server tells how far it is.',
  { ...piece, message: field('Its words, for people.', text()) },
)

export type ItemStartedNotification = Static<typeof ItemStartedNotification>
export type ItemCompletedNotification = Static<typeof ItemCompletedNotification>
export type AgentMessageDeltaNotification = Static<typeof AgentMessageDeltaNotification>
export type PlanDeltaNotification = Static<typeof PlanDeltaNotification>
export type ReasoningSummaryPartAddedNotification = Static<typeof ReasoningSummaryPartAddedNotification>
export type ReasoningSummaryTextDeltaNotification = Static<typeof ReasoningSummaryTextDeltaNotification>
export type ReasoningTextDeltaNotification = Static<typeof ReasoningTextDeltaNotification>
export type CommandExecutionOutputDeltaNotification = Static<typeof CommandExecutionOutputDeltaNotification>
export type TerminalInteractionNotification = Static<typeof TerminalInteractionNotification>
export type FileChangeOutputDeltaNotification = Static<typeof FileChangeOutputDeltaNotification>
export type FileChangePatchUpdatedNotification = Static<typeof FileChangePatchUpdatedNotification>
export type McpToolCallProgressNotification = Static<typeof McpToolCallProgressNotification>
