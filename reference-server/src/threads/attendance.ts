import type { ServerRequest } from './events.ts'

/**
 * Who could answer a question of a thread.
 *
 * - `someone`: a client that follows the thread, and has words for the question.
 * - `unable`: whoever follows the thread speaks a version of the protocol that does not have this question.
 * - `absent`: nobody follows the thread. Somebody may come.
 */
export type Reach = 'someone' | 'unable' | 'absent'

/** @returns undefined when this client does not follow the thread; else whether it has words for the question */
export type CanBeAsked = (
  threadId: string,
  method: ServerRequest['method'],
  params: object,
) => boolean | undefined

/** All who could be asked. */
export class Attendance {
  readonly #members = new Set<CanBeAsked>()

  /** @returns how to leave */
  join(member: CanBeAsked): () => void {
    this.#members.add(member)
    return () => this.#members.delete(member)
  }

  reach(threadId: string, method: ServerRequest['method'], params: object): Reach {
    const answers = [...this.#members].map((member) => member(threadId, method, params))
    if (answers.includes(true)) return 'someone'
    return answers.includes(false) ? 'unable' : 'absent'
  }
}
