import { protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import {
  checkChanges,
  RULE_IDS,
  renderAnnotations,
  renderChanges,
  renderChangesJunit,
  renderChangesMarkdown,
  renderSarif,
  type SourceChange,
  suggestWaivers,
} from '../../src/index.ts'

const model = protocolAt('2026-11')
const versions = { old: { source: 'before', model }, new: { source: 'after', model } }
const today = '2027-01-31'

const GONE: SourceChange = {
  symbol: 'Thread.path',
  kind: 'removed',
  message: 'Thread.path is gone.',
  before: '?: string',
  alsoGone: [],
  snippet: "import type { Thread } from '@heddle/client'\ndeclare const thread: Thread\nthread.path\n",
  compiler: "Property 'path' does not exist on type 'Thread'.",
}

const NEW_CASE: SourceChange = {
  ...GONE,
  symbol: 'ThreadItem',
  kind: 'not-exhaustive',
  message: "ThreadItem can also be 'sleep' now.",
}

const check = (source: readonly SourceChange[], options: Partial<Parameters<typeof checkChanges>[1]> = {}) =>
  checkChanges(versions, { today, source, ...options })

describe('code that no longer compiles', () => {
  test.each([
    ['is told, and lets pass', {}, 'allowed', true],
    ['fails when the client is held', { holdSource: true }, 'fails', false],
    ['fails when nothing may go', { policy: 'additive' }, 'fails', false],
    ['lets pass what strict readers refuse', { policy: 'strict' }, 'allowed', true],
  ] as const)('%s', (_, options, verdict, passed) => {
    const report = check([GONE], options)
    expect(report.source).toMatchObject([{ rule: 'source/removed', symbol: 'Thread.path', verdict }])
    expect(report.passed).toBe(passed)
  })

  test('never fails where it asked to hear of new cases', () => {
    expect(check([NEW_CASE], { holdSource: true, policy: 'additive' })).toMatchObject({
      passed: true,
      source: [{ rule: 'source/not-exhaustive', verdict: 'allowed' }],
    })
  })

  test('can be waived, and waivers are suggested for it', () => {
    const { waivers } = suggestWaivers(check([GONE], { holdSource: true }), today)
    expect(waivers).toMatchObject([{ rule: 'source/removed' }])
    for (const { rule } of waivers) expect(RULE_IDS).toContain(rule)
    const report = check([GONE], {
      holdSource: true,
      waivers: waivers.map((one) => ({ ...one, reason: 'So.' })),
    })
    expect(report).toMatchObject({ passed: true, staleWaivers: [], source: [{ verdict: 'waived' }] })
  })

  test('makes stale what was for something else', () => {
    const { waivers } = suggestWaivers(check([GONE], { holdSource: true }), today)
    const other = { ...GONE, symbol: 'Thread.cwd' }
    const report = check([other], { holdSource: true, waivers })
    expect(report).toMatchObject({ passed: false, source: [{ verdict: 'fails' }] })
    expect(report.staleWaivers).toHaveLength(1)
  })
})

describe('the report for people', () => {
  test('shows the code and the words of the compiler, and what was asked for in a line', () => {
    const text = renderChanges(check([GONE, NEW_CASE]))
    expect(text).toContain('Code written against the TypeScript client\n')
    expect(text).toContain(
      "      declare const thread: Thread\n      thread.path\n    Property 'path' does not exist on type 'Thread'.\n",
    )
    expect(text).toMatch(/\n· asked for {2}ThreadItem can also be 'sleep' now\. {2}[0-9a-f]{12}\n/)
    expect(text).toContain('2 changes of the client: nothing fails, 1 told because code can ask for it.\n')
  })

  test('says nothing of code when nobody asked', () => {
    expect(checkChanges(versions, { today })).not.toHaveProperty('source')
    expect(renderChanges(checkChanges(versions, { today }))).not.toContain('client')
  })
})

describe('code that no longer compiles, in every form', () => {
  const other = { ...GONE, symbol: 'Thread.name', message: 'Thread.name is gone.' }
  const waivers = suggestWaivers(check([other], { holdSource: true }), today).waivers.map((waiver) => ({
    ...waiver,
    reason: 'Nobody asks for it.',
  }))
  const report = check([GONE, other, NEW_CASE], { holdSource: true, waivers })

  test('Markdown has the code, and says why the rest may be so', () => {
    const text = renderChangesMarkdown(report)
    expect(text).toContain('### ❌ Protocol check: 1 change of the client fails')
    expect(text).toMatch(/Thread\.path is gone\..*\n\n {2}```ts\n {2}import type \{ Thread \}/)
    expect(text).toContain('Nobody asks for it.')
  })

  test('annotations are errors, notices, and nothing for what was asked for', () => {
    const lines = renderAnnotations(report).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^::error title=source.*::Thread\.path is gone\..*does not exist/)
    expect(lines[1]).toMatch(/^::notice .*Nobody asks for it\./)
  })

  test('JUnit has a failure, a skipped case, and one that passed', () => {
    const xml = renderChangesJunit(report)
    expect(xml).toContain('<testsuite name="source" tests="3" failures="1" skipped="1"')
    expect(xml).toContain('thread.path')
  })

  test('SARIF has a result each, with rules that say what to do', () => {
    const [run] = JSON.parse(renderSarif(report)).runs
    expect(run.results.map(({ ruleId, level }: Result) => [ruleId, level])).toEqual([
      ['source/removed', 'error'],
      ['source/removed', 'error'],
      ['source/not-exhaustive', 'note'],
    ])
    expect(run.results[1].suppressions).toMatchObject([{ justification: 'Nobody asks for it.' }])
    expect(run.tool.driver.rules[1].help.text).toContain('docs/source-compatibility.md')
  })
})

interface Result {
  readonly ruleId: string
  readonly level: string
}
