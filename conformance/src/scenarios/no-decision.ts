import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { answer, command, text } from '../model/index.ts'
import { type AskedTurn, askedTurn } from './asked-turn.ts'

const FILE = 'by-nonsense'

const checks: readonly Check<AskedTurn>[] = [
  {
    id: 'APPROVAL-012',
    title: 'what is no decision is no permission',
    clause: 'APPROVAL.18',
    evaluate: ({ turn, done }) =>
      first(
        unless(!done, 'the command ran'),
        unless(turn.completed('commandExecution').length === 1, 'its item did not complete'),
        equal(turn.end?.status, 'completed', 'the turn ended otherwise'),
      ),
  },
]

export const noDecision = scenario<AskedTurn>({
  name: 'no-decision',
  title: 'A question about a command is answered with what no version defines.',
  drive: (stage) =>
    askedTurn(stage, 'perhaps', FILE, [answer(command(`touch ${FILE}`)), answer(text('I see.'))]),
  checks,
})
