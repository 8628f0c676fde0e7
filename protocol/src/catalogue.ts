import type { TSchema } from 'typebox'
import {
  CommandExecutionRequestApprovalParams,
  CommandExecutionRequestApprovalResponse,
} from './approvals/command-execution.ts'
import {
  FileChangeRequestApprovalParams,
  FileChangeRequestApprovalResponse,
} from './approvals/file-change.ts'
import { ServerRequestResolvedNotification } from './approvals/resolved.ts'
import { type Annotation, since06 } from './define/life.ts'
import { InitializeParams, InitializeResponse } from './handshake/initialize.ts'
import * as items from './items/notifications.ts'
import type { Method } from './model/types.ts'
import { ThreadListParams, ThreadListResponse } from './threads/list.ts'
import { ThreadStartedNotification, ThreadStatusChangedNotification } from './threads/notifications.ts'
import { ThreadReadParams, ThreadReadResponse } from './threads/read.ts'
import { ThreadResumeParams, ThreadResumeResponse } from './threads/resume.ts'
import { ThreadStartParams, ThreadStartResponse } from './threads/start.ts'
import { ThreadTokenUsageUpdatedNotification } from './threads/token-usage.ts'
import { TurnInterruptParams, TurnInterruptResponse } from './turns/interrupt.ts'
import {
  ErrorNotification,
  TurnCompletedNotification,
  TurnStartedNotification,
} from './turns/notifications.ts'
import { TurnStartParams, TurnStartResponse } from './turns/start.ts'

/** A method as it is defined: over all versions at once. */
export interface MethodDefinition extends Annotation, Pick<Method, 'name' | 'direction' | 'kind' | 'module'> {
  readonly params: TSchema | null
  readonly result: TSchema | null
}

/** The client asks, the server answers. */
const clientRequests = {
  initialize: ['Opens a connection. It comes first, and once.', InitializeParams, InitializeResponse],
  'thread/start': ['Starts a new thread and subscribes to it.', ThreadStartParams, ThreadStartResponse],
  'thread/resume': [
    'Takes up a stored thread again and subscribes to it.',
    ThreadResumeParams,
    ThreadResumeResponse,
  ],
  'thread/list': ['Lists stored threads, page by page.', ThreadListParams, ThreadListResponse],
  'thread/read': [
    'Shows a thread without loading it or subscribing to it.',
    ThreadReadParams,
    ThreadReadResponse,
  ],
  'turn/start': ['Gives the agent something to do.', TurnStartParams, TurnStartResponse],
  'turn/interrupt': ['Stops a running turn.', TurnInterruptParams, TurnInterruptResponse],
} as const

/** The server asks, the client answers; the turn waits. */
const serverRequests = {
  'item/commandExecution/requestApproval': [
    'Asks whether a command may run.',
    CommandExecutionRequestApprovalParams,
    CommandExecutionRequestApprovalResponse,
  ],
  'item/fileChange/requestApproval': [
    'Asks whether files may be changed.',
    FileChangeRequestApprovalParams,
    FileChangeRequestApprovalResponse,
  ],
} as const

/** The server tells. */
const serverNotifications = {
  error: ['Something went wrong in a turn.', ErrorNotification],
  'thread/started': ['A thread was started.', ThreadStartedNotification],
  'thread/status/changed': ['A thread does something else now.', ThreadStatusChangedNotification, since06],
  'thread/tokenUsage/updated': ['A request to the model was counted.', ThreadTokenUsageUpdatedNotification],
  'turn/started': ['A turn began.', TurnStartedNotification],
  'turn/completed': ['A turn ended.', TurnCompletedNotification],
  'item/started': ['An item began.', items.ItemStartedNotification],
  'item/completed': ['An item ended.', items.ItemCompletedNotification],
  'item/agentMessage/delta': ['More text of a message of the agent.', items.AgentMessageDeltaNotification],
  'item/reasoning/summaryPartAdded': [
    'A part of a summary begins.',
    items.ReasoningSummaryPartAddedNotification,
  ],
  'item/reasoning/summaryTextDelta': ['More text of a summary.', items.ReasoningSummaryTextDeltaNotification],
  'item/reasoning/textDelta': ['More of what the model thinks.', items.ReasoningTextDeltaNotification],
  'item/commandExecution/outputDelta': [
    'More output of a command.',
    items.CommandExecutionOutputDeltaNotification,
  ],
  'item/fileChange/outputDelta': ['What a change of files reports.', items.FileChangeOutputDeltaNotification],
  'item/fileChange/patchUpdated': [
    'The changes of an item are known better.',
    items.FileChangePatchUpdatedNotification,
    since06,
  ],
  'serverRequest/resolved': [
    'A request of the server needs no answer any more.',
    ServerRequestResolvedNotification,
    since06,
  ],
} as const

/** The table of methods: everything that can be said, over all versions. */
export const catalogue: readonly MethodDefinition[] = [
  ...Object.entries(clientRequests).map(
    ([name, [docs, params, result]]): MethodDefinition => ({
      name,
      docs,
      direction: 'client-to-server',
      kind: 'request',
      module: 'core',
      params,
      result,
    }),
  ),
  {
    name: 'initialized',
    docs: 'The client has read the answer to `initialize`. A server must not wait for it: real clients forget it.',
    direction: 'client-to-server',
    kind: 'notification',
    module: 'core',
    params: null,
    result: null,
  },
  ...Object.entries(serverRequests).map(
    ([name, [docs, params, result]]): MethodDefinition => ({
      name,
      docs,
      direction: 'server-to-client',
      kind: 'request',
      module: 'core',
      params,
      result,
    }),
  ),
  ...Object.entries(serverNotifications).map(
    ([name, [docs, params, life]]): MethodDefinition => ({
      name,
      docs,
      ...life,
      direction: 'server-to-client',
      kind: 'notification',
      module: 'core',
      params,
      result: null,
    }),
  ),
]
