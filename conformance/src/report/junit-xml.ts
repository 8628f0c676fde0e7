import Builder from 'fast-xml-builder'

/** Something that was looked at, and what came of it. */
export type JunitCase = {
  /** What it belongs to, where that is shown. */
  readonly group: string
  readonly name: string
  readonly file?: string
  readonly line?: number
} & (
  | { readonly verdict: 'passed' }
  | { readonly verdict: 'skipped'; readonly message: string }
  | { readonly verdict: 'failure'; readonly message: string; readonly type: string; readonly details: string }
)

export interface JunitSuite {
  readonly name: string
  readonly cases: readonly JunitCase[]
}

/** JUnit XML, whatever its texts hold. */
export function junitXml(name: string, suites: readonly JunitSuite[]): string {
  const testsuites = {
    '@name': legal(name),
    ...countsOf(suites.flatMap(({ cases }) => cases)),
    testsuite: suites.map((suite) => ({
      '@name': legal(suite.name),
      ...countsOf(suite.cases),
      testcase: suite.cases.map(testcaseOf),
    })),
  }
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

function countsOf(cases: readonly JunitCase[]): object {
  const count = (verdict: JunitCase['verdict']) => cases.filter((one) => one.verdict === verdict).length
  return {
    '@tests': cases.length,
    '@failures': count('failure'),
    '@skipped': count('skipped'),
    '@errors': 0,
  }
}

function testcaseOf(one: JunitCase): object {
  const testcase = {
    '@classname': legal(one.group),
    '@name': legal(one.name),
    ...(one.file === undefined ? {} : { '@file': legal(one.file) }),
    ...(one.line === undefined ? {} : { '@line': one.line }),
  }
  switch (one.verdict) {
    case 'passed':
      return testcase
    case 'skipped':
      return { ...testcase, skipped: { '@message': legal(one.message) } }
    case 'failure':
      return {
        ...testcase,
        failure: { '@message': legal(one.message), '@type': one.type, '#text': legal(one.details) },
      }
  }
}

/** Without what XML cannot hold, however it is written: a server can have said it. */
const legal = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
