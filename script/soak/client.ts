import type { Thread, Turn } from '@heddle/protocol'
import { auditNotes } from './books/audit.ts'
import { Book, type ThreadNotes } from './books/book.ts'
import { Following } from './books/following.ts'
import { type Answer, Caller, type Ears, type Loose } from './caller.ts'
import type { Commons } from './commons.ts'
import { WAYS, type Way } from './lines/line.ts'
import type { Random } from './random.ts'
import type { Server } from './server.ts'

/** A message whose answer never came. Said again with the same id, it is taken once. */
interface Unanswered {
  readonly threadId: string
  readonly clientUserMessageId: string
  readonly input: Loose
}

const INTERNAL_ERROR = -32603
/** These fail where the files and programs of the machine do. */
const OF_THE_MACHINE = /^(fs\/|command\/)/
/** Milliseconds after which a question is answered, whoever else might do it. */
const LAST_PATIENCE = 4000

/** A client with a book: over one connection after the other, it writes down all that it is told. */
export class Client implements Ears {
  readonly name: string
  readonly book: Book
  readonly random: Random
  readonly commons: Commons
  /** What it follows over the present connection. */
  readonly followed = new Map<string, Following>()
  /** Output of commands, by their ids. */
  readonly outputs = new Map<string, Buffer[]>()
  /** How often a watch told of a change, by its id. */
  readonly changes = new Map<string, number>()
  readonly #unanswered: Unanswered[] = []
  /** The threads to come back to. */
  #wanted = new Set<string>()
  #caller: Caller | undefined
  /** Questions that wait, each with its thread. */
  readonly #questions = new Map<string | number, { threadId: string; method: string }>()
  readonly #resolved = new Set<string | number>()
  #connections = 0
  #isBusy = false
  #way: Way = 'ws'

  constructor(name: string, commons: Commons, random: Random) {
    this.name = name
    this.commons = commons
    this.random = random
    this.book = new Book(name)
  }

  get isConnected(): boolean {
    return this.#caller !== undefined && !this.#caller.isLost
  }

  get isBusy(): boolean {
    return this.#isBusy
  }

  get where(): string {
    return `${this.name}, connection ${this.#connections} over ${this.#way}`
  }

