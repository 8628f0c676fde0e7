import { type Members, membersOf } from './subject-matter.ts'

const LONGEST = 120

/** What an item is about, in a few words. Items of no known kind are told by their first text. */
export function summaryOf(item: Members): string {
  const { command, text, query, tool, review, changes, content, summary } = item
  const files = Array.isArray(changes) ? changes.map((change) => membersOf(change).path) : undefined
  return brief(command, files, text, textsIn(content), query, tool, review, summary)
}

/** What the user said in a turn. */
export const inputOf = (params: Members): string => brief(textsIn(params.input))

/** The first of these that says something, in one line. */
export function brief(...candidates: readonly unknown[]): string {
  for (const candidate of candidates) {
    const text = Array.isArray(candidate)
      ? candidate.filter((part) => typeof part === 'string').join(', ')
      : candidate
    if (typeof text !== 'string' || text.trim() === '') continue
    const line = text
      .slice(0, 2 * LONGEST)
      .trim()
      .replaceAll(/\s+/g, ' ')
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  }
  return ''
}

function textsIn(content: unknown): unknown[] {
  return Array.isArray(content) ? content.map((part) => membersOf(part).text) : []
}
