import { DatabaseSync } from 'node:sqlite'
import type { ThreadEvent } from '../threads/events.ts'
import type { ThreadSummary } from '../threads/summary.ts'
import { type EventStore, type SortTime, StoreFailure, type SummaryQuery } from './event-store.ts'
import { SCHEMA_VERSION, TABLES } from './schema.ts'

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
  const insertEvent = database.prepare('INSERT INTO event (thread, seq, json) VALUES (?, ?, ?)')
  const putThread = database.prepare(
    'INSERT OR REPLACE INTO thread (id, created_ms, updated_ms, recency_ms, archived, open_turn, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const selectEvents = database.prepare('SELECT json FROM event WHERE thread = ? ORDER BY seq')
  const selectThread = database.prepare('SELECT json FROM thread WHERE id = ?')
  const selectUnfinished = database.prepare('SELECT id FROM thread WHERE open_turn IS NOT NULL ORDER BY id')

  const write = ({ entries, summaries }: Parameters<EventStore['append']>[0]): void => {
    database.exec('BEGIN IMMEDIATE')
    try {
      for (const { threadId, seq, event } of entries) insertEvent.run(threadId, seq, JSON.stringify(event))
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
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    async append(batch) {
      try {
        write(batch)
      } catch (error) {
        throw failure(
          file,
          'cannot be written to',
          'Check the free space and the rights of the folder.',
          error,
        )
      }
    },
    async events(threadId) {
      return selectEvents.all(threadId).map((row) => JSON.parse(String(row.json)) as ThreadEvent)
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
    async close() {
      database.close()
    },
  }
}

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
    if (version === 0) database.exec(`${TABLES}; PRAGMA user_version = ${SCHEMA_VERSION}`)
    else if (version !== SCHEMA_VERSION) {
      throw new StoreFailure(
        `The store ${file} has schema ${version} and this server reads schema ${SCHEMA_VERSION}. Use the server that wrote it, or another state folder.`,
      )
    }
    database.exec('COMMIT')
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
