import type { SourceChange } from './source-change.ts'

type Told = Pick<SourceChange, 'symbol' | 'kind' | 'before' | 'after' | 'alsoGone'>

/** What happened, in a sentence or two. */
export function messageOf(told: Told): string {
  const { alsoGone } = told
  return `${sentence(told)}${alsoGone.length === 0 ? '' : ` With it went ${alsoGone.join(', ')}.`}`
}

function sentence({ symbol, kind, before, after }: Told): string {
  switch (kind) {
    case 'removed':
      return `${symbol} is gone.`
    case 'renamed':
      return `${symbol} is called ${after} now.`
    case 'became-optional':
      return `${symbol} can be null or missing now.`
    case 'became-required':
      return before === undefined
        ? `${symbol} must be given now.`
        : `${symbol} has to be built of more than it was.`
    case 'widened':
      return `${symbol} can be more than it was: ${fromTo(before, after)}.`
    case 'narrowed':
      return `${symbol} takes less than it did: ${fromTo(before, after)}.`
    case 'changed':
      return `${symbol} is something else now: ${fromTo(before, after)}.`
    case 'signature-changed':
      return `${symbol} is called with other arguments now: ${fromTo(before, after)}.`
    case 'not-exhaustive':
      return `${symbol} ${newCases(before, after)}; only code that has asked to hear of it no longer compiles.`
  }
}

/** Of unions that are told by their tags: which are new. */
function newCases(before = '', after = ''): string {
  const known = new Set(before.split(' | '))
  const come = after.split(' | ').filter((one) => !known.has(one))
  return come.length === 0 || before === '' ? 'has a new case' : `can also be ${come.join(' or ')} now`
}

/** As the declarations have it: `path?: string` is told by what stands behind the name. */
const fromTo = (before = 'nothing', after = 'anything'): string =>
  before === after
    ? `what ${plain(before)} stands for has changed`
    : `from ${plain(before)} to ${plain(after)}`

const plain = (declared: string): string => declared.replace(/^\?: /, 'optional ').replace(/^: /, '')
