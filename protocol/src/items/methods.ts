import { since06 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import * as items from './notifications.ts'

const { serverNotification } = methodsOf('core')

export const itemMethods = [
  serverNotification('item/started', 'An item began.', items.ItemStartedNotification),
  serverNotification('item/completed', 'An item ended.', items.ItemCompletedNotification),
  serverNotification(
    'item/agentMessage/delta',
    'More text of a message of the agent.',
    items.AgentMessageDeltaNotification,
  ),
  serverNotification(
    'item/reasoning/summaryPartAdded',
    'A part of a summary begins.',
    items.ReasoningSummaryPartAddedNotification,
  ),
  serverNotification(
    'item/reasoning/summaryTextDelta',
    'More text of a summary.',
    items.ReasoningSummaryTextDeltaNotification,
  ),
  serverNotification(
    'item/reasoning/textDelta',
    'More of what the model thinks.',
    items.ReasoningTextDeltaNotification,
  ),
  serverNotification(
    'item/commandExecution/outputDelta',
    'More output of a command.',
    items.CommandExecutionOutputDeltaNotification,
  ),
  serverNotification(
    'item/fileChange/outputDelta',
    'What a change of files reports.',
    items.FileChangeOutputDeltaNotification,
  ),
  serverNotification(
    'item/fileChange/patchUpdated',
    'The changes of an item are known better.',
    items.FileChangePatchUpdatedNotification,
    since06,
  ),
]
