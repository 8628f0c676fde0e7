import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../src/store/index.ts'
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
    expect(() => openSqliteStore(file())).toThrow('has schema 99 and this server reads schema 1')
  })

  it('is refused when it is no store', async () => {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(file(), 'this is a letter to my grandmother, and no database at all')
    expect(() => openSqliteStore(file())).toThrow(/store\.sqlite cannot be opened/)
  })
})
