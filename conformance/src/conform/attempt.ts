import { ERROR_CODES, type Json } from '@heddle/protocol'
import { type Answer, SubjectFault } from '../subject/index.ts'
import { type Failure, first, unless } from './check.ts'

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

/** Waits for something, or for it not to come. @returns whether it came */
export async function came(waited: Promise<unknown>): Promise<boolean> {
  try {
    await waited
    return true
  } catch (error) {
    if (error instanceof SubjectFault) return false
    throw error
  }
}

export function attemptAnswer(made: Attempt): Answer | undefined {
  return 'answer' in made ? made.answer : undefined
}

/** What is inside of the result, to look into; empty when there is none. */
export function resultOf(made: Attempt): Readonly<Record<string, Json>> {
  const answer = attemptAnswer(made)
  const result = answer !== undefined && 'result' in answer ? answer.result : undefined
  return typeof result === 'object' && result !== null && !Array.isArray(result)
    ? (result as Readonly<Record<string, Json>>)
    : {}
}

/** The error; undefined when there is none. */
export function errorOf(
  made: Attempt,
): { readonly code: number; readonly message: string; readonly data?: Json } | undefined {
  const answer = attemptAnswer(made)
  return answer !== undefined && 'error' in answer ? answer.error : undefined
}

/** Fails unless the answer is a result. */
export function gotResult(made: Attempt): Failure | undefined {
  if ('fault' in made) return { message: made.fault }
  return 'result' in made.answer ? undefined : { message: 'it got no result', actual: made.answer }
}

/** Fails unless there is an answer, by a server that has the method. */
export function gotAnswer(made: Attempt): Failure | undefined {
  if ('fault' in made) return { message: made.fault }
  const { answer } = made
  const isMissing = 'error' in answer && answer.error.code === ERROR_CODES.methodNotFound
  return unless(!isMissing, 'the server does not have the method', { actual: answer })
}

/** Fails unless the answer is an error, for another reason than that there is no such method. */
export function gotError(made: Attempt): Failure | undefined {
  return first(
    gotAnswer(made),
    unless(errorOf(made) !== undefined, 'it was answered with a result', { actual: attemptAnswer(made) }),
  )
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
