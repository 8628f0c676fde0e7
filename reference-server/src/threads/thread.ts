import type { RequestId, ThreadItem, UserInput } from '@heddle/protocol'
import { newId } from '../ids.ts'
import { SessionGrants } from '../policy/index.ts'
import type { LogEntry } from '../store/index.ts'
import type { Attendance } from './attendance.ts'
import type { InjectedItem, ThreadEvent, ThreadSettings, TurnTask } from './events.ts'
import type { Journal } from './journal.ts'
import { ThreadProjection } from './projection.ts'
import { type Standstill, standstill } from './recovery.ts'
import { firstWords, summarise, type ThreadSummary } from './summary.ts'
import type { TurnState } from './turn-list.ts'
import type { ApprovalAnswer, RunTurn } from './turn-ports.ts'
import { type NewTurn, TurnRun, WORK } from './turn-run.ts'

/** What a thread needs of its surroundings. */
export interface ThreadContext {
  readonly journal: Journal
  readonly runTurn: RunTurn
  /** An id for the next question to clients; one space for the whole process. */
  readonly nextRequestId: () => RequestId
  readonly attendance: Attendance
  /** Tells the clients of an event. */
  readonly publish: (thread: Thread, event: ThreadEvent) => void
}

/** What the user says. */
export interface UserMessage {
  readonly input: readonly UserInput[]
  /** The id that the client gave the message, for telling retries apart. */
  readonly clientId: string | null
}

/** What the user says, and how the agent is to go about it. */
export interface UserTurn extends UserMessage {
  /** What holds from now on, when something changes. */
  readonly settings: ThreadSettings | undefined
  readonly outputSchema: unknown
}

/**
 * A loaded thread: the only one that writes to its log. What it shows (`projection`) holds what is stored
 * and published, no more and no less; so who looks at it and then listens misses nothing and hears
 * nothing twice.
 */
export class Thread {
  readonly id: string
  readonly grants = new SessionGrants()
  readonly #context: ThreadContext
  readonly #projection: ThreadProjection
  /** Messages that were taken and are not stored yet, by the ids that clients gave them. */
  readonly #taken = new Set<string>()
  /** Only of a thread that the store does not have. */
  readonly #log: ThreadEvent[] = []
  #isClosed = false
  #seq: number
  /** Ahead of the projection by what is not stored yet. */
  #summary: ThreadSummary | undefined
  #running: TurnRun | undefined

