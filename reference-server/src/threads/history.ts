import type { UserInput } from '@heddle/protocol'
import type { ModelInput, ToolCall } from '../models/index.ts'
import type { ThreadEvent } from './events.ts'

/** What the model is to be told, in the order in which it began. */
export type HistoryEntry =
  | { readonly kind: 'user'; readonly content: readonly UserInput[] }
  | { readonly kind: 'assistant'; readonly itemId: string; text: string; abandoned: boolean }
  | { readonly kind: 'call'; readonly call: ToolCall; output: string | undefined }

/** Takes note of one more event. */
export function remember(history: HistoryEntry[], event: ThreadEvent): void {
  switch (event.type) {
    case 'itemStarted': {
      const { item } = event
      if (item.type === 'userMessage') history.push({ kind: 'user', content: item.content })
      if (item.type === 'agentMessage') {
        history.push({ kind: 'assistant', itemId: item.id, text: item.text, abandoned: false })
      }
      break
    }
    case 'itemCompleted': {
      const { item, abandoned = false } = event
      const entry = history.findLast((one) => one.kind === 'assistant' && one.itemId === item.id)
      if (entry?.kind === 'assistant' && item.type === 'agentMessage') {
        entry.text = item.text
        entry.abandoned = abandoned
      }
      break
    }
    case 'toolCalled':
      history.push({ kind: 'call', call: event.call, output: undefined })
      break
    case 'toolAnswered': {
      const entry = history.findLast((one) => one.kind === 'call' && one.call.callId === event.call.callId)
      if (entry?.kind === 'call') entry.output = event.output
      break
    }
  }
}

/**
 * The conversation for the model. Every call is followed by its output at once, as endpoints demand: what
 * the user said while a tool was at work comes behind it, and a call that was cut short is told to be so.
 */
export function modelInput(history: readonly HistoryEntry[]): ModelInput[] {
  return history.flatMap((entry): ModelInput[] => {
    switch (entry.kind) {
      case 'user':
        return [{ type: 'user', content: entry.content }]
      case 'assistant':
        return entry.abandoned || entry.text === '' ? [] : [{ type: 'assistant', text: entry.text }]
      case 'call':
        return [
          { type: 'toolCall', call: entry.call },
          { type: 'toolOutput', call: entry.call, output: entry.output ?? CUT_SHORT },
        ]
      default:
        return []
    }
  })
}

const CUT_SHORT = 'This was interrupted before it had a result.'
