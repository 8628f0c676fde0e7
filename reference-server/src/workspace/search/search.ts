import { setImmediate as breathe } from 'node:timers/promises'
import type { FileIndex } from './file-index.ts'
import { type Found, Ranking } from './ranking.ts'

/** Results at most: as many as anybody looks at. */
const LIMIT = 50

/** Characters of the longest query that anything can fit. */
const LONGEST_QUERY = 512

/**
 * The files and folders that fit a query best. Nothing fits none.
 *
 * @param onProgress gets the best so far, whenever there are more files to compare
 * @returns undefined when it was aborted
 */
export async function search(
  index: FileIndex,
  query: string,
  signal: AbortSignal,
  onProgress: (best: readonly Found[]) => void = () => {},
): Promise<readonly Found[] | undefined> {
  if (query.trim() === '' || query.length > LONGEST_QUERY) return []
  const ranking = new Ranking(query, LIMIT)
  for (let next = 0; ; ) {
    const { grown, isComplete } = index
    for (; next < index.blocks.length; next++) {
      const block = index.blocks[next]
      if (block !== undefined) ranking.take(block)
      await breathe()
      if (signal.aborted) return undefined
    }
    if (isComplete) return ranking.best
    onProgress(ranking.best)
    await Promise.race([grown, aborted(signal)])
    if (signal.aborted) return undefined
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
