import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Json } from '@heddle/protocol'
import { type Failure, first, unless } from '../conform/check.ts'
import { decide, type Stage } from '../conform/stage.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import type { Step } from '../model/index.ts'

/** A turn in which the agent wants to do something that leaves a file behind, and has to ask first. */
export interface AskedTurn {
  readonly turn: TurnSeen
  /** Was it done when the server asked? */
  readonly doneBeforeAsking: boolean
  readonly done: boolean
}

/**
 * Plays such a turn, with one decision as the answer.
 *
 * @param file what is left behind, by its name in the workspace
 */
export async function askedTurn(
  stage: Stage,
  decision: Json,
  file: string,
  steps: readonly Step[],
): Promise<AskedTurn> {
  const session = await stage.connect()
  const threadId = await stage.thread(session)
  const done = () => existsSync(path.join(stage.place.workspace, file))
  let doneBeforeAsking = false
  decide(session, decision, () => {
    doneBeforeAsking ||= done()
  })
  const turn = await stage.turn(session, threadId, steps)
  return { turn, doneBeforeAsking, done: done() }
}

/** Fails unless the server asked once, by that method, and before anything was done. */
export function askedFirst({ turn, doneBeforeAsking }: AskedTurn, method: string): Failure | undefined {
  const times = turn.all(method).length
  return first(
    unless(times === 1, 'it did not ask once', { expected: 1, actual: times }),
    unless(!doneBeforeAsking, 'it was done when the server asked'),
  )
}
