import type { Static } from 'typebox'
import { area, field, list, maybe, text } from '../define/index.ts'

const { object, openEnum } = area('turns')

const TurnPlanStepStatus = openEnum('TurnPlanStepStatus', 'Where a step of a plan stands.', {
  pending: 'Its time has not come yet.',
  inProgress: 'The agent is at it.',
  completed: 'It is done.',
})

const TurnPlanStep = object('TurnPlanStep', 'One step of a plan.', {
  step: field('What is to be done, in words.', text()),
  status: field('Where it stands.', TurnPlanStepStatus),
})

export const TurnPlanUpdatedNotification = object(
  'TurnPlanUpdatedNotification',
  'The agent made a plan for a turn, or changed it.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    explanation: field('Why the plan is as it is, in the words of the agent.', maybe(text())),
    plan: field('All its steps, in order.', list(TurnPlanStep)),
  },
)

export type TurnPlanUpdatedNotification = Static<typeof TurnPlanUpdatedNotification>
