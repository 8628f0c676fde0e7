import Builder from 'fast-xml-builder'
import type { CheckResult, ConformReport } from '../conform/report.ts'
import { areaOf } from './area.ts'

/**
 * What came of checking a server as JUnit XML, for systems that show such: a suite for each area. What is known to fail,
 * or not demanded, is skipped there, with the reason; a SHOULD that fails is no failure, but is told in the same way.
 */
export function renderJunit({ subject, protocol, checks }: ConformReport): string {
  const suites = [...Map.groupBy(checks, ({ id }) => areaOf(id))].map(([area, list]) => ({
    '@name': area,
    ...countsOf(list),
    testcase: list.map(testcaseOf),
  }))
  const testsuites = { '@name': `${subject}, protocol ${protocol}`, ...countsOf(checks), testsuite: suites }
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, testsuites })
}

const builder = new Builder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  // An attribute that says true would be left without a value, which is no XML.
  suppressBooleanAttributes: false,
  format: true,
})

/** A failure, something to know, or nothing of note. */
function verdictOf({ status, level }: CheckResult): 'failure' | 'skipped' | 'passed' {
  if (status === 'passed') return 'passed'
  return status === 'stale' || (status === 'failed' && level === 'MUST') ? 'failure' : 'skipped'
}

function countsOf(checks: readonly CheckResult[]): object {
  const count = (verdict: string) => checks.filter((check) => verdictOf(check) === verdict).length
  return {
    '@tests': checks.length,
    '@failures': count('failure'),
    '@skipped': count('skipped'),
    '@errors': 0,
  }
}

function testcaseOf(check: CheckResult): object {
  const { id, title, scenario } = check
  const verdict = verdictOf(check)
  const testcase = { '@classname': scenario, '@name': legal(`${id} ${title}`) }
  if (verdict === 'passed') return testcase
  const message = legal(messageOf(check))
  if (verdict === 'skipped') return { ...testcase, skipped: { '@message': message } }
  return {
    ...testcase,
    failure: { '@message': message, '@type': check.level, '#text': legal(detailsOf(check)) },
  }
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

/** Without what XML cannot hold, however it is written: a server can have said it. */
const legal = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
