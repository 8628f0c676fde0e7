import type { ThreadItem } from '@heddle/protocol'
import type { ToolCall } from '../models/index.ts'
import { cutShort, type TurnPorts } from '../threads/index.ts'

/** The item of a call that an earlier server had begun when it ended, and asked about. */
export function begunItem<Type extends ThreadItem['type']>(
  { goesOn }: TurnPorts,
  call: ToolCall,
  type: Type,
): Extract<ThreadItem, { type: Type }> | undefined {
  if (goesOn?.call.callId !== call.callId || goesOn.item?.type !== type) return undefined
  return goesOn.item as Extract<ThreadItem, { type: Type }>
}

/** Ends the item that an earlier server had begun for a call which cannot be carried out any more; nothing for others. */
export function giveUp(turn: TurnPorts, call: ToolCall): void {
  const { goesOn } = turn
  if (goesOn?.call.callId !== call.callId) return
  turn.withdraw()
  turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: [] } })
  if (goesOn.item !== undefined)
    turn.emit({ type: 'itemCompleted', item: cutShort(goesOn.item, false, Date.now()) })
}
