import type { ReviewStartParams } from '@heddle/protocol'
import type { TurnTask } from '../threads/index.ts'

type Review = Extract<TurnTask, { kind: 'review' }>

/** What to do for a review. Names of branches and commits have been checked: nothing but a name is in them. */
export function reviewTask(target: ReviewStartParams['target']): Review {
  switch (target.type) {
    case 'uncommittedChanges':
      return review('the changes that are not committed', [
        'Review the changes in the working folder that are not committed: those of git diff HEAD, and the new files that git status shows.',
      ])
    case 'baseBranch':
      return review(`the changes since ${target.branch}`, [
        `Review what the current branch adds to ${target.branch}: git diff ${target.branch}...HEAD shows it.`,
      ])
    case 'commit': {
      const title = target.title ? ` (${target.title})` : ''
      return review(`the commit ${target.sha}${title}`, [
        `Review the commit ${target.sha}: git show ${target.sha} shows it.`,
      ])
    }
    case 'custom':
      return review(target.instructions, ['Review what the user asks for:', target.instructions])
  }
}

const review = (subject: string, what: readonly string[]): Review => ({
  kind: 'review',
  subject,
  prompt: [...what, ...HOW].join('\n'),
})

const HOW = [
  'Change no files. Read as much of what surrounds the changes as you need to judge them.',
  'Look for what the author would want to mend: wrong results, crashes, lost data, holes in security, broken promises to callers, missing tests of such. Leave taste alone, and what was like that before.',
  'Then write the review and nothing else. One finding after the other, the gravest first: a title with how grave it is (P0 to P3), the file and the lines, and in a few sentences what goes wrong, when, and how to mend it. Report only what you are sure of after having looked.',
  'Without findings, say so in one sentence. End with one line on whether the changes are right as they are.',
]
