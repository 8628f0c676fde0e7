import type { Static } from 'typebox'
import { area, field, int, maybe, seconds, since06, text, unixSeconds } from '../define/index.ts'

const { object, openEnum } = area('threads')

const ThreadGoalStatus = openEnum(
  'ThreadGoalStatus',
  'Where the work towards a goal stands.',
  {
    active: 'The agent works towards it, turn after turn.',
    paused: 'It rests until the user takes it up again.',
    blocked: 'The agent cannot go on without help.',
    usageLimited: 'It stopped at a limit on the use of the account.',
    budgetLimited: 'It stopped because its tokens are used up.',
    complete: 'It is reached.',
  },
  since06,
)

const ThreadGoal = object(
  'ThreadGoal',
  'What the agent is to reach in a thread, over as many turns as it takes.',
  {
    threadId: field('The thread.', text()),
    objective: field('What is to be reached, in words.', text()),
    status: field('Where the work stands.', ThreadGoalStatus),
    tokenBudget: field('How many tokens may be spent on it. Any number when null.', maybe(int('int64'))),
    tokensUsed: field('How many were spent on it.', int('int64')),
    timeUsedSeconds: field('How long it was worked on.', seconds()),
    createdAt: field('When it was set.', unixSeconds()),
    updatedAt: field('When something about it last changed.', unixSeconds()),
  },
  since06,
)

export const ThreadGoalUpdatedNotification = object(
  'ThreadGoalUpdatedNotification',
  'A goal was set, or something about it changed.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn that changed it; null when none did.', maybe(text())),
    goal: field('The goal as it stands now.', ThreadGoal),
  },
  since06,
)

export const ThreadGoalClearedNotification = object(
  'ThreadGoalClearedNotification',
  'A thread has no goal: it was taken away, or there was none when the thread was resumed.',
  { threadId: field('The thread.', text()) },
  since06,
)

export type ThreadGoalUpdatedNotification = Static<typeof ThreadGoalUpdatedNotification>
export type ThreadGoalClearedNotification = Static<typeof ThreadGoalClearedNotification>
