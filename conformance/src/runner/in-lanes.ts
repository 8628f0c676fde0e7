/**
 * Does the work for every item, for so many at once and in their order.
 *
 * @returns what came of each, in the order of the items
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const waiting = items.entries()
  const results: Result[] = []
  const lane = async () => {
    // One iterator for all: whoever is free takes the next.
    for (const [index, item] of waiting) results[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
  return results
}
