import type { Version } from '@heddle/protocol'
import type { Failure } from '../conform/check.ts'
import type { CheckResult } from '../conform/report.ts'
import type { CheckFacts } from '../conform/scenario.ts'
import { CLAUSES, isDemanded } from '../spec/index.ts'
import type { TranscriptEntry } from '../subject/index.ts'
import type { Expected } from './expected.ts'

/** What a result depends on beside what was seen. */
export interface Terms {
  readonly version: Version
  readonly expected: Expected
}

/** What there is to say of a check: nothing when its clause was kept. */
export type Outcome = Failure | { readonly notOffered: string } | undefined

/** A session, whichever side was driven. */
export interface Spoken {
  readonly transcript: readonly TranscriptEntry[]
}

/** How a check came out: `evaluate` is asked only when the version demands what it checks. */
export function resultOf(
  { id, title, clause }: CheckFacts,
  scenario: string,
  { version, expected }: Terms,
  evaluate: () => Outcome,
  sessions: readonly Spoken[] = [],
): CheckResult {
  const demanding = CLAUSES[clause]
  const { level, text: demand } = demanding
  const facts = { id, title, level, clause, demand, scenario }
  if (!isDemanded(demanding, version))
    return { ...facts, status: 'skipped', reason: `demanded from ${demanding.since} on` }
  const failure = failureOf(evaluate)
  if (failure !== undefined && 'notOffered' in failure)
    return { ...facts, status: 'skipped', reason: failure.notOffered }
  const known = expected.get(id)
  const reason = known === undefined ? {} : { reason: known.reason }
  if (failure === undefined) {
    const isStale = known !== undefined && known.sometimes !== true
    return { ...facts, status: isStale ? 'stale' : 'passed', ...reason }
  }
  const { at, session = 1 } = failure
  return {
    ...facts,
    ...failure,
    excerpt: at === undefined ? [] : excerptAround(sessions[session - 1], at),
    status: known === undefined ? 'failed' : 'known',
    ...reason,
  }
}

/** A check reads what should be there. What is not there it trips over, and that is a finding like any other. */
function failureOf(evaluate: () => Outcome): Outcome {
  try {
    return evaluate()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { message: `what was sent has another form than this check can read: ${error.message}` }
  }
}

const BEFORE = 3
const AFTER = 2
const LONGEST = 160

/** The lines of a transcript around a place, the place marked. */
function excerptAround(session: Spoken | undefined, at: number): string[] {
  return (session?.transcript ?? [])
    .filter(({ index }) => index >= at - BEFORE && index <= at + AFTER)
    .map((entry) => {
      const mark = entry.index === at ? '>' : ' '
      const said = entry.from === 'driver' ? entry.event : entry.text
      return `${mark} ${entry.index} ${entry.from}: ${said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said}`
    })
}
