import { setTimeout } from 'node:timers/promises'
import { ModelFailure } from '../models/index.ts'
import type { TurnPorts } from '../threads/index.ts'
import { turnErrorFrom } from './turn-error.ts'

/** How often a stream that broke off is tried again. */
const RETRIES = 3
/** Milliseconds before the first of them; each later one waits twice as long. */
const FIRST_PAUSE = 200

/**
 * Asks the model, and again when another try may help; clients are told of each.
 *
 * @throws ModelFailure when it does not help; whatever the turn was stopped with when it was
 */
export async function retrying<T>(turn: TurnPorts, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      turn.signal.throwIfAborted()
      if (!(error instanceof ModelFailure) || !error.retryable || attempt > RETRIES) throw error
      const again = `${error.message} Trying again, ${attempt} of ${RETRIES}.`
      turn.emit({ type: 'turnErred', error: { ...turnErrorFrom(error), message: again }, willRetry: true })
      await setTimeout(FIRST_PAUSE * 2 ** (attempt - 1), undefined, { signal: turn.signal })
    }
  }
}
