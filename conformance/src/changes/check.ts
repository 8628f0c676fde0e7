import type { ProtocolModel } from '@heddle/protocol'
import { fingerprintOf } from './fingerprint.ts'
import type { Judged, Verdict } from './judge.ts'
import { isForbidden, type Policy } from './policy/policy.ts'
import { isUnannounced, SEMANTIC_RULES } from './policy/semantic-rules.ts'
import { WaiverBook } from './policy/waiver-book.ts'
import type { Waiver } from './policy/waivers.ts'
import type { ChangeReport, Finding, ReportedChange, Side } from './report.ts'
import { isWorse, SEVERITIES, type Severity } from './rules/severity.ts'
import type { Both } from './sides.ts'
import { judgeSource } from './source/judge.ts'
import type { SourceChange } from './source/source-change.ts'
import { needsOfExperimental, type Staged, stagedChanges } from './stages.ts'
import { consequenceOf } from './words/consequence.ts'
import { summaryOf } from './words/summary.ts'

export interface CheckOptions {
  /** `tolerant` when it is left out. */
  readonly policy?: Policy
  /** Whatever is removed has to have been deprecated before. */
  readonly deprecateFirst?: boolean
  /** What is experimental must not break anybody either. */
  readonly holdExperimental?: boolean
  readonly waivers?: readonly Waiver[]
  /** What of code that was written against a client of the baseline does not compile against one of the candidate. */
  readonly source?: readonly SourceChange[]
  /** Code that compiled has to go on compiling, whatever the policy. */
  readonly holdSource?: boolean
  /** As 2027-01-31: a waiver no longer holds from the day after its last. */
  readonly today: string
}

/** A version of a protocol, and what it was asked for by: `2026-06`, `git:origin/main`, a file. */
export interface Compared {
  readonly source: string
  readonly model: ProtocolModel
}

/** Everything in which a candidate differs from its baseline, whom it breaks, and whether it may. */
export function checkChanges(versions: Both<Compared>, options: CheckOptions): ChangeReport {
  const models = { old: versions.old.model, new: versions.new.model }
  const { policy = 'tolerant', waivers = [], today } = options
  const book = new WaiverBook(waivers, today)
  const judge = new PolicyJudge(book, policy, options, namesOf(versions))
  const changes = [
    ...stagedChanges(models).map((one) => judge.change(one)),
    ...needsOfExperimental(models.new).map((one) => judge.need(one)),
  ].toSorted(worstFirst)
  const having = (verdict: Finding['verdict']) =>
    changes.filter(({ findings }) => findings.some((finding) => finding.verdict === verdict)).length
  const source = options.source === undefined ? undefined : judgeSource(options.source, book, policy, options)
  const staleWaivers = book.stale()
  return {
    baseline: sideOf(versions.old),
    candidate: sideOf(versions.new),
    policy,
    passed:
      having('fails') === 0 &&
      staleWaivers.length === 0 &&
      source?.some(({ verdict }) => verdict === 'fails') !== true,
    counts: countsOf(changes),
    failing: having('fails'),
    waived: having('waived'),
    changes,
    ...(source === undefined ? {} : { source }),
    staleWaivers,
  }
}

/** What the two are called in sentences: a file at two commits may not have another version each time. */
function namesOf({ old, new: now }: Both<Compared>): Both<string> {
  return old.model.version === now.model.version
    ? { old: old.source, new: now.source }
    : { old: old.model.version, new: now.model.version }
}

/** Holds what changes do against what may be. */
class PolicyJudge {
  readonly #book: WaiverBook
  readonly #policy: Policy
  readonly #options: CheckOptions
  readonly #versions: Both<string>

  constructor(book: WaiverBook, policy: Policy, options: CheckOptions, versions: Both<string>) {
    this.#book = book
    this.#policy = policy
    this.#options = options
    this.#versions = versions
  }

  /** What meets in a need is one version, with and without what is experimental in it. */
  get #stages(): Both<string> {
    const { new: version } = this.#versions
    return { old: `${version} without experimentalApi`, new: version }
  }

  change(one: Staged): ReportedChange {
    const isFree = one.experimental && this.#options.holdExperimental !== true
    const findings = one.verdicts.flatMap((verdict): Finding[] => {
      const forbidden = isForbidden(this.#policy, verdict)
      if (verdict.severity === 'safe' && !forbidden) return []
      return [this.#finding(one, verdict, verdict.rule.id, forbidden && !isFree)]
    })
    const unannounced =
      this.#options.deprecateFirst === true && !isFree && isUnannounced(one.change)
        ? [this.#unannounced(one)]
        : []
    return { ...factsOf(one), experimental: one.experimental, findings: [...findings, ...unannounced] }
  }

  /** What the stable part of the candidate needs of the rest: wrong whatever the baseline was. */
  need(one: Judged): ReportedChange {
    const findings = one.verdicts.map((verdict) => ({
      ...this.#finding(one, verdict, SEMANTIC_RULES.stableAlone, true),
      message: consequenceOf(verdict, this.#stages),
    }))
    const summary = `${one.change.place} cannot be used without what is experimental in it.`
    return { ...factsOf(one), summary, experimental: false, findings }
  }

  #finding(one: Judged, verdict: Verdict, rule: string, forbidden: boolean): Finding {
    const { question, severity, witness } = verdict
    return {
      rule,
      question,
      severity,
      message: consequenceOf(verdict, this.#versions),
      ...this.#book.verdictOf(rule, fingerprintOf(one.change), forbidden),
      ...(witness === undefined ? {} : { witness }),
    }
  }

  #unannounced(one: Judged): Finding {
    const rule = SEMANTIC_RULES.deprecateFirst
    return {
      rule,
      question: null,
      severity: 'behaviour',
      message: `It was not said in ${this.#versions.old} that it would go.`,
      ...this.#book.verdictOf(rule, fingerprintOf(one.change), true),
    }
  }
}

function factsOf(one: Judged & Pick<Staged, 'moved'>): Omit<ReportedChange, 'experimental' | 'findings'> {
  const { change, severity, parts, moved } = one
  const { kind, place, before, after } = change
  return {
    kind,
    place,
    summary: summaryOf(change, moved),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    fingerprint: fingerprintOf(change),
    severity,
    reach: parts.map(({ method, slot, flow }) => ({ method, slot, flow })),
  }
}

const sideOf = ({ source, model: { name, version } }: Compared): Side => ({ source, name, version })

function countsOf(changes: readonly ReportedChange[]): Record<Severity, number> {
  const stable = changes.filter(({ experimental }) => !experimental)
  const count = (severity: Severity) => stable.filter((one) => one.severity === severity).length
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<
    Severity,
    number
  >
}

/** What fails first, then by what it does; otherwise as the protocol has it. */
function worstFirst(one: ReportedChange, other: ReportedChange): number {
  const fails = ({ findings }: ReportedChange) => findings.some(({ verdict }) => verdict === 'fails')
  if (fails(one) !== fails(other)) return fails(one) ? -1 : 1
  if (one.experimental !== other.experimental) return one.experimental ? 1 : -1
  if (isWorse(one.severity, other.severity)) return -1
  return isWorse(other.severity, one.severity) ? 1 : 0
}
