/** Nothing here runs: the compiler proves it. */
import type {
  Approval,
  ApprovalDecision,
  Client,
  CommandAction,
  CommandExecutionApprovalDecision,
  CommandExecutionStatus,
  ServerNotification,
  ThreadItem,
  Turn,
  TurnEvent,
  UnknownTag,
  UserInput,
} from '../../src/index.ts'
import { isKnownThreadItem, onlyUnknown, unknownVariant } from '../../src/index.ts'
import { same } from '../support/same.ts'

declare const event: TurnEvent
declare const client: Client

export function itemsNarrow(item: ThreadItem): void {
  if (item.type === 'agentMessage') same<typeof item.text, string>(true)
  if (item.type === 'commandExecution') {
    same<typeof item.command, string>(true)
    // @ts-expect-error a command has no text
    item.text
  }
  if (isKnownThreadItem(item)) {
    same<typeof item.id, string>(true)
  } else {
    same<typeof item.type, UnknownTag>(true)
    same<(typeof item)['anything'], unknown>(true)
    onlyUnknown(item)
  }
  // @ts-expect-error not every known variant is handled
  if (item.type !== 'agentMessage') onlyUnknown(item)
}

export function allVariantsCanBeHandled(action: CommandAction): void {
  switch (action.type) {
    case 'read':
      same<typeof action.path, string>(true)
      break
    case 'listFiles':
    case 'search':
    case 'unknown':
      same<typeof action.command, string>(true)
      break
    default:
      same<typeof action.type, UnknownTag>(true)
      onlyUnknown(action)
  }
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
  void client.thread.start({ model: null })
  void client.thread.start({})
  // @ts-expect-error undefined is neither absent nor null
  void client.thread.start({ model: undefined })
}

export function paramsAreTyped(): void {
  void client.turn.start({ threadId: 't', input: [{ type: 'text', text: 'hi' }] })
  // @ts-expect-error the input is missing
  void client.turn.start({ threadId: 't' })
  // @ts-expect-error no such kind of input
  const wrong: UserInput = { type: 'txt', text: 'hi' }
  const meant: UserInput = unknownVariant<'type'>({ type: 'hologram', depth: 3 })
  void client
    .request('thread/resume', { threadId: 't' })
    .then(({ thread }) => same<typeof thread.id, string>(true))
  void [wrong, meant]
}

export function approvalsNarrow(approval: Approval): ApprovalDecision {
  if (approval.method === 'item/fileChange/requestApproval') void approval.params.grantRoot
  // @ts-expect-error not every approval can be answered so
  const decision: ApprovalDecision = { acceptWithExecpolicyAmendment: { execpolicy_amendment: [] } }
  void decision
  return 'decline'
}
