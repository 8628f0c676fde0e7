import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly turn: TurnSeen
}

const UNWANTED = 'item/agentMessage/delta'

export const optOut = scenario<Seen>({
  name: 'opt-out',
  title: 'The client does not want one kind of notification.',
  async drive(stage) {
    const session = await stage.connect({ optOutNotificationMethods: [UNWANTED, 'no/such/notification'] })
    const threadId = await stage.thread(session)
    return { turn: await stage.turn(session, threadId, [answer(text('You will not hear this coming.', 4))]) }
  },
  checks: [
    {
      id: 'OPTOUT-001',
      title: 'unwanted notifications are not sent',
      clause: 'HANDSHAKE.17',
      evaluate({ turn }) {
        const sent = turn.first(UNWANTED)
        if (sent !== undefined) return { message: 'it was sent', at: sent.at, actual: sent.params }
        return turn.completed('agentMessage').length === 1
          ? undefined
          : { message: 'others are missing, too' }
      },
    },
  ],
})
