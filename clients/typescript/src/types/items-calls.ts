// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type { FileUpdateChange, ThreadItem } from './items.ts'

/** An item began. */
export interface ItemStartedNotification {
  /** The item as it stands at the beginning. */
  item: ThreadItem
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** When it began. Unix time in milliseconds. */
  startedAtMs: number
}

/** An item ended and changes no more. */
export interface ItemCompletedNotification {
  /** The item as it will be kept. */
  item: ThreadItem
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /**
   * How many tokens it takes up in the context of the model. A 64-bit integer on the wire; exact here up to
   * 2^53 − 1.
   */
  contentTokenCount?: number | null
  /** When it ended. Unix time in milliseconds. */
  completedAtMs: number
}

/** More text of a message of the agent. */
export interface AgentMessageDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the text so far. */
  delta: string
}

/** More text of a plan. */
export interface PlanDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the text so far, for display; the completed item can say something else. */
  delta: string
}

/** A new part of a summary begins. */
export interface ReasoningSummaryPartAddedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** Its place among the parts, counted from 0. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  summaryIndex: number
}

/** More text of a part of a summary. */
export interface ReasoningSummaryTextDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the text so far. */
  delta: string
  /** Which part, counted from 0. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  summaryIndex: number
}

/** More of what the model thinks, for models that tell it in full. */
export interface ReasoningTextDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the text so far. */
  delta: string
  /** Which part, counted from 0. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  contentIndex: number
}

/** More output of a command. */
export interface CommandExecutionOutputDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the output so far. */
  delta: string
}

/** The agent talked to a process that runs. */
export interface TerminalInteractionNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** Name of the process, as the item of its command gives it. */
  processId: string
  /** What the agent wrote to it. Empty when it only looked for more output. */
  stdin: string
}

/** What the change of files reports. */
export interface FileChangeOutputDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the report so far. */
  delta: string
}

/** The changes of an item are known better now. */
export interface FileChangePatchUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** In place of the changes so far. */
  changes: FileUpdateChange[]
}
