import type { ChangeReport } from '../report.ts'
import type { Waiver } from './waivers.ts'

/** How long a waiver holds that nobody has thought about. */
const DAYS = 90

/**
 * Waivers for all that fails. Their reasons are empty: whoever wants them to hold has to give one.
 *
 * @param today as 2027-01-31
 */
export function suggestWaivers(
  { changes, source = [] }: ChangeReport,
  today: string,
): { waivers: readonly Waiver[] } {
  const last = new Date(`${today}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() + DAYS)
  const expires = last.toJSON().slice(0, 10)
  const waivers = changes.flatMap(({ fingerprint, findings }) => {
    const failing = findings.filter(({ verdict }) => verdict === 'fails')
    const rules = new Set(failing.map(({ rule }) => rule))
    return [...rules].map((rule): Waiver => ({ rule, fingerprint, reason: '', expires }))
  })
  const ofSource = source
    .filter(({ verdict }) => verdict === 'fails')
    .map(({ rule, fingerprint }): Waiver => ({ rule, fingerprint, reason: '', expires }))
  return { waivers: [...waivers, ...ofSource] }
}
