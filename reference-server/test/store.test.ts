import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../src/store/index.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../src/store/schema.ts'
import { describeStore, started } from './support/store-suite.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heddle-store-'))
})
afterEach(() => rm(folder, { recursive: true }))

describeStore('SQLite in a file', () => openSqliteStore(join(folder, 'store.sqlite')))
describeStore('SQLite in memory', () => openSqliteStore(':memory:'))

describe('SQLite in a file', () => {
  const file = () => join(folder, 'store.sqlite')

  it('keeps what it was given when it is opened again', async () => {
    const store = openSqliteStore(file())
    await store.append(started('a', 1))
    await store.close()
    const again = openSqliteStore(file())
    expect(await again.events('a')).toHaveLength(1)
    await again.close()
  })

  it('syncs at every commit', async () => {
    const store = openSqliteStore(file())
    await store.append(started('a', 1))
    await store.close()
    const database = new DatabaseSync(file())
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  it('is refused while another holds it', async () => {
    const store = openSqliteStore(file())
    expect(() => openSqliteStore(file())).toThrow(/is in use by another server.*Stop that server/)
    await store.close()
    await openSqliteStore(file()).close()
  })

  it('is refused when its schema is another one', () => {
    const database = new DatabaseSync(file())
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openSqliteStore(file())).toThrow(
      `has schema 99 and this server reads up to schema ${SCHEMA_VERSION}`,
    )
  })

  it('is refused when it is no store', async () => {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(file(), 'this is a letter to my grandmother, and no database at all')
    expect(() => openSqliteStore(file())).toThrow(/store\.sqlite cannot be opened/)
  })
})

describe('a store of schema 1', () => {
  const file = () => join(folder, 'store.sqlite')
  const strange = 'null \u0000, line \u2028, emoji 🧵, quote \' "'
  // As the server wrote them that had schema 1.
  const origin = {
    threadId: 'a',
    originator: 'test',
    serverVersion: '0',
    ephemeral: false,
    threadSource: null,
  }
  const settings = { model: 'm', modelProvider: 'p', cwd: '/', approvalPolicy: 'never', effort: null }
  const item = { type: 'agentMessage', id: 'i', text: strange }
  const log = [
    { type: 'threadStarted', atMs: 1, origin, settings },
    { type: 'turnStarted', turnId: 't', atMs: 2 },
    { type: 'itemStarted', turnId: 't', item, atMs: 3 },
    { type: 'itemGrew', turnId: 't', itemId: 'i', growth: { kind: 'text', text: strange }, atMs: 4 },
  ]
  const summary = {
    origin,
    settings,
    preview: strange,
    createdMs: 1,
    updatedMs: 4,
    recencyMs: 1,
    archived: false,
    openTurn: 't',
  }

  function write(extra = ''): void {
    const database = new DatabaseSync(file())
    database.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`)
    const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?)')
    for (const [seq, event] of log.entries()) insert.run('a', seq, JSON.stringify(event))
    database
      .prepare('INSERT INTO thread VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run('a', 1, 4, 1, 0, 't', JSON.stringify(summary))
    database.exec(extra)
    database.close()
  }

  it('is brought up to date, and keeps all it has', async () => {
    write()
    // The second time there is nothing to do.
    for (let round = 0; round < 2; round++) {
      const store = openSqliteStore(file())
      const full = { ...origin, forkedFromId: null, historyMode: 'legacy' }
      expect(await store.events('a')).toEqual([{ ...log[0], origin: full }, ...log.slice(1)])
      expect(await store.summary('a')).toEqual({ ...summary, origin: full, name: null, gitInfo: null })
      expect(await store.landmarks('a')).toEqual([
        { type: 'turnStarted', seq: 1, turnId: 't' },
        { type: 'itemStarted', seq: 2 },
      ])
      expect(await store.unfinished()).toEqual(['a'])
      await store.append({ ...started('b', round), entries: started(`b${round}`, round).entries })
      await store.close()
    }
  })

  it('stays as it is when that fails in the middle', () => {
    write("INSERT INTO thread VALUES ('z', 1, 1, 1, 0, NULL, 'no JSON')")
    const before = contents()
    expect(() => openSqliteStore(file())).toThrow(/store\.sqlite cannot be opened/)
    expect(contents()).toEqual(before)
  })

  function contents(): unknown {
    const database = new DatabaseSync(file())
    try {
      return ['sqlite_schema', 'event', 'thread', 'pragma_user_version'].map((table) =>
        database.prepare(`SELECT * FROM ${table}`).all(),
      )
    } finally {
      database.close()
    }
  }
})
