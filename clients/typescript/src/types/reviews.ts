// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'
import type { Turn } from './turns.ts'

/** What to look at, and where. */
export interface ReviewStartParams {
  /** The thread. */
  threadId: string
  /** What to look at. */
  target: ReviewTarget
  /** Where the review takes place. In the thread itself when left out. */
  delivery?: ReviewDelivery | null
}

/**
 * What a review looks at.
 *
 * - `uncommittedChanges`: All that differs from the last commit, new files included, whether staged or not.
 * - `baseBranch`: What the current branch adds to another one.
 * - `commit`: What one commit changed.
 * - `custom`: Whatever the user says.
 */
export type ReviewTarget = KnownReviewTarget | UnknownVariant<'type'>

/** The kinds of {@link ReviewTarget} that this package knows. */
export type KnownReviewTarget = UncommittedChangesTarget | BaseBranchTarget | CommitTarget | CustomTarget

/** Their values of `type`. */
export const REVIEW_TARGET_TAGS = ['uncommittedChanges', 'baseBranch', 'commit', 'custom'] as const

/** Is this a kind of {@link ReviewTarget} that this package knows? */
export function isKnownReviewTarget(value: ReviewTarget): value is KnownReviewTarget {
  return isKnownTag(value.type, REVIEW_TARGET_TAGS)
}

/** All that differs from the last commit, new files included, whether staged or not. */
export interface UncommittedChangesTarget {
  /** Tells the kind of target. */
  type: 'uncommittedChanges'
}

/** What the current branch adds to another one. */
export interface BaseBranchTarget {
  /** Tells the kind of target. */
  type: 'baseBranch'
  /** The other branch. */
  branch: string
}

/** What one commit changed. */
export interface CommitTarget {
  /** Tells the kind of target. */
  type: 'commit'
  /** The commit. */
  sha: string
  /** What to call it towards people, such as the first line of its message. */
  title?: string | null
}

/** Whatever the user says. */
export interface CustomTarget {
  /** Tells the kind of target. */
  type: 'custom'
  /** What to look at and how, in words. */
  instructions: string
}

/**
 * Where a review takes place.
 *
 * - `inline`: In the thread itself.
 */
export type ReviewDelivery = 'inline' | (string & {})

/** The review has begun. */
export interface ReviewStartResponse {
  /** The turn that the review is. */
  turn: Turn
  /** The thread that it takes place in: the one that was asked for, or the new one where it is detached. */
  reviewThreadId: string
}
