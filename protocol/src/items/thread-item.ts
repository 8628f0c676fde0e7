import type { Static } from 'typebox'
import { area } from '../define/index.ts'
import { AgentMessageItem } from './agent-message.ts'
import { CollabAgentToolCallItem } from './collab-agent-tool-call.ts'
import { CommandExecutionItem } from './command-execution.ts'
import { ContextCompactionItem } from './context-compaction.ts'
import { DynamicToolCallItem } from './dynamic-tool-call.ts'
import { FileChangeItem } from './file-change.ts'
import { FunctionCallOutputItem } from './function-call-output.ts'
import { HookPromptItem } from './hook-prompt.ts'
import { ImageGenerationItem } from './image-generation.ts'
import { ImageViewItem } from './image-view.ts'
import { McpToolCallItem } from './mcp-tool-call.ts'
import { PlanItem } from './plan.ts'
import { ReasoningItem } from './reasoning.ts'
import { EnteredReviewModeItem, ExitedReviewModeItem } from './review-mode.ts'
import { SleepItem } from './sleep.ts'
import { SubAgentActivityItem } from './sub-agent-activity.ts'
import { UserMessageItem } from './user-message.ts'
import { WebSearchItem } from './web-search.ts'

const { taggedUnion } = area('items')

export const ThreadItem = taggedUnion('ThreadItem', 'One thing inside a turn.', 'type', [
  UserMessageItem,
  FunctionCallOutputItem,
  HookPromptItem,
  AgentMessageItem,
  PlanItem,
  ReasoningItem,
  CommandExecutionItem,
  FileChangeItem,
  McpToolCallItem,
  DynamicToolCallItem,
  CollabAgentToolCallItem,
  SubAgentActivityItem,
  WebSearchItem,
  ImageViewItem,
  ImageGenerationItem,
  SleepItem,
  EnteredReviewModeItem,
  ExitedReviewModeItem,
  ContextCompactionItem,
])

export type ThreadItem = Static<typeof ThreadItem>
