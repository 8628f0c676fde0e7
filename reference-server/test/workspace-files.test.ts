import {
  chmod,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

const base64 = (text: string | Uint8Array) => Buffer.from(text as string).toString('base64')

async function open() {
  const bench = await Workbench.make()
  const client = await bench.connect()
  return { bench, client, at: (...parts: string[]) => join(bench.folder, ...parts) }
}

describe('files', () => {
  it('are made, read, listed, copied and deleted', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    expect(await client.request('fs/createDirectory', { path: at('d/e') })).toEqual({})
    expect(
      await client.request('fs/writeFile', { path: at('d/e/f.txt'), dataBase64: base64('héllo') }),
    ).toEqual({})
    expect(await client.request('fs/readFile', { path: at('d/e/f.txt') })).toEqual({
      dataBase64: base64('héllo'),
    })
    const metadata = await client.request('fs/getMetadata', { path: at('d/e/f.txt') })
    const { mtimeMs } = await stat(at('d/e/f.txt'))
    expect(metadata).toEqual({
      isDirectory: false,
      isFile: true,
      isSymlink: false,
      createdAtMs: expect.any(Number),
      modifiedAtMs: Math.floor(mtimeMs),
    })
    await client.request('fs/copy', { sourcePath: at('d'), destinationPath: at('d2'), recursive: true })
    expect(await readFile(at('d2/e/f.txt'), 'utf8')).toBe('héllo')
    const { entries } = await client.request('fs/readDirectory', { path: at('d2') })
    expect(entries).toEqual([{ fileName: 'e', isDirectory: true, isFile: false }])
    expect(await client.request('fs/remove', { path: at('d2') })).toEqual({})
    expect(await client.request('fs/remove', { path: at('d2') })).toEqual({})
    await expect(stat(at('d2'))).rejects.toThrow(/ENOENT/)
  })

  it('hold exactly the bytes that were written', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        await client.request('fs/writeFile', { path: at('file'), dataBase64: base64(bytes) })
        const { dataBase64 } = await client.request('fs/readFile', { path: at('file') })
        expect(Buffer.from(dataBase64, 'base64').equals(bytes)).toBe(true)
      }),
      { numRuns: 30 },
    )
    expect(await readdir(bench.folder)).toEqual(expect.arrayContaining(['file', 'home']))
    expect((await readdir(bench.folder)).filter((name) => name.includes('draft'))).toEqual([])
  })

  it('keep their links and rights when they are written to', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    const write = (path: string, text: string) =>
      client.request('fs/writeFile', { path, dataBase64: base64(text) })
    await writeFile(at('script'), 'old')
    await chmod(at('script'), 0o751)
    await symlink('script', at('link'))
    await write(at('link'), 'new')
    expect((await lstat(at('link'))).isSymbolicLink()).toBe(true)
    expect(await readFile(at('script'), 'utf8')).toBe('new')
    expect((await stat(at('script'))).mode & 0o7777).toBe(0o751)
    await link(at('script'), at('other name'))
    await write(at('script'), 'both')
    expect(await readFile(at('other name'), 'utf8')).toBe('both')
    await symlink('not there', at('dangling'))
    await write(at('dangling'), 'there')
    expect(await readFile(at('not there'), 'utf8')).toBe('there')
    expect(await readlink(at('dangling'))).toBe('not there')
  })

  it('are copied with links as links', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await mkdir(at('tree'))
    await symlink('nowhere', at('tree/link'))
    await client.request('fs/copy', { sourcePath: at('tree'), destinationPath: at('copy'), recursive: true })
    expect(await readlink(at('copy/link'))).toBe('nowhere')
    expect(await client.request('fs/getMetadata', { path: at('copy/link') })).toMatchObject({
      isDirectory: false,
      isFile: false,
      isSymlink: true,
    })
    await client.request('fs/remove', { path: at('copy') })
    await symlink('tree', at('to tree'))
    expect((await client.request('fs/readDirectory', { path: bench.folder })).entries).toContainEqual({
      fileName: 'to tree',
      isDirectory: true,
      isFile: false,
    })
    await client.request('fs/remove', { path: at('to tree') })
    expect(await readdir(at('tree'))).toEqual(['link'])
  })

  it('can be asked for in one go: later requests find what earlier ones did', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await mkdir(at('a'))
    await Promise.all(Array.from({ length: 50 }, (_, n) => writeFile(at('a', String(n)), String(n))))
    const [, , , , listed] = await Promise.all([
      client.request('fs/copy', { sourcePath: at('a'), destinationPath: at('b'), recursive: true }),
      client.request('fs/remove', { path: at('a') }),
      client.request('fs/copy', { sourcePath: at('b'), destinationPath: at('a'), recursive: true }),
      client.request('fs/writeFile', { path: at('a/last'), dataBase64: '' }),
      client.request('fs/readDirectory', { path: at('a') }),
    ])
    expect(listed.entries).toHaveLength(51)
  })

  it('that cannot be had are errors of the system, with its number', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await mkdir(at('full/of'), { recursive: true })
    await writeFile(at('file'), '')
    const refused: [string, Loose, string, string?][] = [
      ['fs/readFile', { path: at('none') }, 'ENOENT'],
      ['fs/readFile', { path: at('full') }, 'EISDIR'],
      ['fs/readFile', { path: at('x'.repeat(300)) }, 'ENAMETOOLONG'],
      ['fs/readFile', { path: at('file/below') }, 'ENOTDIR'],
      ['fs/writeFile', { path: at('full'), dataBase64: '' }, 'EISDIR'],
      ['fs/writeFile', { path: at('none/file'), dataBase64: '' }, 'ENOENT'],
      ['fs/writeFile', { path: at('x'.repeat(300)), dataBase64: '' }, 'ENAMETOOLONG'],
      ['fs/getMetadata', { path: at('none') }, 'ENOENT'],
      ['fs/readDirectory', { path: at('file') }, 'ENOTDIR'],
      ['fs/createDirectory', { path: at('full'), recursive: false }, 'EEXIST'],
      ['fs/createDirectory', { path: at('a/b'), recursive: false }, 'ENOENT'],
      ['fs/copy', { sourcePath: at('none'), destinationPath: at('b') }, 'ENOENT'],
      ['fs/copy', { sourcePath: at('file'), destinationPath: at('none/b') }, 'ENOENT', at('none')],
      [
        'fs/copy',
        { sourcePath: at('full'), destinationPath: at('full/in'), recursive: true },
        'EINVAL',
        at('full/in'),
      ],
      ['fs/remove', { path: at('none'), force: false }, 'ENOENT'],
      ['fs/remove', { path: at('full'), recursive: false }, 'ENOTEMPTY'],
      ['fs/remove', { path: '/' }, 'EPERM'],
    ]
    for (const [method, params, code, path] of refused) {
      const { error } = await client.ask(method, params)
      expect([method, error.code, error.data.code, error.data.path]).toEqual([
        method,
        -32603,
        code,
        path ?? params.path ?? params.sourcePath,
      ])
    }
    const { error } = await client.ask('fs/readFile', { path: at('none') })
    expect(error).toEqual({
      code: -32603,
      message: `No such file or directory: ${at('none')}`,
      data: { path: at('none'), code: 'ENOENT', errno: 2 },
    })
  })

  it('have to be named and given well', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await mkdir(at('folder'))
    const faults: [string, Loose, string][] = [
      ['fs/readFile', { path: 'relative' }, '/path'],
      ['fs/readFile', { path: '' }, '/path'],
      ['fs/readFile', { path: '/null\0byte' }, '/path'],
      ['fs/writeFile', { path: at('file'), dataBase64: '***' }, '/dataBase64'],
      ['fs/writeFile', { path: at('file'), dataBase64: 'YQ' }, '/dataBase64'],
      ['fs/copy', { sourcePath: at('folder'), destinationPath: at('copy') }, '/recursive'],
      ['fs/copy', { sourcePath: at('folder'), destinationPath: 'copy' }, '/destinationPath'],
      ['fs/watch', { watchId: 'w', path: 'relative' }, '/path'],
    ]
    for (const [method, params, pointer] of faults) {
      const { error } = await client.ask(method, params)
      expect([method, error.code, error.data]).toEqual([method, -32602, { pointer }])
    }
  })

  it('that never end, or are too large, are refused and hang nobody', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    const sandboxPolicy = { type: 'dangerFullAccess' }
    await client.request('command/exec', { command: ['mkfifo', at('pipe')], sandboxPolicy })
    await writeFile(at('large'), '')
    await truncate(at('large'), 33 * 1024 * 1024)
    const codes = []
    for (const path of [at('pipe'), '/dev/zero', at('large')]) {
      codes.push((await client.ask('fs/readFile', { path })).error.data.code)
    }
    codes.push((await client.ask('fs/writeFile', { path: at('pipe'), dataBase64: 'YQ==' })).error.data.code)
    expect(codes).toEqual(['EINVAL', 'EINVAL', 'EFBIG', 'EINVAL'])
  })
})

