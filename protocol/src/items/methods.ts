import { since06 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import { DynamicToolCallParams, DynamicToolCallResponse } from './dynamic-tool-call.ts'
import * as items from './notifications.ts'
import { RawResponseItemCompletedNotification } from './raw-response-item.ts'

const { serverNotification, serverRequest } = methodsOf('core')

export const itemMethods = [
  serverRequest(
    'item/tool/call',
    'Calls a tool that the client offered.',
    DynamicToolCallParams,
    DynamicToolCallResponse,
  ),
  serverNotification('item/started', 'An item began.', items.ItemStartedNotification),
  serverNotification('item/completed', 'An item ended.', items.ItemCompletedNotification),
  serverNotification(
    'item/agentMessage/delta',
    'More text of a message of the agent.',
    items.AgentMessageDeltaNotification,
  ),
  serverNotification('item/plan/delta', 'More text of a plan.', items.PlanDeltaNotification),
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
    'item/commandExecution/terminalInteraction',
    'The agent talked to a process that runs.',
    items.TerminalInteractionNotification,
  ),
  serverNotification(
    'item/fileChange/outputDelta',
    'What a change of files reports.',
    items.FileChangeOutputDeltaNotification,
    {
      deprecated:
        'It was written for people, and newer servers do not send it. The item says what became of the change.',
    },
  ),
  serverNotification(
    'item/fileChange/patchUpdated',
    'The changes of an item are known better.',
    items.FileChangePatchUpdatedNotification,
    since06,
  ),
  serverNotification(
    'item/mcpToolCall/progress',
    'A tool of an MCP server tells how far it is.',
    items.McpToolCallProgressNotification,
  ),
  serverNotification(
    'rawResponseItem/completed',
    'The model endpoint sent something.',
    RawResponseItemCompletedNotification,
    { removed: '2026-06' },
  ),
]
