import type { ThreadItem } from '@heddle/protocol'

/** A notification about an item in progress, by its method. */
interface Delta {
  readonly delta?: string
  readonly summaryIndex?: number
  readonly contentIndex?: number
}

/** What a client makes of an item by a delta; undefined for a method that is none. */
export function grown(item: ThreadItem, method: string, params: Delta): ThreadItem | undefined {
  const { delta = '', summaryIndex = 0, contentIndex = 0 } = params
  switch (method) {
    case 'item/agentMessage/delta':
      return item.type === 'agentMessage' ? { ...item, text: item.text + delta } : item
    case 'item/commandExecution/outputDelta':
      return item.type === 'commandExecution'
        ? { ...item, aggregatedOutput: (item.aggregatedOutput ?? '') + delta }
        : item
    case 'item/reasoning/summaryPartAdded':
      return item.type === 'reasoning' ? { ...item, summary: longer(item.summary, summaryIndex, '') } : item
    case 'item/reasoning/summaryTextDelta':
      return item.type === 'reasoning'
        ? { ...item, summary: longer(item.summary, summaryIndex, delta) }
        : item
    case 'item/reasoning/textDelta':
      return item.type === 'reasoning'
        ? { ...item, content: longer(item.content, contentIndex, delta) }
        : item
    default:
      return undefined
  }
}

/** What deltas add to, in an order that is the same for all items of a type. */
export function wordsOf(item: ThreadItem): readonly string[] {
  switch (item.type) {
    case 'agentMessage':
      return [item.text]
    case 'commandExecution':
      return [item.aggregatedOutput ?? '']
    case 'reasoning':
      return [(item.summary ?? []).join('\n'), (item.content ?? []).join('\n')]
    default:
      return []
  }
}

/** Whether the second item says all that the first one does, and perhaps more. */
export function continues(before: ThreadItem, after: ThreadItem): boolean {
  const later = wordsOf(after)
  return before.type === after.type && wordsOf(before).every((words, at) => later[at]?.startsWith(words))
}

export const isComplete = (item: ThreadItem): boolean => (item.completedAtMs ?? null) !== null

function longer(parts: readonly string[] = [], index: number, text: string): string[] {
  const more = [...parts]
  while (more.length <= index) more.push('')
  more[index] += text
  return more
}
