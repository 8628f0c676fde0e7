import type { ChangeKind } from '../../find/change.ts'
import type { RuleText } from './text.ts'

export const LIFE_TEXTS = {
  deprecated: {
    what: 'Something should no longer be used.',
    why: 'Nobody is hurt: everything works as before. It is how those who use it learn in time what to use instead.',
    safely:
      'Say what to use instead, and have that in the same version or before. It goes in a later version at the earliest.',
  },
  undeprecated: {
    what: 'Something that should no longer be used may be used again.',
    why: 'Nobody is hurt: everything works as before. Those who have left it did so in vain.',
    safely: 'Say in the docs that it stays, and what changed your mind.',
  },
} satisfies Partial<Record<ChangeKind, RuleText>>
