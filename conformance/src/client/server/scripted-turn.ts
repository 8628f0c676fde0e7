import {
  isAtLeast,
  type Json,
  type JsonObject,
  type NotificationMessage,
  type RequestId,
  type RequestMessage,
} from '@heddle/protocol'
import type { Words } from './words.ts'

export interface TurnPlace {
  readonly words: Words
  readonly threadId: string
  readonly turnId: string
  /** What the user said. */
  readonly input: Json
}

/** What a server says about one turn, message by message. Nothing is sent here. */
export class ScriptedTurn {
  readonly words: Words
  readonly threadId: string
  readonly turnId: string
  readonly #input: Json

  constructor({ words, threadId, turnId, input }: TurnPlace) {
    this.words = words
    this.threadId = threadId
    this.turnId = turnId
    this.#input = input
  }

  /** The turn as it stands. */
  now(status: string, members: JsonObject = {}): JsonObject {
    const turn = this.words.of('Turn', { id: this.turnId, status, items: [], ...members })
    return 'error' in turn && !('error' in members) ? { ...turn, error: null } : turn
  }

  /** Its beginning, with what the user said. */
  begins(): readonly NotificationMessage[] {
    const item = this.item('UserMessageItem', { id: 'user-1', content: this.#input })
    return [
      ...this.#status({ type: 'active', activeFlags: [] }),
      this.tells('turn/started', { turn: this.now('inProgress') }),
      this.starts(item),
      this.completes(item),
    ]
  }

  /** A message of the agent, from its beginning to its end. */
  says(text: string, id = 'message-1'): readonly NotificationMessage[] {
    return [
      this.starts(this.message(id, '')),
      ...piecesOf(text).map((piece) => this.delta(id, piece)),
      this.completes(this.message(id, text)),
    ]
  }

  /** Its end. */
  ends(status = 'completed', members: JsonObject = {}): readonly NotificationMessage[] {
    return [
      ...this.#status({ type: 'idle' }),
      this.tells('turn/completed', { turn: this.now(status, members) }),
    ]
  }

  message(id: string, text: string, members: JsonObject = {}): JsonObject {
    return this.item('AgentMessageItem', { id, text, ...members })
  }

  /** A command, as it stands. */
  command(id: string, command: string, members: JsonObject = {}): JsonObject {
    const facts = { id, command, cwd: '/workspace', status: 'inProgress', commandActions: [] }
    return this.item('CommandExecutionItem', { ...facts, ...members })
  }

  /** A command that ran, or was not allowed to. */
  ran(id: string, command: string, decision: string): JsonObject {
    return decision === 'accept'
      ? this.command(id, command, {
          status: 'completed',
          aggregatedOutput: 'done\n',
          exitCode: 0,
          durationMs: 1,
        })
      : this.command(id, command, { status: 'declined' })
  }

  /** The question whether a command may run. */
  asks(id: RequestId, itemId: string, command: string): RequestMessage {
    const method = 'item/commandExecution/requestApproval'
    const place = { threadId: this.threadId, turnId: this.turnId, itemId, startedAtMs: Date.now() }
    const params = { ...place, command, cwd: '/workspace' }
    return { method, id, params: this.words.of('CommandExecutionRequestApprovalParams', params) }
  }

  /** A question has its answer, or needs none any more. */
  resolves(requestId: RequestId): readonly NotificationMessage[] {
    if (!isAtLeast(this.words.version, '2026-06')) return []
    return [this.words.notification('serverRequest/resolved', { threadId: this.threadId, requestId })]
  }

  item(type: string, members: JsonObject): JsonObject {
    return this.words.of(type, members)
  }

  starts(item: JsonObject): NotificationMessage {
    return this.tells('item/started', { ...this.#at('startedAtMs'), item })
  }

  completes(item: JsonObject): NotificationMessage {
    return this.tells('item/completed', { ...this.#at('completedAtMs'), item })
  }

  delta(itemId: string, delta: string): NotificationMessage {
    return this.tells('item/agentMessage/delta', { itemId, delta })
  }

  /** A notification about this turn; one that tells the turn itself has its id there. */
  tells(method: string, params: JsonObject): NotificationMessage {
    const place = { threadId: this.threadId, ...('turn' in params ? {} : { turnId: this.turnId }) }
    return this.words.notification(method, { ...place, ...params })
  }

  #at(member: string): JsonObject {
    return isAtLeast(this.words.version, '2026-06') ? { [member]: Date.now() } : {}
  }

  #status(status: JsonObject): readonly NotificationMessage[] {
    if (!isAtLeast(this.words.version, '2026-06')) return []
    return [this.words.notification('thread/status/changed', { threadId: this.threadId, status })]
  }
}

/** A text in a few pieces, as a model would say it. */
function piecesOf(text: string): readonly string[] {
  const words = text.match(/\S*\s*/g)?.filter((word) => word !== '') ?? []
  return words.length <= MOST_PIECES ? words : [text]
}

const MOST_PIECES = 20
