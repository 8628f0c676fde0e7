import { type Failure, first, unless } from '../conform/check.ts'
import { itemOf, type TurnSeen } from '../conform/turn-seen.ts'

/** Every item that was started was completed once. Also what interruptions and refusals are checked for. */
export function everyItemCompletes(turn: TurnSeen): Failure | undefined {
  const ids = (method: string) => turn.all(method).map((one) => itemOf(one)?.id ?? '')
  const started = ids('item/started')
  const completed = ids('item/completed')
  const open = started.filter((id) => !completed.includes(id))
  const twice = completed.filter((id, index) => completed.indexOf(id) !== index || !started.includes(id))
  const at = turn.all('item/started').find((one) => itemOf(one)?.id === open[0])?.at
  return first(
    unless(open.length === 0, 'items were started and never completed', { ...(at && { at }), actual: open }),
    unless(twice.length === 0, 'items were completed twice, or without a start', { actual: twice }),
  )
}
