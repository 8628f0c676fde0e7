/** Nothing here runs: the compiler proves it. */
import type {
  Approval,
  ApprovalDecision,
  Client,
  CommandExecutionApprovalDecision,
  CommandExecutionStatus,
  ServerNotification,
  ThreadItem,
  Turn,
  TurnEvent,
  UnknownTag,
  UserInput,
} from '../src/index.ts'
import { isKnownThreadItem, onlyUnknown, unknownVariant } from '../src/index.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(yes: Same<A, B>): void

declare const item: ThreadItem
declare const event: TurnEvent
declare const client: Client

export function itemsNarrow(): void {
  switch (item.type) {
    case 'agentMessage':
      same<typeof item.text, string>(true)
      break
    case 'commandExecution':
      same<typeof item.command, string>(true)
      // @ts-expect-error a command has no text
      item.text
      break
    case 'userMessage':
    case 'reasoning':
    case 'fileChange':
      break
    default:
      same<typeof item.type, UnknownTag>(true)
      same<(typeof item)['anything'], unknown>(true)
      onlyUnknown(item)
  }
  // @ts-expect-error not every known variant is handled
  if (item.type !== 'agentMessage') onlyUnknown(item)
  if (isKnownThreadItem(item)) same<typeof item.id, string>(true)
}

export function eventsNarrow(): void {
  if (event.method === 'item/completed') same<typeof event.params.item, ThreadItem>(true)
  if (event.method === 'turn/completed') same<typeof event.params.turn, Turn>(true)
  // @ts-expect-error the start of a thread is no event of a turn
  if (event.method === 'thread/started') return
}

export function notificationsNarrow(all: ServerNotification): void {
  if (all.method === 'thread/started') same<typeof all.params.thread.id, string>(true)
}

export const enumsAreOpen: CommandExecutionStatus[] = ['completed', 'teleported']

export function externalUnionsNarrow(decision: CommandExecutionApprovalDecision): void {
  if (typeof decision === 'object' && 'acceptWithExecpolicyAmendment' in decision) {
    same<typeof decision.acceptWithExecpolicyAmendment.execpolicy_amendment, string[]>(true)
  }
  // @ts-expect-error a typing error is no value of a later version
  decision = 'acept'
}

export function absentAndNullDiffer(): void {
  void client.thread.list({ cursor: null })
  void client.thread.list({})
  // @ts-expect-error undefined is neither absent nor null
  void client.thread.list({ cursor: undefined })
}

export function paramsAreTyped(): void {
  void client.turn.start({ threadId: 't', input: [{ type: 'text', text: 'hi' }] })
  // @ts-expect-error the input is missing
  void client.turn.start({ threadId: 't' })
  // @ts-expect-error no such kind of input
  const wrong: UserInput = { type: 'txt', text: 'hi' }
  const meant: UserInput = unknownVariant<'type'>({ type: 'hologram', depth: 3 })
  void client
    .request('thread/read', { threadId: 't' })
    .then(({ thread }) => same<typeof thread.id, string>(true))
  // @ts-expect-error no such method
  void client.request('thread/raed', { threadId: 't' })
  void [wrong, meant]
}

export function approvalsNarrow(approval: Approval): ApprovalDecision {
  if (approval.method === 'item/fileChange/requestApproval') void approval.params.grantRoot
  // @ts-expect-error not every approval can be answered so
  const decision: ApprovalDecision = { acceptWithExecpolicyAmendment: { execpolicy_amendment: [] } }
  void decision
  return 'decline'
}
