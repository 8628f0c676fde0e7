import type { ProtocolModel } from '@heddle/protocol'
import type { Recording } from '../../recording/read.ts'
import { exchangesOf } from '../../replay/exchange.ts'
import { Judge } from '../../replay/judge.ts'
import type { BrokenSession, ChangeReport, Evidence, Finding, Unexplained } from '../report.ts'
import { type Both, QUESTIONS } from '../sides.ts'
import { Explainer } from './explain.ts'
import { type Refusal, refusalsIn } from './refusals.ts'

/**
 * Replays recorded sessions under both versions, and shows with each finding the sessions in which it happened. What one
 * side wrote is read by the other side of the other version; nothing is run.
 *
 * @param models those that the report is about
 */
export async function withEvidence(
  report: ChangeReport,
  models: Both<ProtocolModel>,
  recordings: AsyncIterable<Recording> | Iterable<Recording>,
): Promise<ChangeReport> {
  const judges = { old: new Judge(models.old), new: new Judge(models.new) }
  const book = new EvidenceBook(new Explainer(models.new, report.changes))
  for await (const recording of recordings) {
    const said = exchangesOf(recording)
    book.add(recording.file, said.length, refusalsIn(said, judges))
  }
  return book.written(report)
}

/** What was seen in which sessions. */
class EvidenceBook {
  readonly #explainer: Explainer
  #sessions = 0
  #messages = 0
  readonly #broken: BrokenSession[] = []
  readonly #seen = new Map<Finding, Evidence[]>()
  readonly #unexplained = new Map<string, Unexplained>()

  constructor(explainer: Explainer) {
    this.#explainer = explainer
  }

  add(file: string, messages: number, refusals: readonly Refusal[]): void {
    this.#sessions += 1
    this.#messages += messages
    const hard = refusals.filter(({ strict }) => !strict)
    if (hard.length > 0) this.#broken.push(brokenSession(file, hard))
    for (const refusal of refusals) {
      const { question, method, line, problem } = refusal
      const evidence = { file, line, ...problem }
      const findings = this.#explainer.findingsFor(refusal)
      for (const finding of findings) {
        const list = this.#seen.get(finding) ?? []
        this.#seen.set(finding, list)
        // One message of a session is enough to find the others.
        if (list.at(-1)?.file !== file) list.push(evidence)
      }
      const kind = JSON.stringify([
        question,
        method,
        problem.pointer.replace(/\/\d+/g, '/0'),
        problem.message,
      ])
      if (findings.length === 0 && !this.#unexplained.has(kind))
        this.#unexplained.set(kind, { question, method, ...evidence })
    }
  }

  written(report: ChangeReport): ChangeReport {
    const shown = (finding: Finding): Finding => {
      const evidence = this.#seen.get(finding)
      return evidence === undefined ? finding : { ...finding, evidence }
    }
    return {
      ...report,
      changes: report.changes.map((change) => ({ ...change, findings: change.findings.map(shown) })),
      recordings: {
        sessions: this.#sessions,
        messages: this.#messages,
        broken: this.#broken,
        unexplained: [...this.#unexplained.values()],
      },
    }
  }
}

function brokenSession(file: string, refusals: readonly Refusal[]): BrokenSession {
  const lines = (question: Refusal['question']) =>
    new Set(refusals.filter((one) => one.question === question).map(({ line }) => line)).size
  const [first, second] = QUESTIONS
  return { file, refused: { [first]: lines(first), [second]: lines(second) } as BrokenSession['refused'] }
}
