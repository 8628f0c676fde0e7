import type { Static } from 'typebox'
import { area, carrying, experimental11, field, maybe, plain, text } from '../define/index.ts'

const { externalUnion, object, openEnum } = area('models')

export const ReasoningEffort = openEnum(
  'ReasoningEffort',
  'How long a model may think. Models bring efforts of their own, so that other values are common.',
  {
    none: 'Not at all.',
    minimal: 'As little as the model can.',
    low: 'A little.',
    medium: 'A usual amount.',
    high: 'Long.',
    xhigh: 'As long as the model can.',
  },
)

export const ReasoningSummary = openEnum('ReasoningSummary', 'How much of its thinking a model tells.', {
  auto: 'What the model thinks fit.',
  concise: 'A short summary.',
  detailed: 'A long summary.',
  none: 'Nothing.',
})

export const Personality = openEnum('Personality', 'The tone in which the agent talks.', {
  none: "The model's own.",
  friendly: 'Warm and encouraging.',
  pragmatic: 'Short and to the point.',
})

export const MultiAgentMode = externalUnion(
  'MultiAgentMode',
  'When the agent may start further agents.',
  [
    plain('explicitRequestOnly', 'Only when the user asks for it.'),
    plain('proactive', 'Whenever it thinks fit.'),
    carrying('custom', 'As these instructions say.', text()),
  ],
  experimental11,
)

export const ModeKind = openEnum('ModeKind', 'What a turn is for.', {
  plan: 'Make a plan and change nothing.',
  default: 'Do the work.',
})

export const CollaborationSettings = object(
  'CollaborationSettings',
  'What a way of working sets for the model.',
  {
    model: field('Name of the model.', text()),
    reasoning_effort: field('How long it may think.', maybe(ReasoningEffort)),
    developer_instructions: field('Instructions that go before those of the user.', maybe(text())),
  },
  { experimental: true },
)

export const CollaborationMode = object(
  'CollaborationMode',
  'A way of working together, with the settings that go with it.',
  {
    mode: field('What the turns are for.', ModeKind),
    settings: field('What it sets for the model.', CollaborationSettings),
  },
  { experimental: true },
)

export type ReasoningEffort = Static<typeof ReasoningEffort>