  /** Connects, and comes back to the threads that it followed. @throws when it is not let in */
  async connect(way: Way | undefined, { addresses }: Pick<Server, 'addresses'>): Promise<void> {
    const { commons } = this
    this.#connections += 1
    this.#way = way ?? this.random.weighted(WAYS.map((one) => [one === 'ws' ? 3 : 1, one] as const))
    this.#forgetConnection()
    this.#caller = await Caller.open({
      where: this.where,
      way: this.#way,
      addresses,
      ears: this,
      find: commons.find,
      latencies: commons.latencies,
    })
    const back = [...this.#wanted]
    this.#wanted = new Set()
    for (const threadId of back) await this.resume(threadId)
    for (const { threadId, ...rest } of this.#unanswered.splice(0)) {
      await this.#say('turn/start', threadId, rest, {})
    }
  }

  async busy(work: () => Promise<unknown>): Promise<void> {
    this.#isBusy = true
    try {
      await work()
    } finally {
      this.#isBusy = false
    }
  }

  async ask(method: string, params: Loose): Promise<Answer> {
    return this.#caller?.ask(method, params) ?? { kind: 'lost' }
  }

  resume(threadId: string): Promise<Answer> {
    return this.ask('thread/resume', { threadId })
  }

  startTurn(threadId: string, text: string): Promise<Answer> {
    return this.#say('turn/start', threadId, this.#message(text), {})
  }

  steer(threadId: string, expectedTurnId: string, text: string): Promise<Answer> {
    return this.#say('turn/steer', threadId, this.#message(text), { expectedTurnId })
  }

  /** Ends the connection, in order or not. Threads that were followed are come back to. */
  async disconnect(orderly: boolean): Promise<void> {
    if (orderly) await this.#caller?.close()
    else this.#caller?.cut()
  }

  falter(): void {
    this.#caller?.falter()
  }

  lost(): Promise<string> {
    return this.#caller?.lost ?? Promise.resolve('never connected')
  }

  /** Answers all that waits. */
  answerAll(): void {
    for (const id of [...this.#questions.keys()]) this.#reply(id)
  }

  told(method: string, params: Loose): void {
    this.commons.heard += 1
    if (method === 'command/exec/outputDelta') {
      this.outputs.get(params.processId)?.push(Buffer.from(params.deltaBase64, 'base64'))
      return
    }
    if (method === 'fs/changed') {
      this.changes.set(params.watchId, (this.changes.get(params.watchId) ?? 0) + 1)
      return
    }
    const threadId: unknown = params?.threadId
    if (typeof threadId !== 'string') return
    if (method === 'serverRequest/resolved') this.#resolve(params.requestId)
    if (method === 'thread/status/changed' && params.status.type === 'notLoaded') this.#letGo(threadId)
    const following = this.followed.get(threadId)
    if (following === undefined) {
      if (!/^(turn|item)\//.test(method)) return
      this.#complain(
        'only followers are told what happens in a thread',
        `${method} came, of the thread ${threadId}.`,
      )
      return
    }
    following.hear(method, params)
    if (method === 'turn/completed') {
      this.commons.turnsEnded += 1
      this.#noneWaits(threadId)
    }
  }

  asked(id: string | number, method: string, { threadId }: Loose): void {
    this.commons.heard += 1
    if (this.#questions.has(id) || this.#resolved.has(id)) {
      this.#complain('a question is asked once', `${method} ${id} of the thread ${threadId} came again.`)
    }
    this.#questions.set(id, { threadId, method })
    const { random } = this
    const isSoon = !this.commons.isWorking || random.chance(0.7)
    const delay = isSoon ? random.between(0, 300) : LAST_PATIENCE
    const caller = this.#caller
    setTimeout(() => {
      if (caller === this.#caller) this.#reply(id)
    }, delay).unref()
  }

  answered(method: string, params: Loose, answer: Answer): void {
    const { threads } = this.commons
    if (answer.kind === 'error' && answer.code === INTERNAL_ERROR && !OF_THE_MACHINE.test(method)) {
      this.#complain('the server does not fail', `${method}: ${answer.message}`)
    }
    const record = threads.get(params?.threadId)
    if (answer.kind !== 'result') {
      const isArchiving = method === 'thread/archive' || method === 'thread/unarchive'
      if (answer.kind === 'lost' && isArchiving && record) record.archived = undefined
      if (answer.kind === 'lost' && params?.clientUserMessageId !== undefined) {
        const { threadId, clientUserMessageId, input } = params
        this.#unanswered.push({ threadId, clientUserMessageId, input })
      }
      return
    }
    const { result } = answer
    switch (method) {
      case 'thread/start':
      case 'thread/fork': {
        const { id, turns, forkedFromId } = result.thread as Thread
        const isFork = forkedFromId !== null
        threads.set(id, { id, owner: this.name, isFork, archived: false, turns: turns.length })
        this.#follow(id, turns)
        break
      }
      case 'thread/resume':
        // What is still open is asked again.
        for (const [id, { threadId }] of this.#questions)
          if (threadId === params.threadId) this.#questions.delete(id)
        this.#compare(params.threadId, result.thread.turns, 'thread/resume')
        this.#follow(params.threadId, result.thread.turns)
        break
      case 'thread/read':
        if (params.includeTurns) this.#compare(params.threadId, result.thread.turns, 'thread/read')
        break
      case 'thread/unsubscribe':
        this.#letGo(params.threadId)
        break
      case 'thread/archive':
        // What it brought about in the thread is told behind the answer.
        if (record) record.archived = true
        break
      case 'thread/unarchive':
        if (record) record.archived = false
        break
      case 'turn/start':
      case 'turn/steer':
        this.#taken(
          this.book.thread(params.threadId),
          params.clientUserMessageId,
          result.turn?.id ?? result.turnId,
        )
        if (record && method === 'turn/start') record.turns += 1
        break
    }
  }

  #taken(notes: ThreadNotes, clientId: string, turnId: string): void {
    const note = notes.messages.get(clientId)
    if (note?.turnId !== undefined && note.turnId !== turnId) {
      const what = `${clientId} was taken by the turn ${note.turnId}, and again by ${turnId}.`
      this.#complain('a message is taken once', what)
    }
    notes.messages.set(clientId, { turnId })
  }

  #message(text: string): { clientUserMessageId: string; input: Loose } {
    return { clientUserMessageId: this.commons.token(), input: [{ type: 'text', text }] }
  }

  #say(
    method: string,
    threadId: string,
    message: { clientUserMessageId: string; input: Loose },
    more: object,
  ): Promise<Answer> {
    const { messages } = this.book.thread(threadId)
    const { clientUserMessageId } = message
    if (!messages.has(clientUserMessageId)) messages.set(clientUserMessageId, { turnId: undefined })
    return this.ask(method, { threadId, ...message, ...more })
  }

  #compare(threadId: string, turns: readonly Turn[], how: string): void {
    const { commons, book } = this
    const reading = { threadId, reader: `${this.where}, by ${how}` }
    commons.compared += auditNotes(book.thread(threadId), turns, reading, commons.find)
  }

  #follow(threadId: string, turns: readonly Turn[]): void {
    const where = `${this.where}: thread ${threadId}`
    this.#wanted.add(threadId)
    this.followed.set(threadId, new Following(this.book.thread(threadId), turns, this.commons.find, where))
  }

  #letGo(threadId: string): void {
    this.#wanted.delete(threadId)
    this.followed.delete(threadId)
    for (const [id, question] of this.#questions)
      if (question.threadId === threadId) this.#questions.delete(id)
  }

  #resolve(id: string | number): void {
    if (!this.#questions.delete(id)) {
      this.#complain(
        'a question is resolved once',
        `The question ${id} was resolved, and does not wait here.`,
      )
    }
    this.#resolved.add(id)
  }

  #noneWaits(threadId: string): void {
    for (const [id, question] of this.#questions) {
      if (question.threadId !== threadId) continue
      this.#complain('questions are resolved before their turn ends', `${question.method} ${id} was not.`)
      this.#questions.delete(id)
    }
  }

  #reply(id: string | number): void {
    const question = this.#questions.get(id)
    if (question === undefined) return
    this.commons.questionsAnswered += 1
    const decision = this.random.weighted([
      [6, 'accept'],
      [1, 'acceptForSession'],
      [2, 'decline'],
      [1, 'cancel'],
    ])
    this.#caller?.reply(id, { decision })
  }

  #forgetConnection(): void {
    this.followed.clear()
    this.outputs.clear()
    this.changes.clear()
    this.#questions.clear()
    this.#resolved.clear()
  }

  #complain(law: string, what: string): void {
    this.commons.find({ law, what, where: this.where })
  }
}
