import type { Json, Problem } from '@heddle/protocol'
import type { Side } from '../../recording/format.ts'
import type { Said } from '../../replay/exchange.ts'
import type { Judge, Judgement } from '../../replay/judge.ts'
import { AGES, type Age, type Both, type Flow, otherAge, type Question, questionOf } from '../sides.ts'

/** A recorded message that one version takes and the other, whose side reads it, refuses. */
export interface Refusal {
  readonly question: Question
  readonly line: number
  readonly flow: Flow
  /** Of an answer, that of the request. */
  readonly method: string
  readonly slot: 'params' | 'result'
  /** What was said: the params, or the result. */
  readonly value: Json | undefined
  /** Where its reader stumbles, from the top of the message, and why. */
  readonly problem: Problem
  /** Only readers refuse it who refuse what they do not know. */
  readonly strict: boolean
}

/** @param judges what each of the two versions says of messages */
export function refusalsIn(said: readonly Said[], judges: Both<Judge>): readonly Refusal[] {
  return said.flatMap((one) => {
    const verdicts = { old: judges.old.judge(one), new: judges.new.judge(one) }
    return AGES.flatMap((writer) => refusedOf(one, writer, verdicts, judges))
  })
}

function refusedOf(
  one: Said,
  writer: Age,
  verdicts: Both<Judgement>,
  judges: Both<Judge>,
): readonly Refusal[] {
  const [own, read] = [verdicts[writer], verdicts[otherAge(writer)]]
  if (own.verdict === 'broken' || own.verdict === 'outside') return []
  const { problems, strict } = problemsFor(one, read, judges[otherAge(writer)])
  // Where its own version finds something odd, too, it is not because of what has changed. Of very much that is new only
  // the first part is told, which is why values and variants are asked for by themselves.
  const odd = [...own.problems, ...(own.verdict === 'tolerable' ? judges[writer].strictly(one) : [])]
  const places = new Set(odd.map(({ pointer }) => pointer))
  const news = problems.filter(({ pointer }) => !places.has(pointer))
  const flow = flowFrom(one.from)
  const place = { question: questionOf(writer, flow), line: one.line, flow, method: read.method, strict }
  return news.map((problem) => ({ ...place, ...partOf(one), problem }))
}

function problemsFor(
  one: Said,
  read: Judgement,
  judge: Judge,
): { readonly problems: readonly Problem[]; readonly strict: boolean } {
  const { kind } = one.what
  switch (read.verdict) {
    case 'compatible':
      return { problems: [], strict: false }
    case 'broken':
      return { problems: read.problems, strict: false }
    case 'tolerable':
      return { problems: judge.strictly(one), strict: true }
    case 'outside': {
      // That it does not know the answer follows from that it did not take the question.
      const isAsked = kind === 'request' && !one.refused
      if (!isAsked && kind !== 'notification') return { problems: [], strict: false }
      const problems = [{ pointer: '/method', message: `is no ${kind} of this version` }]
      return { problems, strict: kind === 'notification' }
    }
  }
}

function partOf({ what }: Said): Pick<Refusal, 'slot' | 'value'> {
  if (what.kind === 'result') return { slot: 'result', value: what.message.result }
  const params = what.kind === 'request' || what.kind === 'notification' ? what.message.params : undefined
  return { slot: 'params', value: params }
}

const flowFrom = (side: Side): Flow => (side === 'client' ? 'to-server' : 'to-client')
