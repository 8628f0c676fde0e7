import type { Notification } from './notifications.ts'

/** All clients after their handshake: who is told of what concerns everybody. */
export class Audience {
  readonly #members = new Set<(notification: Notification) => void>()

  /** @returns how to leave */
  join(tell: (notification: Notification) => void): () => void {
    this.#members.add(tell)
    return () => this.#members.delete(tell)
  }

  tell(notification: Notification): void {
    for (const member of this.#members) member(notification)
  }
}
