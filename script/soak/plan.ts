import { answer, command, cut, type ModelItem, patch, reasoning, type Step, text } from '@heddle/conformance'
import type { Json, JsonObject } from '@heddle/protocol'
import type { Random } from './random.ts'

/**
 * What the model is to do in a turn. The client writes it into its message and the model reads it there: so many turns
 * run side by side, each as its client knows it.
 */
export type PlanStep =
  | { readonly do: 'think'; readonly words: number }
  | { readonly do: 'say'; readonly words: number; readonly pauseMs: number }
  | { readonly do: 'run'; readonly command: string }
  | { readonly do: 'patch'; readonly patch: string }
  /** The answer breaks off, now and then more than once. */
  | { readonly do: 'break' }
  /** The endpoint refuses the request. */
  | { readonly do: 'fail' }

export type Plan = readonly PlanStep[]

const HEAD = 'Do this: '

export const planText = (plan: Plan): string => `${HEAD}${JSON.stringify(plan)}`

/** Answers each request by the last plan in it, from where its tools have got to. */
export function followPlans(random: Random): (request: JsonObject) => Step {
  return ({ input }) => {
    const said = Array.isArray(input) ? input : []
    const at = said.findLastIndex((entry) => planIn(entry) !== undefined)
    const plan = planIn(said[at]) ?? []
    const tools = said.slice(at + 1).filter(isOutput).length
    return stepOf(rounds(plan)[tools] ?? [], random)
  }
}

/** A call of a tool ends an answer: what comes behind it is said once the tool is done. */
function rounds(plan: Plan): readonly Plan[] {
  const all: PlanStep[][] = [[]]
  for (const step of plan) {
    all.at(-1)?.push(step)
    if (step.do === 'run' || step.do === 'patch') all.push([])
  }
  return all
}

function stepOf(plan: Plan, random: Random): Step {
  if (plan.some((step) => step.do === 'fail')) return { kind: 'http', status: 400, message: 'as planned' }
  const items = plan.flatMap((step) => itemsOf(step))
  if (plan.some((step) => step.do === 'break') && random.chance(0.6)) return cut(...items)
  return answer(...(items.length === 0 ? [text('Done.')] : items))
}

function itemsOf(step: PlanStep): ModelItem[] {
  switch (step.do) {
    case 'think':
      return [reasoning(words(step.words), step.words)]
    case 'say':
      return [text(words(step.words), step.words, step.pauseMs)]
    case 'run':
      return [command(step.command)]
    case 'patch':
      return [patch(step.patch)]
    default:
      return []
  }
}

/** No word like the one before: a lost or doubled delta is seen in the text. */
const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at} `).join('')

function planIn(entry: Json | undefined): Plan | undefined {
  if (!isObject(entry) || entry.role !== 'user' || !Array.isArray(entry.content)) return undefined
  for (const part of entry.content) {
    if (isObject(part) && typeof part.text === 'string' && part.text.startsWith(HEAD)) {
      return JSON.parse(part.text.slice(HEAD.length)) as Plan
    }
  }
  return undefined
}

const isOutput = (entry: Json): boolean =>
  isObject(entry) && typeof entry.type === 'string' && entry.type.endsWith('_output')

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
