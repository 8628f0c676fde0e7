import { type Answer, SubjectFault } from '../subject/index.ts'
import type { Failure } from './check.ts'

/** What came of a request that a server may well not answer: that it does not is what is checked. */
export type Attempt = { readonly answer: Answer } | { readonly fault: string }

/** Waits for an answer, or for there being none. */
export async function attempt(answer: Promise<Answer>): Promise<Attempt> {
  try {
    return { answer: await answer }
  } catch (error) {
    if (error instanceof SubjectFault) return { fault: error.message }
    throw error
  }
}

export function attemptAnswer(made: Attempt): Answer | undefined {
  return 'answer' in made ? made.answer : undefined
}

/** Fails unless the answer is an error with one of these codes. */
export function wasRefused(made: Attempt, codes: readonly number[]): Failure | undefined {
  if ('fault' in made) return { message: made.fault, expected: { error: { code: codes } } }
  if ('result' in made.answer)
    return {
      message: 'it was answered with a result',
      expected: { error: { code: codes } },
      actual: made.answer,
    }
  const { code } = made.answer.error
  return codes.includes(code)
    ? undefined
    : { message: 'the error has another code', expected: codes, actual: made.answer.error }
}
