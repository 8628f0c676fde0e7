import type { RequestId } from '@heddle/protocol'
import type { ApprovalAnswer, ServerRequest } from '../threads/index.ts'

/** What a client was asked and has not answered yet. */
export interface Question {
  readonly request: ServerRequest
  /** Takes the answer to whoever asked. */
  readonly give: (answer: ApprovalAnswer) => void
}

/** The open questions of one connection. Answers to anything else are strays. */
export class Questions {
  readonly #open = new Map<RequestId, Question>()

  add(question: Question): void {
    this.#open.set(question.request.requestId, question)
  }

  /** Somebody answered it, or nobody needs to any more. */
  remove(requestId: RequestId): void {
    this.#open.delete(requestId)
  }

  /** Takes out the question that an answer belongs to. */
  take(requestId: RequestId): Question | undefined {
    const question = this.#open.get(requestId)
    this.#open.delete(requestId)
    return question
  }
}
