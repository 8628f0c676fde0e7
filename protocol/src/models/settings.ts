import type { Static } from 'typebox'
import { area, carrying, experimental11, field, maybe, plain, since11, text } from '../define/index.ts'

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
    xhigh: 'Very long.',
    max: { docs: 'As long as the model can.', ...since11 },
    ultra: { docs: 'As long as the model can, and with further agents where these help.', ...since11 },
  },
)

export const ReasoningSummary = openEnum('ReasoningSummary', 'How much of its thinking a model tells.', {
  auto: 'What the model thinks fit.',
  concise: 'A short summary.',
  detailed: 'A long summary.',
  none: 'Nothing.',
})

/** The tones lost their effect, so that there is nothing to use instead. */
export const tonesAreGone = {
  deprecated: 'Servers no longer change the tone.',
  deprecatedSince: '2026-11',
} as const

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
  { stableSince: '2026-06' },
)

export const CollaborationMode = object(
  'CollaborationMode',
  'A way of working together, with the settings that go with it.',
  {
    mode: field('What the turns are for.', ModeKind),
    settings: field('What it sets for the model.', CollaborationSettings),
  },
  { stableSince: '2026-06' },
)

export type ReasoningEffort = Static<typeof ReasoningEffort>
