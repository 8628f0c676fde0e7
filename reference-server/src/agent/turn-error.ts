import type { TurnError } from '@heddle/protocol'
import { ModelFailure } from '../models/index.ts'

/** What clients are told of a model that could not answer. */
export const turnErrorFrom = (error: ModelFailure): TurnError => ({
  message: error.message,
  codexErrorInfo: error.info,
  additionalDetails: error.details,
  misalignment: null,
})

/** What clients are told of whatever ended a turn; the operator is told more of a fault of the server. */
export function turnErrorOf(error: unknown, log: (line: string) => void): TurnError {
  if (error instanceof ModelFailure) return turnErrorFrom(error)
  log(`A turn failed by a fault of the server: ${error instanceof Error ? error.stack : String(error)}`)
  const message = error instanceof Error ? error.message : String(error)
  return {
    message: `The server failed in the middle of the turn: ${message}. Its log on standard error says more.`,
    codexErrorInfo: 'other',
    additionalDetails: null,
    misalignment: null,
  }
}
