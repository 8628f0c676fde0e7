import type { UserInput } from '@heddle/protocol'
import type { ModelInput, ToolCall, ToolOutput } from '../models/index.ts'
import type { InjectedItem, ThreadEvent } from './events.ts'

/** What the model is to be told, in the order in which it began. */
export type HistoryEntry =
  | { readonly kind: 'turn'; readonly turnId: string }
  | { readonly kind: 'injected'; readonly item: InjectedItem }
  | { readonly kind: 'user'; readonly content: readonly UserInput[] }
  | { readonly kind: 'assistant'; readonly itemId: string; text: string; abandoned: boolean }
  | CallEntry
  /** Once there is a text, it stands for all that came before. */
  | { readonly kind: 'summary'; readonly itemId: string; text: string | undefined }

interface CallEntry {
  readonly kind: 'call'
  readonly call: ToolCall
  output: ToolOutput | undefined
}

/** Takes note of one more event. */
export function remember(history: HistoryEntry[], event: ThreadEvent): void {
  switch (event.type) {
    case 'turnStarted':
      history.push({ kind: 'turn', turnId: event.turnId })
      break
    case 'threadReverted': {
      const at = history.findLastIndex((one) => one.kind === 'turn' && one.turnId === event.beforeTurnId)
      if (at >= 0) history.length = at
      break
    }
    case 'itemsInjected':
      for (const item of event.items) history.push({ kind: 'injected', item })
      break
    case 'prompted':
      history.push({ kind: 'user', content: [{ type: 'text', text: event.text }] })
      break
    case 'itemStarted': {
      const { item } = event
      if (item.type === 'contextCompaction') {
        history.push({ kind: 'summary', itemId: item.id, text: undefined })
      }
      if (item.type === 'userMessage') history.push({ kind: 'user', content: item.content })
      if (item.type === 'agentMessage') {
        history.push({ kind: 'assistant', itemId: item.id, text: item.text, abandoned: false })
      }
      break
    }
    case 'itemCompleted': {
      const { item, abandoned = false } = event
      if (item.type !== 'agentMessage') break
      const entry = history.findLast((one) => one.kind === 'assistant' && one.itemId === item.id)
      if (entry?.kind === 'assistant') {
        entry.text = item.text
        entry.abandoned = abandoned
      }
      break
    }
    case 'toolCalled':
      history.push({ kind: 'call', call: event.call, output: undefined })
      break
    case 'toolAnswered': {
      // Models use an id twice at times; calls are answered in their order.
      const entry = openCalls(history).find(({ call }) => call.callId === event.call.callId)
      if (entry !== undefined) entry.output = { text: event.output, images: event.images ?? [] }
      break
    }
    case 'historyCompacted': {
      const entry = history.findLast((one) => one.kind === 'summary' && one.itemId === event.itemId)
      if (entry?.kind === 'summary') entry.text = event.summary
      break
    }
  }
}

/** The calls of the last turn that have no output yet, in order. */
export function openCalls(history: readonly HistoryEntry[]): CallEntry[] {
  const turn = history.findLastIndex(({ kind }) => kind === 'turn')
  return history
    .slice(turn + 1)
    .filter((entry): entry is CallEntry => entry.kind === 'call' && entry.output === undefined)
}

/**
 * The conversation for the model. Every call is followed by its output at once, as endpoints demand: what
 * the user said while a tool was at work comes behind it, and a call that was cut short is told to be so. Of what
 * was summed up, only the summary is left.
 */
export function modelInput(history: readonly HistoryEntry[]): ModelInput[] {
  return told(history).flatMap((entry): ModelInput[] => {
    switch (entry.kind) {
      case 'user':
        return [{ type: 'user', content: entry.content }]
      case 'injected':
        return [{ type: 'verbatim', item: entry.item }]
      case 'assistant':
        return entry.abandoned || entry.text === '' ? [] : [{ type: 'assistant', text: entry.text }]
      case 'call':
        return [
          { type: 'toolCall', call: entry.call },
          { type: 'toolOutput', call: entry.call, output: entry.output ?? CUT_SHORT },
        ]
      case 'summary':
        return entry.text === undefined
          ? []
          : [{ type: 'user', content: [{ type: 'text', text: SUMMED_UP + entry.text }] }]
      default:
        return []
    }
  })
}

/** The last summary, what the user had said before it and nobody had answered yet, and all that came later. */
function told(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const at = history.findLastIndex((entry) => entry.kind === 'summary' && entry.text !== undefined)
  const summary = history[at]
  if (summary === undefined) return history
  const answered = history.findLastIndex(
    ({ kind }, index) => index < at && kind !== 'user' && kind !== 'turn' && kind !== 'summary',
  )
  const waiting = history.slice(answered + 1, at).filter(({ kind }) => kind === 'user')
  return [summary, ...waiting, ...history.slice(at + 1)]
}

const SUMMED_UP = 'What happened in this conversation so far, summed up:\n\n'

const CUT_SHORT: ToolOutput = { text: 'This was interrupted before it had a result.', images: [] }
