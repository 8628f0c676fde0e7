import { type Location, type Locator, locatorOf } from '@heddle/protocol'
import type { ChangeReport, ReportedChange } from './report.ts'

/**
 * The report, with where in the candidate's files each change stands; as it was when the candidate is in no file that
 * people work on. What is gone stands where it was a part of something that is still there.
 *
 * @throws ImportError when the candidate can no longer be read
 */
export async function withLocations(report: ChangeReport): Promise<ChangeReport> {
  const locator = await locatorOf(report.candidate.source)
  if (locator === undefined) return report
  const changes = report.changes.map((change) => ({ ...change, location: locationOf(change, locator) }))
  return { ...report, changes }
}

function locationOf({ kind, place, before, after, reach }: ReportedChange, locator: Locator): Location {
  const isRenamed = kind.endsWith('-renamed') && before !== undefined && place.endsWith(before)
  const now = isRenamed ? `${place.slice(0, -before.length)}${after}` : place
  // What is about a method or an error as a whole is reached by nothing.
  if (reach.length > 0) return locator.type(now)
  return now.startsWith(ERROR) ? locator.error(now.slice(ERROR.length)) : locator.method(now)
}

/** What the places of errors begin with. */
const ERROR = 'error '
