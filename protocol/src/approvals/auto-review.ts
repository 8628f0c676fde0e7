import type { Static } from 'typebox'
import { area, field, maybe, since06, since11, text, unixMillis } from '../define/index.ts'
import { GuardianApprovalReviewAction } from './reviewed-action.ts'

const { object, openEnum } = area('approvals')

const GuardianApprovalReviewStatus = openEnum(
  'GuardianApprovalReviewStatus',
  'Where a review stands.',
  {
    inProgress: 'It goes on.',
    approved: 'The action is allowed.',
    denied: 'The action is not allowed.',
    timedOut: 'It took too long and was given up.',
    aborted: 'It was stopped before it came to a decision.',
  },
  since06,
)

const GuardianRiskLevel = openEnum(
  'GuardianRiskLevel',
  'How much harm an action could do.',
  { low: 'Little.', medium: 'Some.', high: 'Much.', critical: 'So much that it can hardly be allowed.' },
  since06,
)

const GuardianUserAuthorization = openEnum(
  'GuardianUserAuthorization',
  'How far the words of the user cover an action.',
  {
    unknown: 'That cannot be told.',
    low: 'Hardly.',
    medium: 'In part, or by the sense of them.',
    high: 'The user wanted it.',
  },
  since06,
)

const GuardianApprovalReview = object(
  'GuardianApprovalReview',
  'What a reviewing model thinks of an action. Still apt to change from version to version.',
  {
    status: field('Where the review stands.', GuardianApprovalReviewStatus),
    riskLevel: field(
      'How much harm the action could do. Null until that is known.',
      maybe(GuardianRiskLevel),
    ),
    userAuthorization: field(
      'How far the words of the user cover it. Null until that is known.',
      maybe(GuardianUserAuthorization),
    ),
    rationale: field('Why it was decided so, for people.', maybe(text())),
  },
  since06,
)

const AutoReviewDecisionSource = openEnum(
  'AutoReviewDecisionSource',
  'Who brought a review to its end.',
  { agent: 'The reviewing model.' },
  since06,
)

const place = {
  threadId: field('The thread.', text()),
  turnId: field('The turn.', text()),
}

const startedAtMs = field('When the review began.', unixMillis())

/** What is told of a review when it begins, and again when it ends. */
const review = {
  ...place,
  reviewId: field('Tells reviews apart; the same from beginning to end.', text()),
  targetItemId: field(
    'The item that the action belongs to. Several reviews can share one: those of programs that a command ' +
      'starts, and those of input to its process. Null where there is none, as for what a command wants to ' +
      'reach on the network.',
    maybe(text()),
  ),
  action: field('What is to be decided on.', GuardianApprovalReviewAction),
  review: field('What the reviewing model thinks of it.', GuardianApprovalReview),
  startedAtMs,
}

export const ItemGuardianApprovalReviewStartedNotification = object(
  'ItemGuardianApprovalReviewStartedNotification',
  'A reviewing model looks at what the agent wants to do, in place of the user.',
  review,
  since06,
)

export const ItemGuardianApprovalReviewCompletedNotification = object(
  'ItemGuardianApprovalReviewCompletedNotification',
  'A reviewing model has decided, or the review was given up.',
  {
    ...review,
    completedAtMs: field('When the review ended.', unixMillis()),
    decisionSource: field('Who brought it to its end.', AutoReviewDecisionSource),
  },
  since06,
)

export const StrictReviewRequiredNotification = object(
  'StrictReviewRequiredNotification',
  'From now on, a reviewing model looks at every command of the turn before it runs.',
  { ...place, startedAtMs },
  since11,
)

export type ItemGuardianApprovalReviewStartedNotification = Static<
  typeof ItemGuardianApprovalReviewStartedNotification
>
export type ItemGuardianApprovalReviewCompletedNotification = Static<
  typeof ItemGuardianApprovalReviewCompletedNotification
>
export type StrictReviewRequiredNotification = Static<typeof StrictReviewRequiredNotification>
