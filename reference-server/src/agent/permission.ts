import type { Decision } from '../policy/index.ts'
import {
  type ApprovalAnswer,
  isAsked,
  type ServerRequest,
  type Standstill,
  type ThreadEvent,
  type TurnEventBody,
  type TurnPorts,
} from '../threads/index.ts'

/** How an action comes out of the question whether it may happen. */
export type Permission =
  | { readonly kind: 'granted'; readonly forSession: boolean; readonly rule: readonly string[] | null }
  /** `why` is a sentence for the model. */
  | { readonly kind: 'declined'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }
  /** The turn is to stop. */
  | { readonly kind: 'cancelled' }

type ItemStarted = Omit<ThreadEvent & { type: 'itemStarted' }, 'turnId' | 'atMs'>

/**
 * Starts the item of an action and gets it permitted: at once, or by asking the clients. What is granted is stored, so
 * that it can be done. The order is that of the real server: a command's status changes before its item is started, a
 * file change's after.
 */
export async function permit(
  turn: TurnPorts,
  started: ItemStarted,
  decision: Decision,
  question: { readonly method: ServerRequest['method']; readonly params: object },
): Promise<Permission> {
  const holds = started.item.id
  const { goesOn } = turn
  const isPut = isAsked(goesOn, holds)
  if (decision.kind !== 'ask' && !isPut) {
    turn.emit(started)
    if (decision.kind !== 'allow') return { kind: 'declined', why: decision.reason }
    await turn.stored()
    return turn.signal.aborted ? CANCELLED : GRANTED
  }
  const waiting: TurnEventBody = {
    type: 'statusChanged',
    status: { type: 'active', activeFlags: ['waitingOnApproval'] },
  }
  // Whoever was asked for another reason, as when there was a sandbox, has not answered this.
  if (isPut && decision.kind === 'ask' && reasonIn(goesOn) !== decision.reason) turn.withdraw()
  if (!isPut) {
    if (started.item.type === 'commandExecution') turn.emit(waiting, started)
    else turn.emit(started, waiting)
  }
  const reason = decision.kind === 'allow' ? null : decision.reason
  const answer = await turn.ask(question.method, { ...question.params, reason }, { holds })
  turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: [] } })
  return turn.signal.aborted ? CANCELLED : readAnswer(answer)
}

const reasonIn = ({ params }: Standstill): unknown => ('reason' in params ? params.reason : null)

const GRANTED: Permission = { kind: 'granted', forSession: false, rule: null }
const CANCELLED: Permission = { kind: 'cancelled' }

function readAnswer(answer: ApprovalAnswer): Permission {
  switch (answer.kind) {
    case 'withdrawn':
      return CANCELLED
    case 'error':
      return { kind: 'failed', why: `The question whether this is allowed got no answer: ${answer.message}` }
    case 'result':
      return readDecision(answer.result)
  }
}

function readDecision(result: unknown): Permission {
  const decision = isObject(result) ? result.decision : undefined
  switch (decision) {
    case 'accept':
      return GRANTED
    case 'acceptForSession':
      return { kind: 'granted', forSession: true, rule: null }
    case 'decline':
      return { kind: 'declined', why: 'The user does not allow this.' }
    case 'cancel':
      return CANCELLED
  }
  const amendment = isObject(decision) ? decision.acceptWithExecpolicyAmendment : undefined
  const rule = isObject(amendment) ? amendment.execpolicy_amendment : undefined
  if (Array.isArray(rule) && rule.every((word) => typeof word === 'string')) {
    return { kind: 'granted', forSession: false, rule }
  }
  return {
    kind: 'failed',
    why: `The client decided ${JSON.stringify(decision)}, which this server cannot carry out.`,
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
