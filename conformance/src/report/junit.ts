import type { CheckResult, ConformReport } from '../conform/report.ts'
import { areaOf } from './area.ts'
import { type JunitCase, junitXml } from './junit-xml.ts'

/**
 * What came of checking a server as JUnit XML, for systems that show such: a suite for each area. What is known to fail,
 * or not demanded, is skipped there, with the reason; a SHOULD that fails is no failure, but is told in the same way.
 */
export function renderJunit({ subject, protocol, checks }: ConformReport): string {
  const suites = [...Map.groupBy(checks, ({ id }) => areaOf(id))].map(([name, list]) => ({
    name,
    cases: list.map(caseOf),
  }))
  return junitXml(`${subject}, protocol ${protocol}`, suites)
}

function caseOf(check: CheckResult): JunitCase {
  const { id, title, scenario, status, level } = check
  const about = { group: scenario, name: `${id} ${title}` }
  if (status === 'passed') return { ...about, verdict: 'passed' }
  const message = messageOf(check)
  return status === 'stale' || (status === 'failed' && level === 'MUST')
    ? { ...about, verdict: 'failure', message, type: level, details: detailsOf(check) }
    : { ...about, verdict: 'skipped', message }
}

function messageOf({ status, level, message, reason }: CheckResult): string {
  switch (status) {
    case 'stale':
      return `It passed. Take it off the list of expected failures: ${reason}`
    case 'known':
      return `Known: ${reason}`
    case 'skipped':
      return reason ?? ''
    default:
      return level === 'MUST' ? (message ?? '') : `${level}: ${message}`
  }
}

function detailsOf({ clause, demand, expected, actual, excerpt = [] }: CheckResult): string {
  const lines = [`${clause} ${demand}`]
  if (expected !== undefined) lines.push(`expected  ${JSON.stringify(expected)}`)
  if (actual !== undefined) lines.push(`actual    ${JSON.stringify(actual)}`)
  return [...lines, ...excerpt].join('\n')
}
