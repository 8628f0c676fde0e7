import type { FuzzyFileSearchParams, FuzzyFileSearchResponse } from '@heddle/protocol'
import { FileIndex, search } from '../../../../workspace/index.ts'
import type { MethodContext } from '../../context.ts'
import { resultOf } from './result.ts'
import { rootsOf } from './roots.ts'

/** A search that is stopped by a later one of its series has found nothing. */
export async function fuzzyFileSearch(
  { query, roots, cancellationToken }: FuzzyFileSearchParams,
  context: MethodContext,
): Promise<FuzzyFileSearchResponse> {
  const own = new AbortController()
  const series = context.state.of<{ close(): void }>('searchSeries')
  const place = { close: () => own.abort() }
  if (cancellationToken) {
    series.get(cancellationToken)?.close()
    series.set(cancellationToken, place)
  }
  // A query that fits nothing needs no look at any files.
  const index = new FileIndex(query.trim() === '' ? [] : rootsOf(roots, context))
  try {
    const found = await search(index, query, AbortSignal.any([own.signal, context.signal]))
    return { files: (found ?? []).map(resultOf) }
  } finally {
    index.close()
    if (cancellationToken && series.get(cancellationToken) === place) series.delete(cancellationToken)
  }
}
