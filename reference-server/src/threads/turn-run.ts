import type { RequestId } from '@heddle/protocol'
import { newId } from '../ids.ts'
import type { ServerRequest, ThreadEvent, TurnTask } from './events.ts'
import { modelInput, openCalls } from './history.ts'
import { OpenQuestions } from './open-questions.ts'
import { completions, isAsked, type Standstill } from './recovery.ts'
import type { Thread, ThreadContext } from './thread.ts'
import type { ApprovalAnswer, AskTerms, LeftOver, TurnEnd, TurnPorts } from './turn-ports.ts'

/** To answer what the user says. */
export const WORK: TurnTask = { kind: 'work' }

/** A turn that the log knows already. */
export interface NewTurn {
  readonly id: string
  readonly task: TurnTask
  readonly outputSchema: unknown
}

export interface TurnRunOptions {
  readonly thread: Thread
  readonly context: ThreadContext
  readonly what: NewTurn
  /** Where it stood still as an earlier server ended. */
  readonly goesOn: Standstill | undefined
  /** Called at the moment from which on another turn can begin. */
  readonly onEnd: () => void
}

/** The turn that the agent works on in a thread, from its beginning to its end. */
export class TurnRun {
  readonly id: string
  /** Settles when the end of the turn is stored. */
  readonly ended: Promise<void>
  readonly #options: TurnRunOptions
  readonly #controller = new AbortController()
  readonly #questions = new OpenQuestions()
  /** Ids that were given out, the log being behind. */
  readonly #itemIds = new Set<string>()
  /** What is done besides, which the turn does not end before. */
  readonly #asides = new Set<Promise<unknown>>()
  /** Done by the first round; whatever the user says then is answered in further ones. */
  #task: TurnTask
  #hasNewInput = false
  #goesOn: Standstill | undefined

  constructor(options: TurnRunOptions) {
    const { what, goesOn } = options
    this.#options = options
    this.id = what.id
    this.#task = what.task
    this.#goesOn = goesOn
    // The answer may come before anybody waits for it.
    if (goesOn !== undefined) this.#questions.open(goesOn.requestId)
    this.ended = this.#run()
  }

  /** The user said something that the log knows already. */
  hear(): void {
    this.#hasNewInput = true
  }

  interrupt(): void {
    this.#controller.abort()
  }

  /** Gives the answer to a question. @returns whether it was still open; the first answer counts */
  answer(requestId: RequestId, answer: ApprovalAnswer): boolean {
    return this.#questions.answer(requestId, answer)
  }

  /** Takes no answer any more: the question that it waits at is left to whoever goes on with the turn. */
  leave(): void {
    this.#questions.closeAll()
  }

