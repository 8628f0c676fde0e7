import type { Shard } from './verdict.ts'

/** The files of one part: they are dealt out one by one, so that each part gets its share of every folder. */
export function shardOf<T>(files: readonly T[], { index, of }: Shard): T[] {
  return files.filter((_, at) => at % of === index - 1)
}
