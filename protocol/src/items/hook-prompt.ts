import Type, { type Static } from 'typebox'
import { area, field, list, since06, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

const HookPromptFragment = object(
  'HookPromptFragment',
  'What one hook told the model.',
  {
    hookRunId: field('The run of the hook.', text()),
    text: field('Its words.', text()),
  },
  since06,
)

export const HookPromptItem = object(
  'HookPromptItem',
  'What hooks told the model, in the place where words of the user could stand.',
  {
    type: field('Tells the kind of item.', Type.Literal('hookPrompt')),
    id: field('Unique inside the thread.', text()),
    fragments: field('What they told it, hook by hook.', list(HookPromptFragment)),
    ...itemTimes,
  },
  since06,
)

export type HookPromptItem = Static<typeof HookPromptItem>
