import { type Check, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, patch, text, toolCall } from '../model/index.ts'

const FIRST_PLAN = [
  { step: 'Look', status: 'in_progress' },
  { step: 'Mend', status: 'pending' },
]
const SECOND_PLAN = [
  { step: 'Look', status: 'completed' },
  { step: 'Mend', status: 'in_progress' },
  { step: 'Look again', status: 'pending' },
]
const FILES = ['first-file', 'second-file']

/** As the protocol spells it, where the tool of the model spells it otherwise. */
const toldAs = (plan: readonly { readonly step: string; readonly status: string }[]) =>
  plan.map(({ step, status }) => ({ step, status: status === 'in_progress' ? 'inProgress' : status }))

const checks: readonly Check<TurnSeen>[] = [
  {
    id: 'TURN-019',
    title: 'a plan is told as a whole each time',
    clause: 'TURN.42',
    evaluate: (turn) =>
      equal(
        turn.all('turn/plan/updated').map(({ params }) => params.plan),
        [toldAs(FIRST_PLAN), toldAs(SECOND_PLAN)],
        'other plans are told',
      ),
  },
  {
    id: 'TURN-020',
    title: 'changes are told as one diff of the whole turn',
    clause: 'TURN.43',
    evaluate(turn) {
      const diffs = turn.all('turn/diff/updated').map(({ params }) => String(params.diff))
      const last = diffs.at(-1) ?? ''
      return unless(
        FILES.every((file) => last.includes(file)),
        'the last one does not have all of them',
        { expected: FILES, actual: diffs },
      )
    },
  },
]

export const plansAndChanges = scenario<TurnSeen>({
  name: 'plans-and-changes',
  title: 'The model makes a plan, changes it, and changes two files one after the other.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session, { approvalPolicy: 'never', sandbox: 'danger-full-access' })
    const plan = (steps: typeof FIRST_PLAN) => answer(toolCall('update_plan', { plan: steps }))
    const add = (file: string) =>
      answer(patch(`*** Begin Patch\n*** Add File: ${file}\n+a line\n*** End Patch`))
    return stage.turn(session, threadId, [
      plan(FIRST_PLAN),
      plan(SECOND_PLAN),
      ...FILES.map(add),
      answer(text('Done.')),
    ])
  },
  checks,
})
