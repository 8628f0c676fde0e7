import type { Failure } from '../conform/check.ts'
import { endOf, type Outcome } from './subject/outcome.ts'
import type { ClientSession } from './subject/session.ts'

/** One run of a client, from its start to its end. */
export interface Run {
  readonly session: ClientSession
  readonly outcome: Outcome
}

/** What the agent says where it matters only that it is heard. */
export const SAID = 'It is good to be here.'

/** Waits for the end of a client that was told all there is. */
export async function runOf(session: ClientSession): Promise<Run> {
  return { session, outcome: await session.ended() }
}

/** Fails unless the client took the turn to its end, and heard what the agent said. */
export function wentOn(
  { session, outcome }: Run,
  said: string | null = SAID,
  status = 'completed',
): Failure | undefined {
  const at = session.transcript.length - 1
  const { told, code } = outcome
  if (outcome.hung) return { message: 'the client was left waiting: it did not end', at }
  if (code !== 0) return { message: `the client gave up, with ${endOf(outcome)}${wordsOf(outcome)}`, at }
  if (told === undefined)
    return { message: 'the client printed no line with the status and the text of the turn', at }
  if (told.status !== status)
    return { message: 'the client took the turn for another', expected: status, actual: told.status, at }
  if (said === null || told.text === said) return undefined
  return { message: 'the client heard something else', expected: shown(said), actual: shown(told.text), at }
}

/**
 * Fails unless the client ended by itself, and not as if all were well.
 *
 * @param why what the server said is wrong, which must be told
 */
export function gaveUp({ session, outcome }: Run, why?: string): Failure | undefined {
  const at = session.transcript.length - 1
  if (outcome.hung) return { message: 'the client was left waiting: it did not end', at }
  if (outcome.signal !== null) return { message: `the client was killed by ${outcome.signal}`, at }
  if (outcome.code === 0)
    return { message: 'the client ended as if all were well, with exit code 0', actual: outcome.told, at }
  if (why === undefined || outcome.stderr.includes(why)) return undefined
  return { message: 'what the server said is not told on stderr', expected: why, actual: outcome.stderr, at }
}

/** Fails when the client was left waiting, or took for well what was not. */
export const wentOnOrGaveUp = (run: Run): Failure | undefined =>
  run.outcome.code === 0 ? wentOn(run) : gaveUp(run)

const wordsOf = ({ stderr }: Outcome): string => (stderr === '' ? '' : `:\n${stderr}`)

const LONGEST = 200

/** Long texts by their length: nobody reads megabytes. */
const shown = (text: string): unknown =>
  text.length <= LONGEST ? text : { length: text.length, begins: text.slice(0, LONGEST) }
