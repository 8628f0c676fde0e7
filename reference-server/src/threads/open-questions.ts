import type { RequestId } from '@heddle/protocol'
import type { ApprovalAnswer } from './turn-ports.ts'

/** The questions of one thread that wait for an answer of a client. The first answer counts. */
export class OpenQuestions {
  readonly #open = new Map<RequestId, PromiseWithResolvers<ApprovalAnswer>>()

  /** From now on an answer is taken, whether somebody waits for it already or not. */
  open(requestId: RequestId): void {
    this.#open.set(requestId, Promise.withResolvers())
  }

  /** @returns whether the question was open */
  answer(requestId: RequestId, answer: ApprovalAnswer): boolean {
    const question = this.#open.get(requestId)
    question?.resolve(answer)
    return question !== undefined
  }

  /**
   * Waits for the answer to a question that is open, which it is not any more then.
   *
   * @param signal aborted: the question is withdrawn
   * @param patienceMs how long at most; for as long as it takes when left out
   */
  async answerTo(
    requestId: RequestId,
    signal: AbortSignal,
    patienceMs: number | undefined,
  ): Promise<ApprovalAnswer> {
    const question = this.#open.get(requestId)
    if (question === undefined) throw new Error(`Nobody asked the question ${requestId}.`)
    const withdraw = () => question.resolve({ kind: 'withdrawn' })
    if (signal.aborted) withdraw()
    signal.addEventListener('abort', withdraw, { once: true })
    const timer =
      patienceMs === undefined ? undefined : setTimeout(() => question.resolve(late(patienceMs)), patienceMs)
    try {
      return await question.promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', withdraw)
      this.close(requestId)
    }
  }

  /** Answers are not taken any more. */
  close(requestId: RequestId): void {
    this.#open.delete(requestId)
  }

  closeAll(): void {
    this.#open.clear()
  }
}

const late = (patienceMs: number): ApprovalAnswer => ({
  kind: 'error',
  message: `no client answered within ${patienceMs / 1000} seconds`,
})
