import type { Static } from 'typebox'
import { area } from '../define/index.ts'
import { AgentMessageItem } from './agent-message.ts'
import { CommandExecutionItem } from './command-execution.ts'
import { FileChangeItem } from './file-change.ts'
import { ReasoningItem } from './reasoning.ts'
import { UserMessageItem } from './user-message.ts'

const { taggedUnion } = area('items')

export const ThreadItem = taggedUnion('ThreadItem', 'One thing inside a turn.', 'type', [
  UserMessageItem,
  AgentMessageItem,
  ReasoningItem,
  CommandExecutionItem,
  FileChangeItem,
])

export type ThreadItem = Static<typeof ThreadItem>
