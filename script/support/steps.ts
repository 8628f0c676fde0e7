import { inLanes } from './lanes.ts'
import { type Command, runToEnd } from './run-to-end.ts'

/** One thing that has to hold. */
export interface Step {
  readonly name: string
  /**
   * Ends with 0 when it holds; with 3 when this machine lacks a toolchain that it needs, which the last line of
   * the output then names; with anything else when it does not hold.
   */
  readonly command: Command
}

export interface Outcome {
  readonly step: Step
  readonly verdict: 'ok' | 'FAILED' | 'skipped'
  readonly seconds: number
  /** Of a step that failed what it printed, of one that was skipped why. */
  readonly details: string
}

export interface Observer {
  /** Which steps run now. */
  running(names: readonly string[]): void
  ended(outcome: Outcome): void
}

const TOOLCHAIN_IS_MISSING = 3

/**
 * Runs all steps, a few at a time and each to its end whatever the others do. With `requireAll` a step whose
 * toolchain is missing has failed.
 */
export async function runSteps(
  steps: readonly Step[],
  atOnce: number,
  requireAll: boolean,
  observer: Observer,
): Promise<readonly Outcome[]> {
  const running = new Set<string>()
  const outcomes: Outcome[] = []
  await inLanes(steps, atOnce, async (step) => {
    running.add(step.name)
    observer.running([...running])
    const outcome = await runStep(step, requireAll)
    running.delete(step.name)
    outcomes.push(outcome)
    observer.ended(outcome)
    observer.running([...running])
  })
  return outcomes
}

async function runStep(step: Step, requireAll: boolean): Promise<Outcome> {
  const start = performance.now()
  const { code, output } = await runToEnd(step.command)
  const seconds = (performance.now() - start) / 1000
  if (code === 0) return { step, verdict: 'ok', seconds, details: '' }
  if (code === TOOLCHAIN_IS_MISSING && !requireAll)
    return { step, verdict: 'skipped', seconds, details: output.trim().split('\n').at(-1) ?? '' }
  return { step, verdict: 'FAILED', seconds, details: `$ ${step.command.join(' ')}\n${output.trim()}\n` }
}
