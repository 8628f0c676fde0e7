import { expect } from 'vitest'
import type { Loose, TestClient } from '../client.ts'
import { expectKept } from '../crash.ts'
import type { ScriptedModel, Step } from '../scripted-model.ts'
import { Workbench } from '../workbench.ts'
import type { Deed } from './deeds.ts'
import { View } from './view.ts'

const APPROVALS = /requestApproval$/

/** A thread, a client that follows it from one server to the next, and all that it was told. */
class Story {
  readonly #bench: Workbench
  readonly #model: ScriptedModel
  readonly #threadId: string
  /** What was told by each server. */
  readonly #lives: Loose[][] = []
  /** Messages of the user, by the ids that they were given, and whether the server took them. */
  readonly #said = new Map<string, unknown>()
  #client: TestClient
  #view: View
  /** How much of what the client was told is in the view. */
  #seen: number
  #count = 0

  private constructor(bench: Workbench, model: ScriptedModel, client: TestClient, threadId: string) {
    this.#bench = bench
    this.#model = model
    this.#client = client
    this.#threadId = threadId
    this.#view = new View({ turns: [], status: { type: 'idle' } })
    this.#seen = client.received.length
    this.#lives.push(client.received)
  }

  static async begin(bench: Workbench, steps: readonly Step[]): Promise<Story> {
    const model = await bench.model(...steps)
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder, approvalPolicy: 'untrusted' })
    // A thread is stored with its first turn at the latest; what is told of before is nothing.
    return new Story(bench, model, client, threadId)
  }

  async perform(deed: Deed): Promise<void> {
    switch (deed.kind) {
      case 'say':
        this.#say('turn/start', {})
        break
      case 'steer':
        this.#catchUp()
        this.#say('turn/steer', { expectedTurnId: this.#view.openTurn ?? 'none' })
        break
      case 'interrupt':
        this.#catchUp()
        this.#send('turn/interrupt', { turnId: this.#view.openTurn ?? 'none' })
        break
      case 'decide':
        for (const { id, method } of this.#client.received) {
          if (id !== undefined && APPROVALS.test(method ?? ''))
            this.#client.send({ id, result: { decision: deed.decision } })
        }
        break
      case 'listen':
        await this.#listen(deed.messages)
        break
      case 'resume':
        await this.#resume()
        break
      case 'restart':
        await this.#restart(deed.how)
        break
    }
    this.#catchUp()
  }

  /** Brings the thread to rest, and holds what is stored to all that was told. */
  async end(): Promise<void> {
    await this.#rest()
    const history = await this.#history()
    expect(this.#view.turns.map(shown)).toEqual(history.map(shown))
    const items = history.flatMap(({ items }) => items)
    for (const told of this.#lives) expectKept(told, items)
    expect(items.filter(({ completedAtMs }) => completedAtMs === null)).toEqual([])
    expect(history.filter(({ status }) => status === 'inProgress')).toEqual([])
    this.#expectMessages(items)
    this.#expectEnds()
    await this.#expectPages(history)
    await this.#restart('kill')
    expect((await this.#history()).map(shown)).toEqual(history.map(shown))
  }

  #say(method: string, params: object): void {
    const clientId = `m-${this.#count++}`
    const input = [{ type: 'text', text: clientId }]
    this.#said.set(clientId, this.#send(method, { ...params, input, clientUserMessageId: clientId }))
  }

  #send(method: string, params: object): string {
    const id = `${this.#lives.length}-${this.#client.asked.size}`
    this.#client.send({ id, method, params: { threadId: this.#threadId, ...params } })
    return id
  }

  async #listen(messages: number): Promise<void> {
    const from = this.#client.received.length
    const goal = from + messages
    // What was sent before is carried out when this is answered.
    const id = this.#send('thread/loaded/list', {})
    const isAnswered = () => this.#client.received.slice(from).some((one) => one.id === id)
    await this.#client.until(
      () => this.#client.received.length >= goal || (isAnswered() && this.#isStill()),
      from,
    )
  }

  /** Nothing comes until something is done. */
  #isStill(): boolean {
    return this.#isAtRest() || this.#view.isWaiting
  }

  #isAtRest(): boolean {
    this.#catchUp()
    return this.#view.isAtRest
  }

  /** Once more on the same connection: the snapshot takes the place of the view. */
  async #resume(): Promise<void> {
    const answer = await this.#client.ask('thread/resume', { threadId: this.#threadId })
    this.#look(answer)
  }

  #look(answer: Loose): void {
    expect(answer.error).toBeUndefined()
    this.#view = new View(answer.result.thread)
    this.#seen = this.#client.received.indexOf(answer) + 1
  }

  async #restart(how: 'kill' | 'terminate' | 'hang up'): Promise<void> {
    const client = this.#client
    if (how === 'kill') await client.crash()
    if (how === 'hang up') expect(await client.close()).toEqual({ code: 0, signal: null })
    if (how === 'terminate') {
      client.child.kill('SIGTERM')
      expect(await client.exited).toEqual({ code: 0, signal: null })
    }
    this.#catchUp()
    expect(client.noise).toEqual([])
    this.#expectAnswers(how === 'hang up')
    this.#client = await this.#bench.connect({ modelUrl: this.#model.url })
    this.#lives.push(this.#client.received)
    await this.#resume()
  }

  #catchUp(): void {
    const { received } = this.#client
    for (; this.#seen < received.length; this.#seen++) {
      expect(this.#view.take(received[this.#seen])).toBeUndefined()
    }
  }

  async #rest(): Promise<void> {
    for (;;) {
      // What was sent is carried out by now.
      await this.#client.request('thread/loaded/list', {})
      if (this.#isAtRest()) break
      const from = this.#client.received.length
      const turnId = this.#view.openTurn
      await this.#client.ask('turn/interrupt', { threadId: this.#threadId, turnId })
      await this.#client.until(() => this.#isAtRest(), from)
    }
    this.#expectAnswers(true)
  }

  async #history(): Promise<Loose[]> {
    const { thread } = await this.#client.request('thread/read', {
      threadId: this.#threadId,
      includeTurns: true,
    })
    return thread.turns
  }

  /** At most one answer for each request; exactly one where the server heard it all. */
  #expectAnswers(all: boolean): void {
    for (const id of this.#client.asked.keys()) {
      const answers = this.#client.received.filter((one) => one.method === undefined && one.id === id)
      expect(answers.length).toBeLessThanOrEqual(1)
      if (all) expect(answers.length).toBe(1)
    }
  }

  /** What was taken is there, once, in the order in which it was said. */
  #expectMessages(items: readonly Loose[]): void {
    const there = items.filter(({ type }) => type === 'userMessage').map(({ clientId }) => clientId)
    expect(there).toEqual([...new Set(there)])
    expect(there.map((id) => Number(id.slice(2)))).toEqual(
      there.map((id) => Number(id.slice(2))).sort((a, b) => a - b),
    )
    const answers = new Map(this.#lives.flat().map((one) => [one.id, one]))
    for (const [clientId, requestId] of this.#said) {
      if (answers.get(requestId)?.result !== undefined) expect(there).toContain(clientId)
      if (answers.get(requestId)?.error !== undefined) expect(there).not.toContain(clientId)
    }
  }

  #expectEnds(): void {
    const ends = this.#lives.flat().filter(({ method }) => method === 'turn/completed')
    const ids = ends.map(({ params }) => params.turn.id)
    expect(ids).toEqual([...new Set(ids)])
  }

  /** Page by page it is the same. */
  async #expectPages(history: readonly Loose[]): Promise<void> {
    const items: Loose[] = []
    for (let cursor: string | null = null; ; ) {
      const page: Loose = await this.#client.request('thread/items/list', {
        threadId: this.#threadId,
        limit: 3,
        sortDirection: 'asc',
        cursor,
      })
      items.push(...page.data.map(({ item }: Loose) => item))
      cursor = page.nextCursor
      if (cursor === null) break
    }
    expect(items.map(({ id }) => id)).toEqual(
      history.flatMap(({ items }) => items.map(({ id }: Loose) => id)),
    )
  }
}

/** What a history and a stream both tell of a turn. */
const shown = ({ id, status, error, items }: Loose): Loose => ({ id, status, error, items })

/** @param steps what the model answers */
export async function interleave(steps: readonly Step[], deeds: readonly Deed[]): Promise<void> {
  await using bench = await Workbench.make()
  const story = await Story.begin(bench, steps)
  for (const deed of deeds) await story.perform(deed)
  await story.end()
}
