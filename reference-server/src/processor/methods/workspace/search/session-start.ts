import {
  ERROR_CODES,
  type FuzzyFileSearchSessionStartParams,
  type FuzzyFileSearchSessionStartResponse,
} from '@heddle/protocol'
import { SearchSession } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { resultOf } from './result.ts'
import { rootsOf } from './roots.ts'

/** Sessions of one connection: each remembers the names of all files. */
const MOST = 4

/** One of the same name is replaced, as in the real server. */
export async function sessionStart(
  { sessionId, roots }: FuzzyFileSearchSessionStartParams,
  context: MethodContext,
): Promise<FuzzyFileSearchSessionStartResponse> {
  const sessions = context.state.of<SearchSession>('searchSession')
  const places = rootsOf(roots, context)
  if (sessions.size >= MOST && !sessions.has(sessionId)) {
    throw new RpcFailure(
      ERROR_CODES.invalidRequest,
      `There are ${MOST} searches on this connection. Stop one with fuzzyFileSearch/sessionStop.`,
    )
  }
  sessions.get(sessionId)?.close()
  const session = new SearchSession(places, {
    updated: (query, found) =>
      context.notify({
        method: 'fuzzyFileSearch/sessionUpdated',
        params: { sessionId, query, files: found.map(resultOf) },
      }),
    completed: () => context.notify({ method: 'fuzzyFileSearch/sessionCompleted', params: { sessionId } }),
  })
  sessions.set(sessionId, session)
  return {}
}
