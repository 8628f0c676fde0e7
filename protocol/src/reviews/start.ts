import Type, { type Static } from 'typebox'
import { area, field, maybe, text } from '../define/index.ts'
import { Turn } from '../turns/turn.ts'

const { object, openEnum, taggedUnion } = area('reviews')
const kind = 'Tells the kind of target.'

const ReviewDelivery = openEnum('ReviewDelivery', 'Where a review takes place.', {
  inline: 'In the thread itself.',
  detached: { docs: 'In a new thread of its own.', removed: '2026-11' },
})

const UncommittedChangesTarget = object(
  'UncommittedChangesTarget',
  'All that differs from the last commit, new files included, whether staged or not.',
  { type: field(kind, Type.Literal('uncommittedChanges')) },
)

const BaseBranchTarget = object('BaseBranchTarget', 'What the current branch adds to another one.', {
  type: field(kind, Type.Literal('baseBranch')),
  branch: field('The other branch.', text()),
})

const CommitTarget = object('CommitTarget', 'What one commit changed.', {
  type: field(kind, Type.Literal('commit')),
  sha: field('The commit.', text()),
  title: field('What to call it towards people, such as the first line of its message.', maybe(text())),
})

const CustomTarget = object('CustomTarget', 'Whatever the user says.', {
  type: field(kind, Type.Literal('custom')),
  instructions: field('What to look at and how, in words.', text()),
})

const ReviewTarget = taggedUnion('ReviewTarget', 'What a review looks at.', 'type', [
  UncommittedChangesTarget,
  BaseBranchTarget,
  CommitTarget,
  CustomTarget,
])

export const ReviewStartParams = object('ReviewStartParams', 'What to look at, and where.', {
  threadId: field('The thread.', text()),
  target: field('What to look at.', ReviewTarget),
  delivery: field('Where the review takes place. In the thread itself when left out.', maybe(ReviewDelivery)),
})

export const ReviewStartResponse = object('ReviewStartResponse', 'The review has begun.', {
  turn: field('The turn that the review is.', Turn),
  reviewThreadId: field(
    'The thread that it takes place in: the one that was asked for, or the new one where it is detached.',
    text(),
  ),
})

export type ReviewStartParams = Static<typeof ReviewStartParams>
export type ReviewStartResponse = Static<typeof ReviewStartResponse>