it('whatever a client calls a file, it gets an answer', async () => {
  const { bench, client } = await open()
  await using _ = bench
  const path = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('/', '.', '..', 'a', '\0', '\ud800', '\u{10ffff}', '\n', '\\') }),
    fc.string({ unit: 'grapheme' }).map((text) => `/${text}`),
    fc.nat(20_000).map((length) => `/${'x/'.repeat(length)}`),
  )
  await fc.assert(
    fc.asyncProperty(path, path, async (one, other) => {
      const answers = await Promise.all([
        client.ask('fs/readFile', { path: one }),
        client.ask('fs/getMetadata', { path: one }),
        client.ask('fs/readDirectory', { path: one }),
        client.ask('fs/watch', { watchId: one, path: one }),
        client.ask('fs/unwatch', { watchId: one }),
        client.ask('fs/writeFile', { path: `/no such folder/${one}`, dataBase64: other }),
        client.ask('fs/copy', { sourcePath: `/no such folder/${one}`, destinationPath: other }),
        client.ask('fs/remove', { path: `/no such folder/${other}`, force: false }),
        client.ask('fuzzyFileSearch', {
          query: other,
          roots: [`${bench.folder}/${one.replaceAll('.', '')}`],
        }),
        client.ask('command/exec', {
          command: [`/no such folder/${one}`],
          cwd: other,
          sandboxPolicy: { type: 'dangerFullAccess' },
        }),
        client.ask('command/exec', {
          command: ['true'],
          env: { [one]: other },
          sandboxPolicy: { type: 'dangerFullAccess' },
        }),
      ])
      for (const { error } of answers) if (error) expect([-32602, -32603]).toContain(error.code)
    }),
    { numRuns: 60 },
  )
  // A fault of the server would be in its log.
  expect(client.stderr).not.toContain('failed')
})

