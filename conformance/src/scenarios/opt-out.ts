import type { Check } from '../conform/check.ts'
import { first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import { decide } from '../conform/stage.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, command, text } from '../model/index.ts'

const UNWANTED = 'item/agentMessage/delta'
const ASK = 'item/commandExecution/requestApproval'
/** None of them is the name of a notification: two would be patterns for some, and one is the name of a request. */
const NO_NOTIFICATIONS = ['no/such/notification', 'item/*', 'turn', ASK]

const checks: readonly Check<TurnSeen>[] = [
  {
    id: 'OPTOUT-001',
    title: 'unwanted notifications are not sent',
    clause: 'HANDSHAKE.17',
    evaluate(turn) {
      const sent = turn.first(UNWANTED)
      if (sent !== undefined) return { message: 'it was sent', at: sent.at, actual: sent.params }
      return turn.completed('agentMessage').length === 1 ? undefined : { message: 'others are missing, too' }
    },
  },
  {
    id: 'OPTOUT-002',
    title: 'names that are those of no notification mean nothing',
    clause: 'HANDSHAKE.18',
    evaluate: (turn) =>
      first(
        unless(turn.first('turn/started') !== undefined, 'turn/started did not come'),
        unless(turn.first('item/started') !== undefined, 'item/started did not come'),
      ),
  },
  {
    id: 'OPTOUT-003',
    title: 'requests come, whatever notifications are unwanted',
    clause: 'HANDSHAKE.19',
    evaluate: (turn) => unless(turn.first(ASK) !== undefined, 'the server did not ask'),
  },
]

export const optOut = scenario<TurnSeen>({
  name: 'opt-out',
  title: 'The client does not want one kind of notification, and names others that are none.',
  async drive(stage) {
    const session = await stage.connect({ optOutNotificationMethods: [UNWANTED, ...NO_NOTIFICATIONS] })
    const threadId = await stage.thread(session)
    decide(session, 'decline')
    const said = answer(text('You will not hear this coming.', 4))
    return stage.turn(session, threadId, [answer(command('touch asked-about')), said])
  },
  checks,
})
