import type { Location } from '@heddle/protocol'
import type { ChangeReport, Finding, ReportedChange, StaleWaiver } from '../changes/report.ts'
import { rulePage } from '../changes/rules/page.ts'
import type { SourceFinding } from '../changes/source/judge.ts'
import { QUESTION_WORDS } from '../changes/words/consequence.ts'
import { methodsOf } from './change-words.ts'
import { explainRule } from './rules/explained.ts'
import { type Weight, weightOf, weightOfSource } from './weight.ts'

const LEVELS = {
  failure: 'error',
  waived: 'error',
  warning: 'warning',
  note: 'note',
} as const satisfies Record<Weight, string>

const STALE_WAIVER = 'policy/stale-waiver'

/** What changed as SARIF 2.1.0, for services that collect what tools find: a result for each finding. */
export function renderSarif(report: ChangeReport): string {
  const { baseline, candidate, policy, changes, source = [], staleWaivers } = report
  const findings = [...changes.flatMap((change) => change.findings), ...source]
  const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted()
  const rules = [...ids.map(ruleOf), ...(staleWaivers.length === 0 ? [] : [STALE_RULE])]
  const results = [
    ...changes.flatMap((change) => change.findings.map((finding) => resultOf(change, finding))),
    ...source.map(sourceResult),
    ...staleWaivers.map(staleResult),
  ].map((result) => ({ ...result, ruleIndex: rules.findIndex(({ id }) => id === result.ruleId) }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Heddle', rules } },
        properties: { baseline: baseline.source, candidate: candidate.source, policy },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly help?: { readonly text: string }
}

function ruleOf(id: string): SarifRule {
  const { what, why, safely } = explainRule(id)
  return {
    id,
    shortDescription: { text: what },
    // An address would have to be absolute; the pages are part of the repository.
    help: { text: `${why}\n\n${safely}\n\nSee ${rulePage(id)} in the documentation of Heddle.` },
  }
}

const STALE_RULE: SarifRule = {
  id: STALE_WAIVER,
  shortDescription: { text: 'A waiver is of no use any more.' },
}

function resultOf(change: ReportedChange, finding: Finding) {
  const { rule, question, message, severity, witness, waiver } = finding
  const { summary, fingerprint, place, location, experimental } = change
  const who = question === null ? '' : `${QUESTION_WORDS[question]}: `
  return {
    ruleId: rule,
    level: LEVELS[weightOf(finding, change)],
    message: { text: plain(`${summary} ${who}${message}`) },
    locations: [{ ...physical(location), logicalLocations: [{ fullyQualifiedName: place }] }],
    partialFingerprints: {
      'heddleChange/v1': fingerprint,
      'heddleFinding/v1': `${fingerprint} ${rule} ${question ?? ''}`.trim(),
    },
    ...suppressionsBy(waiver),
    properties: {
      severity,
      experimental,
      ...(question === null ? {} : { question }),
      methods: methodsOf(change),
      ...(witness === undefined ? {} : { witness }),
    },
  }
}

function sourceResult(finding: SourceFinding) {
  const { rule, symbol, message, fingerprint, compiler, snippet, waiver } = finding
  return {
    ruleId: rule,
    level: LEVELS[weightOfSource(finding)],
    message: { text: plain(`${message} ${compiler}`) },
    locations: [{ logicalLocations: [{ fullyQualifiedName: symbol }] }],
    partialFingerprints: { 'heddleChange/v1': fingerprint, 'heddleFinding/v1': `${fingerprint} ${rule}` },
    ...suppressionsBy(waiver),
    properties: { snippet },
  }
}

function staleResult({ waiver, why }: StaleWaiver) {
  return {
    ruleId: STALE_WAIVER,
    level: 'error',
    message: { text: plain(`The waiver of ${waiver.rule} for ${waiver.fingerprint}: ${why}`) },
    partialFingerprints: { 'heddleFinding/v1': `${STALE_WAIVER} ${waiver.rule} ${waiver.fingerprint}` },
  }
}

const suppressionsBy = (waiver: Finding['waiver']) =>
  waiver === undefined
    ? {}
    : { suppressions: [{ kind: 'external', status: 'accepted', justification: waiver.reason }] }

function physical(location: Location | undefined) {
  if (location === undefined) return {}
  const region = location.line === undefined ? {} : { region: { startLine: location.line } }
  return { physicalLocation: { artifactLocation: { uri: uriOf(location.file) }, ...region } }
}

/** A path as a reference: relative to the top of the checkout, as the file is called. */
function uriOf(file: string): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}

/** In a message of SARIF, brackets make links, and braces are filled in. */
const plain = (text: string): string =>
  text.replace(/[\\[\]]/g, (sign) => `\\${sign}`).replace(/[{}]/g, (sign) => sign + sign)
