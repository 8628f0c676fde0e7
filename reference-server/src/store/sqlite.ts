import { DatabaseSync } from 'node:sqlite'
import type { ThreadEvent } from '../threads/events.ts'
import type { ThreadSummary } from '../threads/summary.ts'
import {
  type EventStore,
  type LandmarkPart,
  type SortTime,
  StoreFailure,
  type SummaryQuery,
} from './event-store.ts'
import { landmarkFrom, landmarkOf, landmarkPattern } from './landmark.ts'
import { MIGRATIONS, SCHEMA_VERSION } from './schema.ts'

/** Time to wait for a server that is just ending to let go of the file. Milliseconds. */
const PATIENCE = 3000

/**
 * A store in one SQLite file, or in memory with `:memory:`.
 *
 * Write-ahead log with a sync at every commit: a batch that was acknowledged survives the death of the
 * process and of the machine. The file is locked as long as the store is open, since two servers that
 * wrote to one log would each miss what the other says; the lock ends with the process, however it ends.
 *
 * @throws StoreFailure when the file is no store, is from another version, or is in use
 */
export function openSqliteStore(file: string): EventStore {
  const database = open(file)
  const insertEvent = database.prepare('INSERT INTO event (thread, seq, landmark, json) VALUES (?, ?, ?, ?)')
  const putThread = database.prepare(
    'INSERT OR REPLACE INTO thread (id, created_ms, updated_ms, recency_ms, archived, open_turn, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const selectEvents = database.prepare(
    'SELECT json FROM event WHERE thread = ? AND seq >= ? AND seq < ? ORDER BY seq',
  )
  const selectDigest = database.prepare(DIGEST)
  const selectLastTurn = database.prepare(LAST_TURN)
  const selectLength = database.prepare('SELECT max(seq) + 1 AS length FROM event WHERE thread = ?')
  const selectLandmarks = {
    asc: database.prepare(landmarksSql('seq >= ?', 'ASC')),
    desc: database.prepare(landmarksSql('seq <= ?', 'DESC')),
  }
  const deleteEvents = database.prepare('DELETE FROM event WHERE thread = ?')
  const deleteThread = database.prepare('DELETE FROM thread WHERE id = ?')
  const selectThread = database.prepare('SELECT json FROM thread WHERE id = ?')
  const selectUnfinished = database.prepare('SELECT id FROM thread WHERE open_turn IS NOT NULL ORDER BY id')

  /** All of it, or nothing. */
  const write = (work: () => void): void => {
    try {
      database.exec('BEGIN IMMEDIATE')
      work()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw failure(file, 'cannot be written to', 'Check the free space and the rights of the folder.', error)
    }
  }

  return {
    async append({ entries, summaries }) {
      write(() => {
        for (const { threadId, seq, event } of entries)
          insertEvent.run(threadId, seq, landmarkOf(event), JSON.stringify(event))
        for (const one of summaries) {
          putThread.run(
            one.origin.threadId,
            one.createdMs,
            one.updatedMs,
            one.recencyMs,
            one.archived ? 1 : 0,
            one.openTurn,
            JSON.stringify(one),
          )
        }
      })
    },
    async events(threadId, part) {
      return selectEvents
        .all(threadId, part?.from ?? 0, part?.to ?? Number.MAX_SAFE_INTEGER)
        .map((row) => JSON.parse(String(row.json)) as ThreadEvent)
    },
    async digest(threadId) {
      const lastTurn = Number(selectLastTurn.get(threadId)?.seq ?? 0)
      return selectDigest
        .all({ $thread: threadId, $lastTurn: lastTurn })
        .map(({ seq, json }) => ({ seq: Number(seq), event: JSON.parse(String(json)) as ThreadEvent }))
    },
    async length(threadId) {
      return Number(selectLength.get(threadId)?.length ?? 0)
    },
    async landmarks(threadId, { type, direction = 'asc', from, limit = -1 }: Partial<LandmarkPart> = {}) {
      const end = direction === 'asc' ? 0 : Number.MAX_SAFE_INTEGER
      return selectLandmarks[direction]
        .all(threadId, from ?? end, landmarkPattern(type), limit)
        .map(({ seq, landmark }) => landmarkFrom(Number(seq), String(landmark)))
    },
    async summary(threadId) {
      const row = selectThread.get(threadId)
      return row && (JSON.parse(String(row.json)) as ThreadSummary)
    },
    async page(query) {
      return database
        .prepare(pageSql(query))
        .all({
          $archived: query.archived ? 1 : 0,
          $limit: query.limit,
          ...(query.after && { $ms: query.after.ms, $id: query.after.threadId }),
        })
        .map((row) => JSON.parse(String(row.json)) as ThreadSummary)
    },
    async unfinished() {
      return selectUnfinished.all().map((row) => String(row.id))
    },
    async remove(threadId) {
      write(() => {
        deleteEvents.run(threadId)
        deleteThread.run(threadId)
      })
    },
    async close() {
      database.close()
    },
  }
}

/**
 * Growth is told by how the text of an event begins, so that the bulk of a log is not parsed: an event that this
 * misses costs some time and does no harm.
 */
const DIGEST = `
  SELECT seq, json FROM event
  WHERE thread = $thread AND (seq >= $lastTurn OR substr(json, 1, 18) <> '{"type":"itemGrew"')
  ORDER BY seq`

const LAST_TURN = `
  SELECT max(seq) AS seq FROM event
  WHERE thread = ? AND landmark IS NOT NULL AND landmark GLOB 'turnStarted *'`

const landmarksSql = (part: string, order: string) => `
  SELECT seq, landmark FROM event
  WHERE thread = ? AND landmark IS NOT NULL AND ${part} AND landmark GLOB ?
  ORDER BY seq ${order} LIMIT ?`

const COLUMNS: Readonly<Record<SortTime, string>> = {
  createdMs: 'created_ms',
  updatedMs: 'updated_ms',
  recencyMs: 'recency_ms',
}

/** Built from fixed words only; values are bound. */
function pageSql({ sortBy, direction, after }: SummaryQuery): string {
  const column = COLUMNS[sortBy]
  const order = direction === 'asc' ? 'ASC' : 'DESC'
  const behind = after && ` AND (${column}, id) ${direction === 'asc' ? '>' : '<'} ($ms, $id)`
  return `SELECT json FROM thread WHERE archived = $archived${behind ?? ''} ORDER BY ${column} ${order}, id ${order} LIMIT $limit`
}

function open(file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: PATIENCE })
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    // The first write takes the lock.
    database.exec('BEGIN IMMEDIATE')
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
    if (version > SCHEMA_VERSION) {
      throw new StoreFailure(
        `The store ${file} has schema ${version} and this server reads up to schema ${SCHEMA_VERSION}. Use the server that wrote it, or another state folder.`,
      )
    }
    // In one transaction: a server that dies here leaves the file as it was.
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration)
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof StoreFailure) throw error
    if (isBusy(error)) {
      throw failure(
        file,
        'is in use by another server',
        'Stop that server, or use another state folder.',
        error,
      )
    }
    throw failure(file, 'cannot be opened', 'Check the file, or use another state folder.', error)
  }
}

const SQLITE_BUSY = 5

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY

function failure(file: string, what: string, remedy: string, cause: unknown): StoreFailure {
  const reason = cause instanceof Error ? ` (${cause.message})` : ''
  return new StoreFailure(`The store ${file} ${what}${reason}. ${remedy}`, { cause })
}
