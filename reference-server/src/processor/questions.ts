import type { ErrorMessage, RequestId, ResultMessage } from '@heddle/protocol'
import type { ApprovalAnswer, ServerRequest } from '../threads/index.ts'
import type { Outbox } from './outbox.ts'
import type { Peer } from './peer.ts'

/** What a client was asked and has not answered yet. */
interface Question {
  readonly method: ServerRequest['method']
  /** Takes the answer to whoever asked. */
  readonly give: (answer: ApprovalAnswer) => void
}

/** What one client is asked. Answers to anything that is not open are strays, which mean nothing. */
export class Questions {
  readonly #peer: () => Peer | undefined
  readonly #outbox: Outbox
  readonly #open = new Map<RequestId, Question>()

  /** @param peer undefined before the handshake */
  constructor(peer: () => Peer | undefined, outbox: Outbox) {
    this.#peer = peer
    this.#outbox = outbox
  }

  /** Nothing happens when the client has no words for it. */
  put({ requestId, method, params }: ServerRequest, give: Question['give']): void {
    const said = this.#peer()?.said(method, params)
    if (!said) return
    this.#open.set(requestId, { method, give })
    this.#outbox.tell({ method, id: requestId, params: said })
  }

  /** Puts a question that nobody else is asked, as long as the signal lets it. */
  async ask(request: ServerRequest, ended: AbortSignal): Promise<ApprovalAnswer> {
    const answer = await new Promise<ApprovalAnswer>((resolve) => {
      const withdraw = () => resolve({ kind: 'withdrawn' })
      if (ended.aborted) withdraw()
      else ended.addEventListener('abort', withdraw, { once: true })
      this.put(request, resolve)
    })
    this.remove(request.requestId)
    return answer
  }

  /** Somebody answered it, or nobody needs to any more. */
  remove(requestId: RequestId): void {
    this.#open.delete(requestId)
  }

  take(message: ResultMessage | ErrorMessage): void {
    const peer = this.#peer()
    const question = message.id === null ? undefined : this.#open.get(message.id)
    if (message.id === null || question === undefined || peer === undefined) return
    this.#open.delete(message.id)
    const { method, give } = question
    if ('error' in message) {
      give({ kind: 'error', message: message.error.message })
      return
    }
    const [problem] = peer.dialect.validators.result(method, message.result)
    if (problem === undefined) give({ kind: 'result', result: message.result })
    else give({ kind: 'error', message: `the answer is not valid: ${problem.pointer} ${problem.message}` })
  }
}
