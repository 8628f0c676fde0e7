import type { ThreadTokenUsage, TokenUsageBreakdown, TurnError, TurnStatus } from '@heddle/protocol'
import type { ModelInput, ToolCall } from '../models/index.ts'
import type { SessionGrants } from '../policy/index.ts'
import type { Reach } from './attendance.ts'
import type { ClientTool, ServerRequest, ThreadEvent, ThreadSettings, TurnTask } from './events.ts'
import type { Standstill } from './recovery.ts'

/** Everything that the agent can see and do of the thread in which it works on a turn. */
export interface TurnPorts {
  readonly threadId: string
  readonly turnId: string
  /** Aborted when the turn is to stop. */
  readonly signal: AbortSignal
  /** What the user allowed for the session. */
  readonly grants: SessionGrants
  /** What is to be done, besides answering what the user says. */
  readonly task: TurnTask
  /** JSON Schema of the final answer, when the client gave one. */
  readonly outputSchema: unknown
  /** Where the turn goes on, when it waited for an answer as an earlier server ended; undefined once it has that. */
  readonly goesOn: Standstill | undefined
  /** What is still to be done of the last answer of the model, when an earlier server ended over it. */
  leftOver(): LeftOver | undefined
  /** What the client that started the thread offers to the model. */
  clientTools(): readonly ClientTool[]
  /** What the conversation takes of the model; null before the first answer. */
  usage(): ThreadTokenUsage | null
  /** What holds now; a client can change it while the turn runs. */
  settings(): ThreadSettings
  /** Adds to the log. Clients are told once it is stored. */
  emit(...events: TurnEventBody[]): void
  /**
   * Settles once all that was emitted is stored. Nothing is carried out before that: a server that starts again after a
   * crash knows of it, and so does the model.
   */
  stored(): Promise<void>
  /** The conversation, with everything that was emitted and said so far. Stored, before a model sees it. */
  conversation(): Promise<ModelInput[]>
  /** The same for the model to answer: nothing of it counts as new any more. */
  history(): Promise<ModelInput[]>
  /** Whether the user said something since `history` was last called. */
  hasNewInput(): boolean
  /** An id for an item: the one that is wanted, when no item of the thread has it yet. */
  itemId(wanted: string): string
  /**
   * Puts a question to the clients and waits for the first answer. The question that the turn goes on at was put
   * already, and is not put again.
   *
   * @param limit how long at most; for as long as the turn runs when left out
   */
  ask(method: ServerRequest['method'], params: object, terms?: AskTerms): Promise<ApprovalAnswer>
  /** Takes back the question that the turn goes on at: an answer would be of no use. */
  withdraw(): void
  /** Whether there is somebody now to put a question to. */
  reach(method: ServerRequest['method'], params: object): Reach
}

export interface AskTerms {
  /**
   * The id of the item, or of the call that has none, of which nothing is done before the answer: so the question can
   * wait for another server.
   */
  readonly holds?: string
  readonly patienceMs?: number
  /** Withdraws the question. */
  readonly signal?: AbortSignal
}

/** Of an answer of the model. */
export interface LeftOver {
  /** Those that have no output yet, in order. */
  readonly calls: readonly ToolCall[]
  /** What the answer took. */
  readonly usage: TokenUsageBreakdown | null
}

/** Works on one turn until it ends. Never rejects. */
export type RunTurn = (turn: TurnPorts) => Promise<TurnEnd>

export interface TurnEnd {
  readonly status: TurnStatus & ('completed' | 'interrupted' | 'failed')
  readonly error: TurnError | null
}

/** What came back to a question. `withdrawn`: the turn was stopped first. */
export type ApprovalAnswer =
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'withdrawn' }

/** An event of a turn; the turn and the time are added. */
export type TurnEventBody = Bare<
  Extract<
    ThreadEvent,
    {
      type:
        | 'statusChanged'
        | 'itemStarted'
        | 'itemGrew'
        | 'itemCompleted'
        | 'toolCalled'
        | 'toolAnswered'
        | 'prompted'
        | 'historyCompacted'
        | 'planUpdated'
        | 'diffUpdated'
        | 'tokensUsed'
        | 'turnErred'
    }
  >
>

type Bare<E> = E extends ThreadEvent ? Omit<E, 'atMs' | 'turnId'> : never
