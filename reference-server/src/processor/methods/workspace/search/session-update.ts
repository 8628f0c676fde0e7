import {
  ERROR_CODES,
  type FuzzyFileSearchSessionUpdateParams,
  type FuzzyFileSearchSessionUpdateResponse,
} from '@heddle/protocol'
import type { SearchSession } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'

export async function sessionUpdate(
  { sessionId, query }: FuzzyFileSearchSessionUpdateParams,
  { state }: MethodContext,
): Promise<FuzzyFileSearchSessionUpdateResponse> {
  const session = state.of<SearchSession>('searchSession').get(sessionId)
  if (session === undefined) {
    throw new RpcFailure(
      ERROR_CODES.invalidRequest,
      `There is no search ${JSON.stringify(sessionId)}. Start one with fuzzyFileSearch/sessionStart.`,
    )
  }
  session.update(query)
  return {}
}
