import { type ProtocolModel, protocolAt } from '@heddle/protocol'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import {
  type ChangeReport,
  checkChanges,
  renderAnnotations,
  renderChangesJunit,
  renderChangesMarkdown,
  renderSarif,
  suggestWaivers,
} from '../../src/index.ts'

const TODAY = '2026-12-01'

const released = (version: '2026-06' | '2026-11') => ({ source: version, model: protocolAt(version) })

const VERSIONS = { old: released('2026-06'), new: released('2026-11') }

const real = checkChanges(VERSIONS, { today: TODAY })

/** The same with some of what fails waived, and a waiver that nothing needs. */
const waived = (() => {
  const [first, second] = suggestWaivers(real, TODAY).waivers
  const reason = 'Nobody has it yet.'
  const stale = {
    rule: 'to-client/field-removed',
    fingerprint: '0123456789ab',
    reason,
    expires: '2027-01-01',
  }
  const waivers = [first, second].flatMap((one) => (one === undefined ? [] : [{ ...one, reason }]))
  return checkChanges(VERSIONS, { today: TODAY, waivers: [...waivers, stale] })
})()

/** The same with code that no longer compiles. */
const withSource = checkChanges(VERSIONS, {
  today: TODAY,
  holdSource: true,
  source: [
    {
      symbol: 'Client.thread.rollback',
      kind: 'removed',
      message: 'Client.thread.rollback is gone.',
      alsoGone: [],
      snippet: 'client.thread.rollback',
      compiler: "Property 'rollback' does not exist.",
    },
  ],
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '</summary></details><img src=x onerror=alert(1)>',
  '-->\n# Approved\n- [x] done',
  '`code` ``` fence\n```\nout',
  '| a | b |\n| - | - |',
  '@heddle-team #1 GH-2 owner/repo#3 me@example.com',
  '[click](https://evil.example) ![x](https://evil.example/x.png) https://evil.example www.evil.example',
  '*bold* __bold__ ~~gone~~ &lt;b&gt; $x$ \\',
  '%0A::error::x\r\n::warning::y, z: 1',
  '\u202egnorw\u0000\ud800 ]]> \u0007',
]

/** A protocol in which everything that people name is called so, and one in which it is gone. */
function hostileVersions(name: string): { old: ProtocolModel; new: ProtocolModel } {
  const described = { docs: name, stability: 'stable' } as const
  const string = { kind: 'scalar', type: 'string' } as const
  const field = (of: string) =>
    ({ name: of, type: string, presence: 'required', nullable: false, ...described }) as const
  const model = (fields: readonly ReturnType<typeof field>[], methods: readonly string[]): ProtocolModel => ({
    name,
    version: name,
    experimental: true,
    errors: new Map(),
    types: new Map([
      ['Box', { name: 'Box', area: '', ...described, node: { kind: 'object', fields, extra: 'allowed' } }],
    ]),
    methods: methods.map((one) => ({
      name: one,
      direction: 'client-to-server',
      kind: 'request',
      module: 'm',
      params: { kind: 'ref', name: 'Box' },
      paramsOptional: false,
      result: { kind: 'ref', name: 'Box' },
      errors: [],
      ...described,
    })),
  })
  return { old: model([field(name)], ['m', name]), new: model([field(`${name} more`)], ['m']) }
}

function hostileReport(name: string): ChangeReport {
  const { old, new: now } = hostileVersions(name)
  const versions = { old: { source: name, model: old }, new: { source: `${name}!`, model: now } }
  const report = checkChanges(versions, { today: TODAY })
  const [first] = suggestWaivers(report, TODAY).waivers
  const stale = { rule: name, fingerprint: name, reason: name, expires: '2027-01-01' }
  const waivers = [...(first === undefined ? [] : [{ ...first, reason: name }]), stale]
  const again = checkChanges(versions, { today: TODAY, waivers })
  const located = again.changes.map((one) => ({ ...one, location: { file: `${name}.json`, line: 7 } }))
  return { ...again, changes: located }
}

type Node = DefaultTreeAdapterMap['childNode']

/** All nodes of what GitHub makes of a comment, before it takes away what it does not let through. */
function nodesOf(markdown: string): Node[] {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
  const nodes: Node[] = [...parseFragment(html).childNodes]
  for (const node of nodes) if ('childNodes' in node) nodes.push(...node.childNodes)
  return nodes
}

const TAGS = 'blockquote code details em h3 h4 li p pre strong summary table tbody td th thead tr ul'.split(
  ' ',
)

describe('markdown', () => {
  test('says who is hurt and how, with a message', () => {
    const text = renderChangesMarkdown(real)
    expect(text).toMatch(/^<!-- heddle check [0-9a-f]{12} -->\n/)
    expect(text).toContain(`${real.failing} changes fail`)
    expect(text).toContain(
      '**old client ↔ new server**: What a client of 2026-06 may say, a server of 2026-11',
    )
    for (const { findings, fingerprint } of real.changes)
      if (findings.some(({ verdict }) => verdict === 'fails')) expect(text).toContain(fingerprint)
    expect(text).toContain('"method": "thread/rollback"')
    expect(text).toMatch(/<summary>Allowed: strict \(\d+\)<\/summary>/)
  })

  test('names a few of the sessions in which it happened', () => {
    const [change] = real.changes
    const [finding] = change?.findings ?? []
    if (change === undefined || finding === undefined) throw new Error('nothing changed')
    const evidence = Array.from({ length: 9 }, (_, index) => ({
      file: `${index}.jsonl`,
      line: 3,
      pointer: '/params',
      message: 'must be there',
    }))
    const changes = [{ ...change, findings: [{ ...finding, evidence }] }]
    const text = renderChangesMarkdown({ ...real, changes })
    expect(text).toContain('Seen in `0.jsonl:3`, `/params`: must be there')
    expect(text.match(/\.jsonl:3/g)).toHaveLength(3)
    expect(text).toContain('Seen in 6 other sessions.')
  })

  test('is found again, whatever changed', () => {
    const [marker] = renderChangesMarkdown(real).split('\n')
    expect(renderChangesMarkdown({ ...real, changes: [] }).split('\n')[0]).toBe(marker)
    const other = { ...real, candidate: { ...real.candidate, source: 'draft' } }
    expect(renderChangesMarkdown(other).split('\n')[0]).not.toBe(marker)
  })

  test('tells what is waived and why, and which waivers are of no use', () => {
    const text = renderChangesMarkdown(waived)
    expect(text).toMatch(/<summary>Waived \(\d\)<\/summary>[\s\S]*Nobody has it yet\./)
    expect(text).toMatch(
      /#### Stale waivers\n\n- The waiver of `to-client\/field-removed` for `0123456789ab`/,
    )
  })

  test.each(HOSTILE)('takes %j for text', (name) => {
    const nodes = nodesOf(renderChangesMarkdown(hostileReport(name)))
    const tags = new Set(nodes.flatMap((node) => ('tagName' in node ? [node.tagName] : [])))
    expect([...tags].filter((tag) => !TAGS.includes(tag))).toEqual([])
    const headings = nodes.filter((node) => node.nodeName === 'h1' || node.nodeName === 'h2')
    expect(headings).toEqual([])
    for (const node of nodes) {
      if (!('value' in node) || ('parentNode' in node && node.parentNode?.nodeName === 'code')) continue
      // What GitHub would follow to a person, an issue or a site.
      expect(node.value).not.toMatch(/@\w|#\d|GH-\d/)
    }
    expect(nodes.filter(({ nodeName }) => nodeName === '#comment')).toHaveLength(1)
  })

  test('takes anything for text', () => {
    const pieces = fc.constantFrom(...HOSTILE, '\n', ' ', '```', '`', '<', '-->', '|', '@a', '\\', '&#64;b')
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 4 }), (words) => {
        const nodes = nodesOf(renderChangesMarkdown(hostileReport(words.join(''))))
        const tags = nodes.flatMap((node) => ('tagName' in node ? [node.tagName] : []))
        expect(tags.filter((tag) => !TAGS.includes(tag))).toEqual([])
        expect(nodes.filter(({ nodeName }) => nodeName === '#comment')).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })

  test('fits into a comment, and says what did not', () => {
    const [change] = real.changes
    if (change === undefined) throw new Error('nothing changed')
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...change, summary: `It is gone, ${index}.` }))
    const text = renderChangesMarkdown({ ...real, changes: many })
    expect(text.length).toBeLessThanOrEqual(65_536)
    const told = many.filter(({ summary }) => text.includes(summary)).length
    expect(told).toBeGreaterThan(300)
    expect(text).toContain(`\n${3000 - told} more did not fit into a comment`)
  })

  test.each([1000, 100_000])('a name of %i letters leaves room for the rest', (length) => {
    const text = renderChangesMarkdown(hostileReport('`@<'.repeat(length / 3)))
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toContain('#### What fails')
  })
})