  /** Has something done beside what the agent does. */
  performBeside(task: TurnTask): void {
    // What the model has to answer is told of it; a turn that was for something else is not made one for that.
    const isAnswering = this.#task.kind !== 'command'
    const aside = this.#options.context
      .runTurn(this.#ports(() => task))
      .then(() => {
        this.#hasNewInput ||= isAnswering
      })
      .finally(() => this.#asides.delete(aside))
    this.#asides.add(aside)
  }

  async #run(): Promise<void> {
    try {
      await this.#workToTheEnd()
      await this.#options.thread.flushed()
    } catch {
      // The store is gone, or the thread was put down as it stands: the next server closes the turn, or goes on with it.
    }
  }

  async #workToTheEnd(): Promise<void> {
    const { thread, context } = this.#options
    const ports = this.#ports(() => this.#task)
    for (;;) {
      const end = await context.runTurn(ports)
      this.#task = WORK
      do {
        await Promise.all(this.#asides)
        await thread.flushed()
      } while (this.#asides.size > 0)
      // What the user says at the very last moment still belongs to this turn.
      if (end.status === 'completed' && this.#hasNewInput) continue
      this.#finish(end)
      return
    }
  }

  /** Nothing waits before this and in it, so that a turn begins either before or after this one ends. */
  #finish(end: TurnEnd): void {
    const { thread, onEnd } = this.#options
    const { projection } = thread
    const atMs = Date.now()
    // Of those who asked nobody waits any more.
    for (const requestId of projection.questions.keys()) this.#resolve(requestId, 'withdrawn')
    const state = projection.openTurn
    if (state !== undefined) thread.append(...completions(projection, state, atMs))
    onEnd()
    const failed = end.status === 'failed' && end.error !== null
    thread.append({ type: 'statusChanged', status: { type: failed ? 'systemError' : 'idle' }, atMs })
    if (failed && end.error !== null) {
      thread.append({ type: 'turnErred', turnId: this.id, error: end.error, willRetry: false, atMs })
    }
    thread.append({ type: 'turnEnded', turnId: this.id, status: end.status, error: end.error, atMs })
  }

  #ports(task: () => TurnTask): TurnPorts {
    const { thread, context, what } = this.#options
    const goesOn = () => this.#goesOn
    return {
      threadId: thread.id,
      turnId: this.id,
      signal: this.#controller.signal,
      grants: thread.grants,
      outputSchema: what.outputSchema,
      get goesOn() {
        return goesOn()
      },
      get task() {
        return task()
      },
      leftOver: () => this.#leftOver(),
      clientTools: () => thread.projection.clientTools,
      usage: () => thread.projection.usage,
      settings: () => thread.settings,
      emit: (...events) => {
        const atMs = Date.now()
        for (const event of events) thread.append({ ...event, turnId: this.id, atMs } as ThreadEvent)
      },
      stored: () => thread.flushed(),
      history: async () => {
        do {
          this.#hasNewInput = false
          await thread.flushed()
        } while (this.#hasNewInput)
        return modelInput(thread.projection.history)
      },
      conversation: async () => {
        await thread.flushed()
        return modelInput(thread.projection.history)
      },
      hasNewInput: () => this.#hasNewInput,
      itemId: (wanted) => this.#itemId(wanted),
      ask: (method, params, terms) => this.#ask({ method, params }, terms),
      reach: (method, params) => context.attendance.reach(thread.id, method, params),
      withdraw: () => {
        if (this.#goesOn !== undefined) this.#resolve(this.#goesOn.requestId, 'withdrawn')
      },
    }
  }

  #leftOver(): LeftOver | undefined {
    const { thread } = this.#options
    // In all others, calls without output are those of an earlier turn, which ended over them.
    if (this.#goesOn === undefined) return undefined
    const { history, uncounted } = thread.projection
    const calls = openCalls(history).map(({ call }) => call)
    return calls.length === 0 ? undefined : { calls, usage: uncounted }
  }

  #itemId(wanted: string): string {
    const { projection } = this.#options.thread
    const taken = wanted === '' || this.#itemIds.has(wanted) || projection.hasItem(wanted)
    const id = taken ? newId() : wanted
    this.#itemIds.add(id)
    return id
  }

  async #ask(
    question: Pick<ServerRequest, 'method' | 'params'>,
    { holds, patienceMs, signal }: AskTerms = {},
  ): Promise<ApprovalAnswer> {
    const { thread } = this.#options
    const stop = AbortSignal.any([this.#controller.signal, ...(signal === undefined ? [] : [signal])])
    if (stop.aborted && this.#goesOn === undefined) return { kind: 'withdrawn' }
    const requestId = this.#put({ ...question, ...(holds === undefined ? {} : { holds }) })
    const answer = await this.#questions.answerTo(requestId, stop, patienceMs)
    this.#resolve(requestId, answer.kind === 'result' ? JSON.stringify(answer.result) : answer.kind)
    // Nothing is done on an answer that is not stored: after a crash it would be asked for, and done, once more.
    await thread.flushed()
    return answer
  }

  /** Puts a question, unless it is the one that an earlier server put. @returns its id */
  #put(question: Omit<ServerRequest, 'requestId'>): RequestId {
    const { thread, context } = this.#options
    if (isAsked(this.#goesOn, question.holds)) return this.#goesOn.requestId
    const requestId = context.nextRequestId()
    this.#questions.open(requestId)
    const request = { ...question, requestId }
    thread.append({ type: 'approvalRequested', turnId: this.id, request, atMs: Date.now() })
    return requestId
  }

  #resolve(requestId: RequestId, outcome: string): void {
    this.#questions.close(requestId)
    if (requestId === this.#goesOn?.requestId) this.#goesOn = undefined
    const { thread } = this.#options
    thread.append({ type: 'approvalResolved', turnId: this.id, requestId, outcome, atMs: Date.now() })
  }
}
