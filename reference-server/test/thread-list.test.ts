import { describe, expect, it } from 'vitest'
import { Workbench } from './support/workbench.ts'

describe('the list of threads', () => {
  it('comes page by page, the newest first, whatever happens between', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const made: string[] = []
    for (let index = 0; index < 7; index++) made.push(await client.startThread({ cwd: bench.folder }))
    const newest = made.toReversed()
    const first = await client.request('thread/list', { limit: 3 })
    expect(first.data.map(({ id }: { id: string }) => id)).toEqual(newest.slice(0, 3))
    await client.startThread()
    const rest: string[] = []
    let cursor = first.nextCursor
    while (cursor !== null) {
      const page = await client.request('thread/list', { limit: 3, cursor })
      rest.push(...page.data.map(({ id }: { id: string }) => id))
      cursor = page.nextCursor
    }
    expect(rest).toEqual(newest.slice(3))
    const oldest = await client.request('thread/list', { sortDirection: 'asc', limit: 2 })
    expect(oldest.data.map(({ id }: { id: string }) => id)).toEqual(made.slice(0, 2))
  })

  it('is sorted and filtered as asked', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const old = await client.startThread({ cwd: bench.folder })
    const other = await client.startThread({ cwd: '/' })
    await client.runTurn(old, 'about herons')
    const ids = async (params: object) =>
      (await client.request('thread/list', params)).data.map(({ id }: { id: string }) => id)
    expect(await ids({})).toEqual([other, old])
    expect(await ids({ sortKey: 'updated_at' })).toEqual([old, other])
    expect(await ids({ sortKey: 'recency_at', cursor: null, limit: null })).toEqual([old, other])
    expect(await ids({ cwd: '/' })).toEqual([other])
    expect(await ids({ cwd: ['/', bench.folder] })).toEqual([other, old])
    expect(await ids({ searchTerm: 'HERON' })).toEqual([old])
    expect(await ids({ excludedThreadIds: [old] })).toEqual([other])
    expect(await ids({ modelProviders: ['offline'] })).toEqual([other, old])
    expect(await ids({ modelProviders: ['another'] })).toEqual([])
    expect(await ids({ archived: true })).toEqual([])
  })

  it('refuses a cursor of another order', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    await client.startThread()
    await client.startThread()
    const { nextCursor } = await client.request('thread/list', { limit: 1 })
    const { error } = await client.ask('thread/list', { cursor: nextCursor, sortKey: 'updated_at' })
    expect(error).toMatchObject({ code: -32602, data: { pointer: '/cursor' } })
  })
})
