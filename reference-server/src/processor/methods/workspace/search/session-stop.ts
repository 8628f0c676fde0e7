import type { FuzzyFileSearchSessionStopParams, FuzzyFileSearchSessionStopResponse } from '@heddle/protocol'
import type { SearchSession } from '../../../../workspace/index.ts'
import type { MethodContext } from '../../context.ts'

/** It is no error when there is none: then it has ended. */
export async function sessionStop(
  { sessionId }: FuzzyFileSearchSessionStopParams,
  { state }: MethodContext,
): Promise<FuzzyFileSearchSessionStopResponse> {
  const sessions = state.of<SearchSession>('searchSession')
  sessions.get(sessionId)?.close()
  sessions.delete(sessionId)
  return {}
}
