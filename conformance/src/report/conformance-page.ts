import type { CheckResult, ConformReport } from '../conform/report.ts'
import { messagesOf } from '../page/messages.ts'
import { renderPage } from '../page/page.ts'
import type { PageCheck, PageOutcome, PageTranscript, ReportPayload } from '../page/payload.ts'
import { createRedactor, type Redactor } from '../recording/redact.ts'
import { connectionOf, type Transcript } from '../runner/transcript.ts'
import { areaOf } from './area.ts'
import { count } from './text.ts'

/** What came of one run, and what the run is called. */
export interface NamedReport {
  readonly name: string
  readonly report: ConformReport
}

/**
 * What came of checking servers as one HTML page: areas by status, each check with what demands it, and what was said.
 * It needs no other file and reaches for none.
 *
 * @param runs one run, or several to hold against one another
 * @param transcripts what was said in the scenarios of one run
 */
export function renderConformancePage(
  runs: readonly NamedReport[],
  transcripts: readonly Transcript[] = [],
): Promise<string> {
  const payload = reportPayload(runs, transcripts)
  const checks = count(payload.checks.length, 'check')
  const [only, ...others] = runs.map(({ report }) => report)
  const words =
    only === undefined || others.length > 0
      ? { title: `Conformance of ${runs.length} runs`, about: `${checks}, run by run.` }
      : {
          title: `${only.subject}: ${only.passed ? 'conforms' : 'does not conform'}`,
          about: `Protocol ${only.protocol}, ${checks}: ${summaryOf(only)}.`,
        }
  return renderPage({ name: 'report', ...words, payload })
}

/** What the page of reports holds. Like recordings, reports are given away: what they quote is redacted. */
export function reportPayload(
  runs: readonly NamedReport[],
  transcripts: readonly Transcript[],
): ReportPayload {
  const results = runs.map(({ report }) => new Map(report.checks.map((check) => [check.id, check])))
  const all = new Map(results.flatMap((checks) => [...checks]))
  const shown = transcripts.map(shownTranscript)
  const redactor = createRedactor()
  return {
    runs: runs.map(({ name, report: { subject, protocol, passed, notes } }) => ({
      name,
      subject,
      protocol,
      passed,
      notes,
    })),
    checks: [...all.values()].map((check) => pageCheck(check, results, shown, redactor)),
    transcripts: shown,
  }
}

function summaryOf({ counts }: ConformReport): string {
  const { passed, failed, known, stale, skipped } = counts
  const parts: readonly [number, string][] = [
    [passed, 'passed'],
    [failed, 'failed'],
    [known, 'known to fail'],
    [stale, 'no longer fail'],
    [skipped, 'not demanded'],
  ]
  return parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`])).join(', ')
}

const shownTranscript = ({ scenario, entries }: Transcript): PageTranscript => ({
  scenario,
  messages: messagesOf({ entries }).map(({ message }) => message),
})

function pageCheck(
  { id, title, level, clause, demand, scenario: own, seenIn = own }: CheckResult,
  runs: readonly ReadonlyMap<string, CheckResult>[],
  transcripts: readonly PageTranscript[],
  redactor: Redactor,
): PageCheck {
  // What is about every session is shown in the one where it failed.
  const scenario = transcripts.length > 0 ? seenIn : own
  const transcript = transcripts.find((one) => one.scenario === scenario)
  const outcomes = runs.map((checks) => {
    const result = checks.get(id)
    return result === undefined ? null : outcomeOf(result, transcript, redactor)
  })
  return { id, area: areaOf(id), title, level, clause, demand, scenario, outcomes }
}

function outcomeOf(
  result: CheckResult,
  transcript: PageTranscript | undefined,
  redactor: Redactor,
): PageOutcome {
  const { status, message, reason, expected, actual, excerpt = [], at, session = 1 } = result
  const place = at === undefined ? undefined : placeIn(transcript, session, at)
  const outcome = {
    status,
    ...(message !== undefined && { message }),
    ...(reason !== undefined && { reason }),
    ...('expected' in result && { expected }),
    ...('actual' in result && { actual }),
    // The transcript shows the same, and more.
    ...(place === undefined && excerpt.length > 0 && { excerpt }),
  }
  const redacted = redactor.json(JSON.parse(JSON.stringify(outcome))) as unknown as PageOutcome
  return { ...redacted, ...(place !== undefined && { at: place }) }
}

/** Where an entry of one session stands among those of all; at its end, when it is behind what was said. */
function placeIn(transcript: PageTranscript | undefined, session: number, at: number): number | undefined {
  if (transcript === undefined) return undefined
  const conn = connectionOf(session)
  const places = transcript.messages.flatMap((message, index) => (message.conn === conn ? [index] : []))
  return places[Math.min(at, places.length - 1)]
}
