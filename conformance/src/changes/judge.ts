import type { ProtocolModel } from '@heddle/protocol'
import type { Change } from './find/change.ts'
import { type Found, findChanges } from './find/index.ts'
import type { Part } from './find/part.ts'
import { type Rule, ruleOf } from './rules/rule.ts'
import { type Severity, worst } from './rules/severity.ts'
import { type Both, type Flow, flowOf, opposite, QUESTIONS, type Question, writerOf } from './sides.ts'
import { Prover, type Witness } from './witness/prove.ts'

/** What a change does to those who meet in one of the two ways. */
export interface Verdict {
  readonly rule: Rule
  readonly question: Question
  readonly severity: Severity
  /** Of what is refused: a message that is. */
  readonly witness?: Witness
}

/** A change, who meets it, and what it does to them. */
export interface Judged {
  readonly change: Change
  readonly severity: Severity
  /** For each way in which it flows, for each of the two questions. */
  readonly verdicts: readonly Verdict[]
  /** All parts of messages that hold it; empty for what is about a method as a whole. */
  readonly parts: readonly Part[]
}

/** Everything in which two versions differ, and what it does to whom. */
export function judgeChanges(models: Both<ProtocolModel>): readonly Judged[] {
  const prover = new Prover(models)
  return findChanges(models).map((found) => judge(found, prover))
}

function judge(found: Found, prover: Prover): Judged {
  const { change } = found
  const verdicts = flowsOf(found).flatMap((flow) => {
    const rule = ruleOf(flow, change.kind)
    return QUESTIONS.map((question): Verdict => {
      const usual = rule.usually[question]
      const isRefused = usual === 'breaking' || usual === 'strict'
      const proof = prover.prove(found, writerOf(question, flow), flow, usual)
      if (proof !== undefined) return { rule, question, ...proof }
      return { rule, question, severity: isRefused ? 'safe' : usual }
    })
  })
  const parts = 'reach' in found ? [...found.reach.parts] : []
  return { change, severity: worst(verdicts.map(({ severity }) => severity)), verdicts, parts }
}

/** The ways in which what has changed flows. */
function flowsOf(found: Found): readonly Flow[] {
  if ('reach' in found) return [...found.reach.ways.keys()]
  const { change } = found
  if (change.about === 'error') return change.flows
  const method = change.methods.old ?? change.methods.new
  if (method === null) return []
  const flow = flowOf(method.direction)
  return change.kind.startsWith('result-') || change.kind.startsWith('error-') ? [opposite(flow)] : [flow]
}