  /** @param log as far as there is one already */
  constructor(id: string, log: readonly LogEntry[], context: ThreadContext) {
    this.id = id
    this.#context = context
    this.#projection = ThreadProjection.from(log)
    this.#seq = this.#projection.length
    this.#summary = log.length === 0 ? undefined : this.#projection.summary
    if (this.#summary?.origin.ephemeral) this.#log.push(...log.map(({ event }) => event))
  }

  /** What is stored and published. Look, do not keep: it goes on changing. */
  get projection(): ThreadProjection {
    return this.#projection
  }

  /** What holds now, what is not stored yet included. */
  get settings(): ThreadSettings {
    return (this.#summary ?? this.#projection.summary).settings
  }

  get runningTurn(): string | undefined {
    return this.#running?.id
  }

  /** Whether all that happened is stored and published. */
  get isStored(): boolean {
    return this.#seq === this.#projection.length
  }

  /** The log, of a thread that is not stored; undefined for one that the store has. */
  get unstoredLog(): readonly ThreadEvent[] | undefined {
    return this.#projection.summary.origin.ephemeral ? this.#log : undefined
  }

  append(...events: ThreadEvent[]): void {
    // From now on its log is somebody else's.
    if (this.#isClosed) throw new Error(`The thread ${this.id} was closed meanwhile. Resume it first.`)
    for (const event of events) {
      this.#summary = summarise(this.#summary, event)
      this.#context.journal.append({
        seq: this.#seq++,
        event,
        summary: this.#summary,
        committed: () => this.#commit(event),
      })
    }
  }

  #commit(event: ThreadEvent): void {
    this.#projection.apply(event)
    if (this.#projection.summary.origin.ephemeral) this.#log.push(event)
    if (event.type === 'itemStarted' && event.item.type === 'userMessage' && event.item.clientId) {
      this.#taken.delete(event.item.clientId)
    }
    this.#context.publish(this, event)
  }

  flushed(): Promise<void> {
    return this.#context.journal.flushed()
  }

  changeSettings(settings: ThreadSettings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return
    this.append({ type: 'settingsChanged', settings, atMs: Date.now() })
  }

  /**
   * Takes what the user says: a new turn begins, or the running turn hears it. Settles once it is stored.
   *
   * @returns the turn that took it; a message that was taken before is not taken twice
   */
  async say(user: UserTurn): Promise<{ readonly turnId: string; readonly repeated: TurnState | undefined }> {
    if (this.#isTaken(user)) {
      const repeated = await this.#turnThatTook(user)
      return { turnId: repeated.id, repeated }
    }
    if (user.settings !== undefined) this.changeSettings(user.settings)
    const atMs = Date.now()
    const running = this.#running
    const turnId = running?.id ?? newId()
    if (running === undefined) this.#appendStart(turnId, WORK, user.outputSchema)
    // A turn can begin without words, as in the real server: the model goes on with what it has.
    if (user.input.length > 0) {
      if (running !== undefined) running.hear()
      this.#appendMessage(user, turnId, atMs)
    }
    if (running === undefined) this.#begin({ id: turnId, task: WORK, outputSchema: user.outputSchema })
    await this.flushed()
    return { turnId, repeated: undefined }
  }

  /** Begins a turn that is for something else. @returns its id, once it is stored; undefined while another one runs */
  async perform(task: TurnTask): Promise<string | undefined> {
    if (this.#running !== undefined) return undefined
    const turnId = newId()
    this.#appendStart(turnId, task, undefined)
    this.#begin({ id: turnId, task, outputSchema: undefined })
    await this.flushed()
    return turnId
  }

  /** Has something done in the turn that runs, beside what the agent does there. @returns whether a turn runs */
  performBeside(task: TurnTask): boolean {
    this.#running?.performBeside(task)
    return this.#running !== undefined
  }

  /** Goes on with a turn that waits for an answer since before the thread was loaded. */
  goOn(): void {
    const turn = this.#projection.openTurn
    const goesOn = standstill(this.#projection)
    if (turn === undefined || goesOn === undefined) return
    const isReviewed = turn.items.some(({ type }) => type === 'exitedReviewMode')
    this.#begin({ ...turn, task: isReviewed ? WORK : turn.task }, goesOn)
  }

  #appendStart(turnId: string, task: TurnTask, outputSchema: unknown): void {
    const atMs = Date.now()
    this.append(
      { type: 'statusChanged', status: { type: 'active', activeFlags: [] }, atMs },
      {
        type: 'turnStarted',
        turnId,
        ...(task === WORK ? {} : { task }),
        ...(outputSchema === undefined ? {} : { outputSchema }),
        atMs,
      },
    )
  }

  /**
   * Says something into the running turn. Settles once it is stored.
   *
   * @returns the turn that took it, which for a message that was taken before may be another; undefined when this
   * turn does not run
   */
  async steer(message: UserMessage, turnId: string): Promise<string | undefined> {
    if (this.#isTaken(message)) return (await this.#turnThatTook(message)).id
    if (this.#running?.id !== turnId) return undefined
    this.#running.hear()
    this.#appendMessage(message, turnId, Date.now())
    await this.flushed()
    return turnId
  }

  #isTaken({ clientId }: UserMessage): boolean {
    if (clientId === null) return false
    return this.#taken.has(clientId) || this.#projection.turnOfMessage(clientId) !== undefined
  }

  async #turnThatTook({ clientId }: UserMessage): Promise<TurnState> {
    await this.flushed()
    const turn = clientId === null ? undefined : this.#projection.turnOfMessage(clientId)
    if (turn === undefined) throw new Error(`The message ${clientId} was taken and is lost.`)
    return turn
  }

  #appendMessage({ clientId, input }: UserMessage, turnId: string, atMs: number): void {
    if (clientId !== null) this.#taken.add(clientId)
    const item: ThreadItem = {
      type: 'userMessage',
      id: newId(),
      clientId,
      content: input.map(withElements),
      startedAtMs: atMs,
      completedAtMs: null,
    }
    this.append(
      { type: 'itemStarted', turnId, item, atMs },
      { type: 'itemCompleted', turnId, item: { ...item, completedAtMs: atMs }, atMs },
    )
  }

  /** Tells the model something, past the user. Settles once it is stored. */
  async inject(items: readonly InjectedItem[]): Promise<void> {
    this.append({ type: 'itemsInjected', items, atMs: Date.now() })
    await this.flushed()
  }

  /**
   * Drops a turn and all that came after it. Settles once it is stored.
   *
   * @returns whether it could be: the thread has that turn, and none runs
   */
  async revert(beforeTurnId: string): Promise<boolean> {
    // Not before another one is told: which turns are left is seen only then.
    while (!this.isStored && this.#running === undefined) await this.flushed()
    const { turns } = this.#projection
    const at = turns.findIndex(({ id }) => id === beforeTurnId)
    if (at < 0 || this.#running !== undefined) return false
    const preview = firstWords(turns.slice(0, at).flatMap(({ items }) => items))
    this.append({ type: 'threadReverted', beforeTurnId, preview, atMs: Date.now() })
    await this.flushed()
    return true
  }

  /** Takes nothing more. What was appended is stored all the same. */
  close(): void {
    this.#isClosed = true
  }

  /** Stops the running turn. Its end is an event like any other. @returns whether it was running */
  interrupt(turnId: string): boolean {
    if (this.#running?.id !== turnId) return false
    this.#running.interrupt()
    return true
  }

  /**
   * Takes nothing more, as the server ends. What runs is stopped, unless it stands still: that goes on when the thread
   * is loaded the next time.
   */
  async suspend(): Promise<void> {
    await this.flushed()
    const isKept = this.isStored && !this.#projection.summary.origin.ephemeral
    if (!isKept || standstill(this.#projection) === undefined) {
      await this.stop()
      return
    }
    this.#running?.leave()
    this.close()
  }

  /** Stops what runs and waits until it has ended. */
  async stop(): Promise<void> {
    this.#running?.interrupt()
    await this.#running?.ended
  }

  /** Gives the answer to a question. @returns whether it was still open; the first answer counts */
  answer(requestId: RequestId, answer: ApprovalAnswer): boolean {
    return this.#running?.answer(requestId, answer) ?? false
  }

  #begin(what: NewTurn, goesOn?: Standstill): void {
    this.#running = new TurnRun({
      thread: this,
      context: this.#context,
      what,
      goesOn,
      onEnd: () => {
        this.#running = undefined
      },
    })
  }
}

/** Text always names its elements, as the real server does when it gives a message back. */
function withElements(part: UserInput): UserInput {
  return part.type === 'text' ? { ...part, text_elements: part.text_elements ?? [] } : part
}
