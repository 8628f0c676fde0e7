import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ThreadItem, Turn } from '@heddle/protocol'
import { auditHistory, auditNotes, auditReadings } from './books/audit.ts'
import type { Client } from './client.ts'
import { EFFECTS } from './deeds.ts'
import { allPages, readHistories } from './histories.ts'

/**
 * Reads everything that the server keeps, while nobody says anything, and holds it to the books of all clients.
 *
 * @param inspector reads; what it read goes into its own book, and so must be there the next time too
 * @param settled nothing runs any more
 */
export async function inspect(
  inspector: Client,
  clients: readonly Client[],
  settled: boolean,
): Promise<void> {
  const { commons } = inspector
  const commands: Commands = new Map()
  for (const { id: threadId, isFork } of commons.threads.values()) {
    const reading = { threadId, reader: inspector.where }
    const histories = await readHistories(inspector, threadId)
    if (histories === undefined) {
      complain(inspector, 'what was told is kept', `The thread ${threadId} cannot be read.`)
      continue
    }
    const { whole, byTurns, byItems } = histories
    auditHistory(whole, settled, reading, commons.find)
    auditReadings(whole, byTurns, { ...reading, reader: `${reading.reader}, by turns` }, commons.find)
    const items = whole.filter(({ items }) => items.length > 0).map(({ id, items }) => ({ id, items }))
    auditReadings(
      items as Turn[],
      byItems as Turn[],
      { ...reading, reader: `${reading.reader}, by items` },
      commons.find,
    )
    for (const { name, book } of clients) {
      if (!book.threads.has(threadId)) continue
      const reader = `${inspector.where} for ${name}`
      commons.compared += auditNotes(book.thread(threadId), whole, { threadId, reader }, commons.find)
    }
    inspector.book.thread(threadId).noteHistory(whole)
    // A fork shows what happened elsewhere.
    if (!isFork) for (const item of whole.flatMap((turn) => turn.items)) noteCommand(commands, item)
  }
  await inspectLists(inspector)
  await inspectEffects(inspector, commands)
}

async function inspectLists(inspector: Client): Promise<void> {
  const { threads } = inspector.commons
  for (const archived of [false, true]) {
    const limit = inspector.random.between(3, 40)
    const listed = await allPages(inspector, 'thread/list', { archived, limit })
    if (listed === undefined) {
      complain(inspector, 'what was told is kept', 'The list of threads cannot be read.')
      return
    }
    const ids = new Set<string>(listed.map(({ id }) => id))
    if (ids.size !== listed.length)
      complain(inspector, 'nothing is there twice', 'A list has a thread twice.')
    for (const record of threads.values()) {
      if (record.archived === undefined) record.archived = ids.has(record.id) ? archived : undefined
      if (record.archived === undefined || ids.has(record.id) === (record.archived === archived)) continue
      const place = archived ? 'the archive' : 'the list'
      const what = `The thread ${record.id} is ${ids.has(record.id) ? '' : 'not '}in ${place}.`
      complain(inspector, 'what was told is kept', what)
    }
  }
}

/** How the commands ended that leave a line behind, by their words. */
type Commands = Map<string, ThreadItem & { type: 'commandExecution' }>

function noteCommand(commands: Commands, item: ThreadItem): void {
  if (item.type !== 'commandExecution') return
  const token = /token-\d+/.exec(item.command)?.[0]
  if (token !== undefined) commands.set(token, item)
}

/** What was allowed happened once, what was not allowed did not happen. */
async function inspectEffects(inspector: Client, commands: Commands): Promise<void> {
  const file = path.join(inspector.commons.workspace, EFFECTS)
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  for (const [token, { status, id }] of commands) {
    const count = counts.get(token) ?? 0
    const isFine = status === 'completed' ? count === 1 : status === 'declined' ? count === 0 : count <= 1
    if (!isFine) {
      const what = `The command ${id} with ${token} is ${status}, and was carried out ${count} times.`
      complain(inspector, 'what is allowed happens once, and nothing else does', what)
    }
  }
}

function complain(inspector: Client, law: string, what: string): void {
  inspector.commons.find({ law, what, where: inspector.where })
}
