import type { ThreadItem, ThreadItemEntry } from '@heddle/protocol'
import type { PlacedItem } from './items-page.ts'

/** An item as lists of items have it. */
export const itemEntry = ({ turnId, item }: PlacedItem): ThreadItemEntry => ({
  turnId,
  item,
  startedAtMs: item.startedAtMs ?? null,
  completedAtMs: item.completedAtMs ?? null,
})

/** The same without the output of a command that succeeded: most clients show it only when they are asked to. */
export function withoutOutput(entry: ThreadItemEntry): ThreadItemEntry {
  const { item } = entry
  return canDefer(item)
    ? { ...entry, item: { ...item, aggregatedOutput: null }, outputDeferred: true }
    : entry
}

function canDefer(item: ThreadItem): item is ThreadItem & { type: 'commandExecution' } {
  if (item.type !== 'commandExecution' || item.status !== 'completed') return false
  return (item.exitCode ?? 0) === 0 && (item.aggregatedOutput ?? null) !== null
}