describe('a watch', () => {
  /** Does something and waits until the change of all these paths is told. */
  async function told(client: TestClient, paths: readonly string[], work: () => Promise<unknown>) {
    const missing = new Set(paths)
    const from = client.received.length
    await work()
    await client.until(({ method, params }) => {
      if (method === 'fs/changed') for (const path of params.changedPaths) missing.delete(path)
      return missing.size === 0
    }, from)
  }

  it('of a folder tells of what is directly in it, and of the folder', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await mkdir(at('d/e'), { recursive: true })
    expect(await client.request('fs/watch', { watchId: 'w', path: at('d') })).toEqual({ path: at('d') })
    await told(client, [at('d/top')], async () => {
      await client.request('fs/writeFile', { path: at('d/e/deep'), dataBase64: '' })
      await client.request('fs/writeFile', { path: at('d/top'), dataBase64: '' })
    })
    await told(client, [at('d/d')], () => mkdir(at('d/d')))
    await told(client, [at('d/d')], () => rm(at('d/d'), { recursive: true }))
    await told(client, [at('d'), at('d/e'), at('d/top')], () => rm(at('d'), { recursive: true }))
    await told(client, [at('d'), at('d/again')], async () => {
      await mkdir(at('d'))
      await writeFile(at('d/again'), '')
    })
    await told(client, [at('d/later')], () => writeFile(at('d/later'), ''))
    const all = client.received.flatMap(({ method, params }) =>
      method === 'fs/changed' ? params.changedPaths : [],
    )
    expect(new Set(all)).toEqual(
      new Set(['d', 'd/e', 'd/top', 'd/d', 'd/again', 'd/later'].map((path) => at(path))),
    )
  })

  it('of a file goes on when it is replaced, deleted and made again, with its folder and all', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await mkdir(at('a/b'), { recursive: true })
    const file = at('a/b/file')
    await client.request('fs/watch', { watchId: 'w', path: file })
    await client.request('fs/watch', { watchId: 'far', path: at('x/y/z') })
    await told(client, [file], () => writeFile(file, '1'))
    await told(client, [file], () => writeFile(file, '2'))
    await writeFile(at('a/b/other'), '')
    await told(client, [file], () => rename(at('a/b/other'), file))
    await told(client, [file], () => rm(file))
    await told(client, [file], () => writeFile(file, '3'))
    await told(client, [file], () => rm(at('a'), { recursive: true }))
    await told(client, [file], async () => {
      await mkdir(at('a/b'), { recursive: true })
      await writeFile(file, '4')
    })
    await told(client, [file], () => writeFile(file, '5'))
    await told(client, [at('x/y/z')], async () => {
      await mkdir(at('x/y'), { recursive: true })
      await writeFile(at('x/y/z'), '')
    })
  })

  it('is never lost, whatever happens to the file and its folders', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    const file = at('a/b/file')
    const quietly = (work: Promise<unknown>) => work.catch(() => {})
    const steps = {
      write: () => quietly(writeFile(file, 'x')),
      replace: async () => {
        await quietly(writeFile(at('a/b/other'), 'y'))
        await quietly(rename(at('a/b/other'), file))
      },
      delete: () => quietly(rm(file)),
      turnIntoFolder: async () => {
        await quietly(rm(file))
        await quietly(mkdir(file))
      },
      deleteFolder: () => quietly(rm(at('a/b'), { recursive: true })),
      deleteAll: () => quietly(rm(at('a'), { recursive: true })),
      moveAway: () => quietly(rename(at('a/b'), at('away'))),
      moveBack: () => quietly(rename(at('away'), at('a/b'))),
      make: () => quietly(mkdir(at('a/b'), { recursive: true })),
      wait: () => client.request('fs/unwatch', { watchId: 'none' }),
    }
    await client.request('fs/watch', { watchId: 'w', path: file })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), { maxLength: 12 }),
        async (names) => {
          for (const name of names) await steps[name]()
          await rm(file, { recursive: true, force: true })
          await mkdir(at('a/b'), { recursive: true })
          await told(client, [file], () => writeFile(file, 'made'))
          await told(client, [file], () => writeFile(file, 'changed'))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('ends when it is told to, and its name is free again', async () => {
    const { bench, client, at } = await open()
    await using _ = bench
    await client.request('fs/watch', { watchId: 'w', path: at('f') })
    expect((await client.ask('fs/watch', { watchId: 'w', path: at('g') })).error.code).toBe(-32600)
    expect(await client.request('fs/unwatch', { watchId: 'w' })).toEqual({})
    expect(await client.request('fs/unwatch', { watchId: 'w' })).toEqual({})
    await writeFile(at('f'), '')
    await client.request('fs/watch', { watchId: 'w', path: at('g') })
    await writeFile(at('g'), '')
    await client.notification('fs/changed')
    const changes = client.received.filter(({ method }) => method === 'fs/changed')
    expect(changes.map(({ params }) => params)).toEqual([{ watchId: 'w', changedPaths: [at('g')] }])
  })
})
