import type { Static } from 'typebox'
import { area, field, int, maybe, optional, since11, text } from '../define/index.ts'

const { object } = area('threads')

export const TokenUsageBreakdown = object('TokenUsageBreakdown', 'Tokens, by what they were used for.', {
  totalTokens: field('All of them.', int('int64')),
  inputTokens: field('Given to the model.', int('int64')),
  cachedInputTokens: field('Of those, taken from its cache.', int('int64')),
  cacheWriteInputTokens: field(
    'Of those, written to its cache. None when left out.',
    optional(int('int64')),
    { ...since11, default: 0 },
  ),
  outputTokens: field('Made by the model.', int('int64')),
  reasoningOutputTokens: field('Of those, spent on thinking.', int('int64')),
})

export const ThreadTokenUsage = object('ThreadTokenUsage', 'Tokens that a thread has used.', {
  total: field('Since it was started.', TokenUsageBreakdown),
  last: field('In the last request to the model.', TokenUsageBreakdown),
  modelContextWindow: field('How many tokens fit into the context of the model.', maybe(int('int64'))),
})

export const ThreadTokenUsageUpdatedNotification = object(
  'ThreadTokenUsageUpdatedNotification',
  'A request to the model ended and was counted.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn that used them.', text()),
    tokenUsage: field('The tokens used so far.', ThreadTokenUsage),
  },
)

export type TokenUsageBreakdown = Static<typeof TokenUsageBreakdown>
export type ThreadTokenUsage = Static<typeof ThreadTokenUsage>
export type ThreadTokenUsageUpdatedNotification = Static<typeof ThreadTokenUsageUpdatedNotification>
