import { type Item, isAgentMessage } from '../roles.ts'
import type { TurnEvent } from './turn-event.ts'

/**
 * The items of one turn, as far as they were told: in the order in which they were first heard of, each in
 * its latest state. Items without an id are of a later version and are kept under a place of their own.
 */
export class TurnItems {
  readonly #items = new Map<unknown, Item>()
  readonly #open = new Set<unknown>()

  /** Is an item started that was not completed yet? */
  get hasOpen(): boolean {
    return this.#open.size > 0
  }

  get list(): readonly Item[] {
    return [...this.#items.values()]
  }

  /** What the agent said last, as far as it came. */
  get finalText(): string {
    return this.list.filter(isAgentMessage).at(-1)?.text ?? ''
  }

  add(event: TurnEvent): void {
    switch (event.method) {
      case 'item/started':
        this.#open.add(keyOf(event.params.item))
        this.#put(event.params.item)
        break
      case 'item/completed':
        this.#open.delete(keyOf(event.params.item))
        this.#put(event.params.item)
        break
      case 'item/agentMessage/delta':
        this.#extend(event.params.itemId, event.params.delta)
        break
      case 'turn/completed':
        for (const item of event.params.turn.items) {
          if (!this.#items.has(keyOf(item))) this.#put(item)
        }
    }
  }

  #put(item: Item): void {
    this.#items.set(keyOf(item), item)
  }

  /** A message that is cut off is never completed: what was streamed is all there is of it. */
  #extend(id: string, delta: string): void {
    const item = this.#items.get(id)
    if (item === undefined || !isAgentMessage(item) || !this.#open.has(id)) return
    this.#items.set(id, { ...item, text: item.text + delta })
  }
}

const keyOf = (item: Item): unknown => ('id' in item && typeof item.id === 'string' ? item.id : item)
