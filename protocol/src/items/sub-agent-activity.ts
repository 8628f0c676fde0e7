import Type, { type Static } from 'typebox'
import { area, field, maybe, since06, since11, text } from '../define/index.ts'
import { ReasoningEffort } from '../models/settings.ts'
import { itemTimes } from './item-times.ts'

const { object, openEnum } = area('items')

const SubAgentActivityKind = openEnum(
  'SubAgentActivityKind',
  'What happened to an agent that another one started.',
  {
    started: 'It was started.',
    interacted: 'It was told something.',
    interrupted: 'Its work was stopped.',
    completed: { docs: 'It has done its work.', ...since11 },
  },
  since06,
)

export const SubAgentActivityItem = object(
  'SubAgentActivityItem',
  'Something happened to an agent that this one started.',
  {
    type: field('Tells the kind of item.', Type.Literal('subAgentActivity')),
    id: field('Unique inside the thread.', text()),
    kind: field('What happened.', SubAgentActivityKind),
    agentThreadId: field('The thread of that agent.', text()),
    agentPath: field('Its place among the agents, from the first one down.', text()),
    model: field(
      'Name of the model that it was started with. Only when it was started.',
      maybe(text()),
      since11,
    ),
    reasoningEffort: field(
      'How long that model may think, where that is known. Only when it was started.',
      maybe(ReasoningEffort),
      since11,
    ),
    ...itemTimes,
  },
  since06,
)

export type SubAgentActivityItem = Static<typeof SubAgentActivityItem>
