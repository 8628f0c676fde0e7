import type { ThreadItem, Turn } from '@heddle/protocol'
import type { Answer, Loose } from './caller.ts'
import type { Client } from './client.ts'

/** A thread as it can be read, in every way that there is. */
export interface Histories {
  readonly whole: Turn[]
  readonly byTurns: Turn[]
  /** What the items tell of the turns: their ids and their items; turns without any are not in it. */
  readonly byItems: { readonly id: string; readonly items: ThreadItem[] }[]
}

/** Undefined when the connection was lost over it, or the thread is not there. */
export async function readHistories(client: Client, threadId: string): Promise<Histories | undefined> {
  const { random } = client
  const whole = await client.ask('thread/read', { threadId, includeTurns: true })
  if (whole.kind !== 'result') return undefined
  const sortDirection = random.of(['asc', 'desc'])
  const inOrder = <T>(entries: T[]): T[] => (sortDirection === 'asc' ? entries : entries.reverse())
  const turns = await allPages(client, 'thread/turns/list', {
    ...{ threadId, sortDirection, itemsView: 'full' },
    limit: random.between(1, 20),
  })
  const items = await allPages(client, 'thread/items/list', {
    ...{ threadId, sortDirection },
    limit: random.between(3, 100),
  })
  if (turns === undefined || items === undefined) return undefined
  return { whole: whole.result.thread.turns, byTurns: inOrder(turns), byItems: grouped(inOrder(items)) }
}

export async function allPages(client: Client, method: string, params: object): Promise<Loose[] | undefined> {
  const all: Loose[] = []
  let cursor: string | null = null
  do {
    const answer: Answer = await client.ask(method, { ...params, cursor })
    if (answer.kind !== 'result') return undefined
    all.push(...answer.result.data)
    cursor = answer.result.nextCursor
  } while (cursor !== null)
  return all
}

function grouped(entries: readonly Loose[]): { id: string; items: ThreadItem[] }[] {
  const turns: { id: string; items: ThreadItem[] }[] = []
  for (const { turnId, item } of entries) {
    if (turns.at(-1)?.id !== turnId) turns.push({ id: turnId, items: [] })
    turns.at(-1)?.items.push(item)
  }
  return turns
}
