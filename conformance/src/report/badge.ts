import { makeBadge } from 'badge-maker'
import type { ConformReport } from '../conform/report.ts'

/** A picture of how it went, as SVG: for the page of a project. */
export function renderBadge({ protocol, passed, counts }: ConformReport): string {
  const made = counts.passed + counts.failed + counts.known + counts.stale
  return makeBadge({
    label: `agent app-server ${protocol}`,
    message: `${counts.passed} of ${made} checks`,
    color: passed ? (counts.known + counts.failed === 0 ? 'brightgreen' : 'green') : 'red',
  })
}
