import type { GitInfo, ThreadItem, UserInput } from '@heddle/protocol'
import type { ThreadEvent, ThreadOrigin, ThreadSettings } from './events.ts'

/** What a list of threads shows of one: kept beside the log, so that a list reads no log. */
export interface ThreadSummary {
  readonly origin: ThreadOrigin
  readonly settings: ThreadSettings
  /** The first words of the user; empty before the first turn. */
  readonly preview: string
  readonly createdMs: number
  /** When something last happened in it. */
  readonly updatedMs: number
  /** When the user last did something in it. */
  readonly recencyMs: number
  readonly archived: boolean
  /** The name that the user gave it. */
  readonly name: string | null
  readonly gitInfo: GitInfo | null
  /** The turn that runs; null when none does. */
  readonly openTurn: string | null
}

/** The summary after one more event. The first event of a log is `threadStarted`, and only that. */
export function summarise(before: ThreadSummary | undefined, event: ThreadEvent): ThreadSummary {
  if (event.type === 'threadStarted') {
    const { atMs, origin, settings } = event
    const times = { createdMs: atMs, updatedMs: atMs, recencyMs: atMs }
    return {
      origin,
      settings,
      preview: '',
      ...times,
      archived: false,
      name: null,
      gitInfo: null,
      openTurn: null,
    }
  }
  if (before === undefined) throw new Error(`The log of a thread begins with ${event.type}; it is damaged.`)
  // What was taken over from another thread happened before this one was started.
  const after = { ...before, updatedMs: Math.max(before.updatedMs, event.atMs) }
  switch (event.type) {
    case 'settingsChanged':
      return { ...after, settings: event.settings }
    case 'threadNamed':
      return { ...after, name: event.name }
    case 'gitInfoChanged':
      return { ...after, gitInfo: event.gitInfo }
    case 'threadArchived':
      return { ...after, archived: true }
    case 'threadUnarchived':
      return { ...after, archived: false }
    case 'threadReverted':
      return { ...after, preview: event.preview }
    case 'turnStarted':
      return { ...after, openTurn: event.turnId }
    case 'turnEnded':
      return { ...after, openTurn: null }
    case 'itemStarted':
      if (event.item.type !== 'userMessage') return after
      return {
        ...after,
        recencyMs: Math.max(before.recencyMs, event.atMs),
        preview: before.preview === '' ? previewOf(event.item.content) : before.preview,
      }
    default:
      return after
  }
}

/** The preview of a thread that has these items. */
export function firstWords(items: readonly ThreadItem[]): string {
  for (const item of items) {
    const words = item.type === 'userMessage' ? previewOf(item.content) : ''
    if (words !== '') return words
  }
  return ''
}

function previewOf(content: readonly UserInput[]): string {
  return content
    .map((part) => (part.type === 'text' ? part.text : ''))
    .filter((text) => text !== '')
    .join('\n')
}