describe('JUnit', () => {
  test('has a failure for each change that fails, and skips what is waived', () => {
    const xml = renderChangesJunit(waived)
    expect(xml.match(/<failure /g)).toHaveLength(waived.failing + waived.staleWaivers.length)
    expect(xml.match(/<skipped message="Waived: Nobody has it yet\."/g)).toHaveLength(waived.waived)
    expect(xml.match(/<testcase /g)).toHaveLength(waived.changes.length + waived.staleWaivers.length)
    expect(xml).toContain('<testsuite name="breaking"')
    expect(xml).toContain('new client ↔ old server: ')
  })

  test.each(HOSTILE)('holds %j as XML can', (name) => {
    const xml = renderChangesJunit(hostileReport(name))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|<script|<img/)
    expect(xml.isWellFormed()).toBe(true)
  })
})

describe('annotations', () => {
  const kindsIn = (text: string) =>
    Map.groupBy(text.trimEnd().split('\n'), (line) => /^::(\w+) /.exec(line)?.[1])

  test('are errors, notices and warnings', () => {
    const kinds = kindsIn(renderAnnotations(waived))
    expect(kinds.get('error')).toHaveLength(waived.failing + waived.staleWaivers.length)
    expect(kinds.get('notice')).toHaveLength(waived.waived)
    expect(kinds.get('warning')?.join()).toContain('(to-client/notification-added)')
    expect(kinds.get('notice')?.[0]).toContain('Waived until ')
    expect([...kinds.keys()].toSorted()).toEqual(['error', 'notice', 'warning'])
  })

  test('nothing changed: nothing is said', () => {
    expect(renderAnnotations(checkChanges({ old: VERSIONS.new, new: VERSIONS.new }, { today: TODAY }))).toBe(
      '',
    )
  })

  test.each(HOSTILE)('%j is no command', (name) => {
    const report = hostileReport(name)
    const lines = renderAnnotations(report).trimEnd().split('\n')
    const weights = report.changes.filter(({ findings }) => findings.length > 0).length
    expect(lines.length).toBeLessThanOrEqual(weights + report.staleWaivers.length)
    for (const line of lines) {
      const [, properties = '', message = ''] = /^::(?:error|warning|notice) (.*?)::(.*)$/.exec(line) ?? []
      expect(message).not.toBe('')
      const keys = properties.split(',').map((one) => one.split('=')[0])
      expect([['title'], ['file', 'line', 'title']]).toContainEqual(keys)
      expect(line).not.toMatch(/\r/)
    }
    // As the runner reads it back.
    const file = /file=(.*?),line=7,/.exec(lines[0] ?? '')?.[1] ?? ''
    const back = [
      ['%3A', ':'],
      ['%2C', ','],
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%25', '%'],
    ] as const
    expect(back.reduce((text, [code, sign]) => text.replaceAll(code, sign), file)).toBe(
      `${name}.json`.toWellFormed(),
    )
  })
})

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const { $schema: _, id: __, ...schema } = sarifSchema
  const validate = ajv.compile(schema)

  const reports: readonly (readonly [string, ChangeReport])[] = [
    ['two versions', real],
    ['waivers', waived],
    ['code', withSource],
    ...HOSTILE.map((name) => [JSON.stringify(name), hostileReport(name)] as const),
  ]

  test.each(reports)('%s: valid by its schema', (_name, report) => {
    const log: unknown = JSON.parse(renderSarif(report))
    validate(log)
    expect(validate.errors).toBeNull()
    // A schema that takes everything would prove nothing.
    expect(validate({ ...(log as object), version: '1.0.0' })).toBe(false)
  })

  test('has a result for each finding', () => {
    const { tool, results } = JSON.parse(renderSarif(waived)).runs[0]
    const findings = waived.changes.flatMap((change) => change.findings)
    expect(results).toHaveLength(findings.length + waived.staleWaivers.length)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions)).toHaveLength(
      findings.filter(({ verdict }) => verdict === 'waived').length,
    )
    const prints = results.map((one: { partialFingerprints: object }) =>
      JSON.stringify(one.partialFingerprints),
    )
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('says where, whom and by which message', () => {
    const located = hostileReport('two words')
    const [result] = JSON.parse(renderSarif(located)).runs[0].results
    expect(result).toMatchObject({
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'two%20words.json' }, region: { startLine: 7 } } },
      ],
      properties: { question: expect.stringMatching(/^(?:old|new)-client/), witness: { message: {} } },
    })
  })
})
