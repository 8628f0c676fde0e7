import { rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '@heddle/protocol'
import type { PatchPlan } from './plan.ts'

export interface PatchResult {
  readonly done: boolean
  /** For the model: what was changed, and what went wrong. */
  readonly report: string
}

/** Makes the changes of a plan, in order. Stops at the first that fails and says how far it came. */
export async function carryOut({ steps }: PatchPlan): Promise<PatchResult> {
  const made: string[] = []
  for (const step of steps) {
    try {
      if (step.kind === 'write') {
        await makeFolder(dirname(step.path))
        await writeFile(step.path, step.text)
        made.push(`wrote ${step.path}`)
      } else {
        await rm(step.path)
        made.push(`removed ${step.path}`)
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const before = made.length === 0 ? 'nothing was changed' : `before that: ${made.join(', ')}`
      return { done: false, report: `The change failed at ${step.path}: ${reason} (${before}).` }
    }
  }
  return { done: true, report: `The change was made: ${made.join(', ')}.` }
}
