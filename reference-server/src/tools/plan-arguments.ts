import type { TurnPlanUpdatedNotification } from '@heddle/protocol'
import { jsonArguments } from './json-arguments.ts'

/** What the agent wants the user to know of its plan. */
export type Plan = Pick<TurnPlanUpdatedNotification, 'plan'> & { readonly explanation: string | null }

type Step = Plan['plan'][number]

const STATUS: Readonly<Record<string, Step['status']>> = {
  pending: 'pending',
  in_progress: 'inProgress',
  completed: 'completed',
}

/** What the model wrote is not trusted. @returns a sentence for the model when it cannot be used */
export function planArguments(input: string): Plan | string {
  const args = jsonArguments(input)
  if (args === undefined) return 'The arguments of update_plan are not JSON.'
  const { value } = args
  if (typeof value !== 'object' || value === null || !('plan' in value) || !Array.isArray(value.plan)) {
    return 'update_plan needs the argument "plan", a list of steps.'
  }
  const steps: Step[] = []
  for (const [index, entry] of value.plan.entries()) {
    const step = stepOf(entry)
    if (step === undefined) {
      return `Step ${index + 1} of the plan needs "step", a string, and "status": pending, in_progress or completed.`
    }
    steps.push(step)
  }
  const explanation =
    'explanation' in value && typeof value.explanation === 'string' ? value.explanation : null
  return { explanation, plan: steps }
}

function stepOf(entry: unknown): Step | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  if (!('step' in entry) || typeof entry.step !== 'string') return undefined
  if (!('status' in entry) || typeof entry.status !== 'string') return undefined
  const status = Object.hasOwn(STATUS, entry.status) ? STATUS[entry.status] : undefined
  return status && { step: entry.step, status }
}
