import type { Loose } from '../client.ts'

/** A thread as a client sees it: the snapshot of its resume, and what it was told since. */
export class View {
  readonly turns: Loose[]
  #status: Loose

  constructor({ turns, status }: Loose) {
    this.turns = structuredClone(turns)
    this.#status = status
  }

  get openTurn(): string | undefined {
    return this.turns.find(({ status }) => status === 'inProgress')?.id
  }

  get isAtRest(): boolean {
    return this.#status.type !== 'active' && this.openTurn === undefined
  }

  /** The thread waits for an answer of a client. */
  get isWaiting(): boolean {
    return this.#status.activeFlags?.includes('waitingOnApproval') ?? false
  }

  /** @returns a sentence when the message does not fit to what came before */
  take({ method, params }: Loose): string | undefined {
    switch (method) {
      case 'thread/status/changed':
        this.#status = params.status
        return undefined
      case 'turn/started':
        if (this.#turn(params.turn.id)) return `the turn ${params.turn.id} starts twice`
        this.turns.push({ ...params.turn, items: [] })
        return undefined
      case 'turn/completed': {
        const turn = this.#turn(params.turn.id)
        if (turn?.status !== 'inProgress') return `the turn ${params.turn.id} ends, and is ${turn?.status}`
        const { status, error } = params.turn
        Object.assign(turn, { status, error })
        return undefined
      }
      case 'item/started': {
        if (this.#item(params.item.id)) return `the item ${params.item.id} starts twice`
        this.#turn(params.turnId)?.items.push(structuredClone(params.item))
        return undefined
      }
      case 'item/completed': {
        const item = this.#item(params.item.id)
        if (item === undefined || item.completedAtMs !== null) {
          return `the item ${params.item.id} ends and ${item ? 'had ended' : 'never started'}`
        }
        // What came in deltas is what it ends with.
        for (const field of ['text', 'aggregatedOutput']) {
          const [streamed, whole] = [item[field] ?? '', params.item[field] ?? '']
          if (streamed !== whole)
            return `the item ${params.item.id} streamed ${streamed} and ends with ${whole}`
        }
        Object.assign(item, params.item)
        return undefined
      }
      case 'item/agentMessage/delta':
        return this.#grow(params, 'text')
      case 'item/commandExecution/outputDelta':
        return this.#grow(params, 'aggregatedOutput')
    }
    return undefined
  }

  #grow({ itemId, delta }: Loose, field: string): string | undefined {
    const item = this.#item(itemId)
    if (item === undefined || item.completedAtMs !== null)
      return `the item ${itemId} grows and is not in progress`
    item[field] = (item[field] ?? '') + delta
    return undefined
  }

  #turn(id: string): Loose {
    return this.turns.find((turn) => turn.id === id)
  }

  #item(id: string): Loose {
    return this.turns.flatMap(({ items }) => items).find((item) => item.id === id)
  }
}
