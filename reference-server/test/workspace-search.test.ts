import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

async function tree(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

const pathsOf = (files: readonly Loose[]): string[] => files.map(({ path }) => path)

async function paths(client: TestClient, query: string, ...roots: string[]): Promise<string[]> {
  return pathsOf((await client.request('fuzzyFileSearch', { query, roots })).files)
}

describe('fuzzyFileSearch', () => {
  it('finds files and folders, the best first, and says which characters fit', async () => {
    await using bench = await Workbench.make()
    const root = join(bench.folder, 'work')
    await tree(root, { 'src/config.ts': '', 'src/conveyor/fig.ts': '', 'docs/😀/config.md': '' })
    const client = await bench.connect()
    const { files } = await client.request('fuzzyFileSearch', { query: 'config', roots: [root] })
    expect(files[0]).toEqual({
      root,
      path: 'src/config.ts',
      match_type: 'file',
      file_name: 'config.ts',
      score: expect.any(Number),
      indices: [4, 5, 6, 7, 8, 9],
    })
    expect(pathsOf(files)).toEqual(['src/config.ts', 'docs/😀/config.md', 'src/conveyor/fig.ts'])
    expect(files[1].indices).toEqual([7, 8, 9, 10, 11, 12])
    const scores = files.map(({ score }: Loose) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    const folders = await client.request('fuzzyFileSearch', { query: 'CONVEYOR', roots: [root] })
    expect(folders.files[0]).toMatchObject({ path: 'src/conveyor', match_type: 'directory' })
    for (const query of ['', ' ', 'zzz', 'x'.repeat(100_000)])
      expect(await paths(client, query, root)).toEqual([])
    expect(await paths(client, 'config', '/no/such/folder')).toEqual([])
  })

  it('passes over what git does, by every .gitignore up to the top of the repository', async () => {
    await using bench = await Workbench.make()
    const repository = join(bench.folder, 'repository')
    await tree(repository, {
      '.git/info/exclude': 'excluded-file\n',
      '.git/some-file': '',
      '.gitignore': '*.log-file\n/build\nnode_modules/\n*a*a*a*a*a*b\n',
      'excluded-file': '',
      'a.log-file': '',
      '.hidden-file': '',
      'build/some-file': '',
      'node_modules/package/some-file': '',
      'app/.gitignore': '!kept.log-file\nown-file\n',
      'app/kept.log-file': '',
      'app/other.log-file': '',
      'app/own-file': '',
      'app/build/some-file': '',
    })
    const client = await bench.connect()
    expect((await paths(client, 'file', repository)).sort()).toEqual([
      '.hidden-file',
      'app/build/some-file',
      'app/kept.log-file',
    ])
    expect((await paths(client, 'file', join(repository, 'app'))).sort()).toEqual([
      'build/some-file',
      'kept.log-file',
    ])
    expect(await paths(client, 'file', join(repository, 'node_modules/package'))).toEqual(['some-file'])
  })

  it('finds every path by some of its letters in their order', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const name = fc.string({ unit: fc.constantFrom(...'abcXYZ019._-é😀'), minLength: 1, maxLength: 12 })
    let count = 0
    await fc.assert(
      fc.asyncProperty(
        name.filter((text) => !/^\.{1,2}$/.test(text)),
        fc.infiniteStream(fc.boolean()),
        async (file, picks) => {
          const root = join(bench.folder, `root${count++}`)
          await tree(root, { [file]: '' })
          const query = [...file].filter((character) => /\w/.test(character) && picks.next().value).join('')
          const { files } = await client.request('fuzzyFileSearch', { query, roots: [root] })
          expect(pathsOf(files)).toEqual(query === '' ? [] : [file])
          if (query === '') return
          const { indices } = files[0]
          const found = indices.map((index: number) => [...file][index])
          expect(found.join('').toLowerCase()).toBe(query.toLowerCase())
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is stopped by the next one of its series, and answered all the same', async () => {
    await using bench = await Workbench.make()
    await tree(
      bench.folder,
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`work/${n}/file`, ''])),
    )
    const client = await bench.connect()
    const params = { query: 'file', roots: [join(bench.folder, 'work')], cancellationToken: 'typing' }
    const all = await Promise.all(Array.from({ length: 20 }, () => client.request('fuzzyFileSearch', params)))
    expect(all.at(-1).files).toHaveLength(50)
    for (const { files } of all) expect([0, 50]).toContain(files.length)
  })
})

describe('a search session', () => {
  const session = { sessionId: 's' }
  const updates = (client: TestClient): Loose[] =>
    client.received.filter(({ method }) => method === 'fuzzyFileSearch/sessionUpdated')

  it('follows the query, and says when it is done with it', async () => {
    await using bench = await Workbench.make()
    await tree(bench.folder, { 'work/one.ts': '', 'work/two.ts': '' })
    const client = await bench.connect()
    const start = () =>
      client.request('fuzzyFileSearch/sessionStart', { ...session, roots: [join(bench.folder, 'work')] })
    expect(await start()).toEqual({})
    for (const [query, found] of [
      ['one', ['one.ts']],
      ['', []],
      ['ts', ['one.ts', 'two.ts']],
      ['none at all', []],
    ] as const) {
      const from = client.received.length
      expect(await client.request('fuzzyFileSearch/sessionUpdate', { ...session, query })).toEqual({})
      const done = await client.notification('fuzzyFileSearch/sessionCompleted', from)
      expect(done.params).toEqual(session)
      const { params } = updates(client).at(-1)
      expect([params.sessionId, params.query, pathsOf(params.files)]).toEqual(['s', query, found])
    }
    expect(await start()).toEqual({})
    for (let n = 0; n < 2; n++)
      expect(await client.request('fuzzyFileSearch/sessionStop', session)).toEqual({})
    const { error } = await client.ask('fuzzyFileSearch/sessionUpdate', { ...session, query: 'one' })
    expect(error).toEqual({ code: -32600, message: expect.stringContaining('sessionStart') })
  })

  it('that is asked again and again answers the last query', async () => {
    await using bench = await Workbench.make()
    await tree(
      bench.folder,
      Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`work/${n}/file${n}`, ''])),
    )
    const client = await bench.connect()
    await client.request('fuzzyFileSearch/sessionStart', { ...session, roots: [join(bench.folder, 'work')] })
    for (let n = 400; n < 420; n++) {
      await client.request('fuzzyFileSearch/sessionUpdate', { ...session, query: `file${n}` })
    }
    await client.until(
      ({ method, params }) =>
        method === 'fuzzyFileSearch/sessionUpdated' && params.query === 'file419' && params.files.length > 0,
    )
    await client.notification('fuzzyFileSearch/sessionCompleted')
    expect(pathsOf(updates(client).at(-1).params.files)).toEqual(['419/file419'])
  })

  it('needs the capability, and a version that has it', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { capabilities: {} } })
    const params = { ...session, roots: [] }
    expect((await client.ask('fuzzyFileSearch/sessionStart', params)).error.message).toContain(
      'experimentalApi',
    )
    const old = await bench.connect({
      home: join(bench.folder, 'other'),
      initialize: { protocolVersions: ['2026-02'] },
    })
    expect((await old.ask('fuzzyFileSearch/sessionStart', params)).error.code).toBe(-32601)
    await tree(bench.folder, { 'work/one.ts': '' })
    const { files } = await old.request('fuzzyFileSearch', {
      query: 'one',
      roots: [join(bench.folder, 'work')],
    })
    expect(files).toEqual([
      {
        root: join(bench.folder, 'work'),
        path: 'one.ts',
        file_name: 'one.ts',
        score: expect.any(Number),
        indices: [0, 1, 2],
      },
    ])
  })
})
