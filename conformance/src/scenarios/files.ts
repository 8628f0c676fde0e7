import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Classified } from '@heddle/protocol'
import { type Attempt, attempt, came, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { notified } from '../conform/thread-seen.ts'
import { methodOf, paramsOf } from '../subject/index.ts'

interface Seen {
  readonly read: Attempt
  readonly written: Attempt
  readonly onDisk: string
  readonly made: Attempt
  readonly madeAgain: Attempt
  readonly isFolder: boolean
  readonly entries: Attempt
  readonly metadata: readonly Attempt[]
  readonly copied: Attempt
  readonly copiedText: string
  readonly copiedFolderFlat: Attempt
  readonly removed: Attempt
  readonly removedFull: Attempt
  readonly isGone: boolean
  readonly keptFull: boolean
  readonly missing: Attempt
  readonly missingForced: Attempt
  readonly watched: Attempt
  readonly changes: readonly unknown[]
  readonly changesAfter: number
  readonly noBase64: Attempt
  readonly textAfterNoBase64: string
  readonly relative: Attempt
}

/** Every byte there is. */
const BYTES = Buffer.from(Array.from({ length: 256 }, (_, at) => at))
const WATCH = 'a-watch'

const checks: readonly Check<Seen>[] = [
  {
    id: 'FS-001',
    title: 'a file is read as it is',
    clause: 'FS.1',
    evaluate: ({ read }) =>
      equal(resultOf(read).dataBase64, BYTES.toString('base64'), 'the bytes are others'),
  },
  {
    id: 'FS-002',
    title: 'a file is written as it was sent',
    clause: 'FS.2',
    evaluate: ({ written, onDisk }) =>
      first(gotResult(written), equal(onDisk, BYTES.toString('base64'), 'the bytes are others')),
  },
  {
    id: 'FS-003',
    title: 'folders are made with those above them',
    clause: 'FS.3',
    evaluate: ({ made, madeAgain, isFolder }) =>
      first(gotResult(made), unless(isFolder, 'it is not there'), gotResult(madeAgain)),
  },
  {
    id: 'FS-004',
    title: 'every entry of a folder is given once, with its kind',
    clause: 'FS.4',
    evaluate({ entries }) {
      const all = resultOf(entries).entries as unknown as readonly Readonly<Record<string, unknown>>[]
      const kinds = all.map(({ fileName, isDirectory, isFile }) => [fileName, isDirectory, isFile])
      return equal(
        [...kinds].sort(([a], [b]) => String(a).localeCompare(String(b))),
        [
          ['bytes', false, true],
          ['inner', true, false],
        ],
        'it has others',
      )
    },
  },
  {
    id: 'FS-005',
    title: 'metadata tell files, folders and links',
    clause: 'FS.5',
    evaluate({ metadata }) {
      const kinds = metadata.map((made) => {
        const { isFile, isDirectory, isSymlink } = resultOf(made)
        return { isFile, isDirectory, isSymlink }
      })
      return first(
        equal(kinds[0], { isFile: true, isDirectory: false, isSymlink: false }, 'the file is told otherwise'),
        equal(
          kinds[1],
          { isFile: false, isDirectory: true, isSymlink: false },
          'the folder is told otherwise',
        ),
        equal(kinds[2]?.isSymlink, true, 'the link is told otherwise'),
      )
    },
  },
  {
    id: 'FS-006',
    title: 'a folder is copied with all that is in it',
    clause: 'FS.6',
    evaluate: ({ copied, copiedText }) => first(gotResult(copied), equal(copiedText, 'deep', 'it is not')),
  },
  {
    id: 'FS-007',
    title: 'a folder is not copied by mistake',
    clause: 'FS.7',
    evaluate: ({ copiedFolderFlat }) => gotError(copiedFolderFlat),
  },
  {
    id: 'FS-008',
    title: 'a folder is removed with all that is in it',
    clause: 'FS.8',
    evaluate: ({ removed, isGone }) => first(gotResult(removed), unless(isGone, 'it is still there')),
  },
  {
    id: 'FS-009',
    title: 'a folder that is not empty is not removed by mistake',
    clause: 'FS.9',
    evaluate: ({ removedFull, keptFull }) => first(gotError(removedFull), unless(keptFull, 'it is gone')),
  },
  {
    id: 'FS-010',
    title: 'a file that is not there is an error',
    clause: 'FS.10',
    evaluate: ({ missing }) => gotError(missing),
  },
  {
    id: 'FS-011',
    title: 'removing by force needs nothing to be there',
    clause: 'FS.11',
    evaluate: ({ missingForced }) => gotResult(missingForced),
  },
  {
    id: 'FS-012',
    title: 'a watch tells of a change',
    clause: 'FS.12',
    evaluate: ({ watched, changes }) =>
      first(
        gotResult(watched),
        unless(JSON.stringify(changes).includes('watched'), 'it does not', { actual: changes }),
      ),
  },
  {
    id: 'FS-013',
    title: 'a watch that was ended tells nothing',
    clause: 'FS.13',
    evaluate: ({ watched, changesAfter }) => first(gotResult(watched), equal(changesAfter, 0, 'it does')),
  },
  {
    id: 'FS-014',
    title: 'data that are no Base64 are refused',
    clause: 'FS.14',
    evaluate: ({ noBase64, textAfterNoBase64 }) =>
      first(gotError(noBase64), equal(textAfterNoBase64, 'kept', 'the file has changed')),
  },
  {
    id: 'FS-015',
    title: 'a relative path is refused',
    clause: 'FS.15',
    evaluate: ({ relative }) => gotError(relative),
  },
]

export const files = scenario<Seen>({
  name: 'files',
  title: 'Files and folders are made, read, copied, watched and removed.',
  async drive(stage) {
    const session = await stage.connect()
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const at = (...parts: string[]) => path.join(stage.place.workspace, ...parts)
    const data = BYTES.toString('base64')
    const there = (file: string) =>
      stat(file).then(
        () => true,
        () => false,
      )
    // Whatever the server has made of the folder by then.
    const touch = (file: string) => writeFile(file, 'x').catch(() => undefined)
    await mkdir(at('list/inner'), { recursive: true })
    await writeFile(at('list/bytes'), BYTES)
    await mkdir(at('full/deep'), { recursive: true })
    await writeFile(at('full/deep/file'), 'deep')
    await mkdir(at('other'))
    await writeFile(at('kept'), 'kept')
    await symlink('kept', at('link'))

    const read = await ask('fs/readFile', { path: at('list/bytes') })
    const written = await ask('fs/writeFile', { path: at('new'), dataBase64: data })
    const onDisk = (await readFile(at('new')).catch(() => Buffer.alloc(0))).toString('base64')
    const folder = { path: at('a/b/c'), recursive: true }
    const made = await ask('fs/createDirectory', folder)
    const madeAgain = await ask('fs/createDirectory', folder)
    const isFolder = await there(at('a/b/c'))
    const entries = await ask('fs/readDirectory', { path: at('list') })
    const metadata: Attempt[] = []
    for (const name of ['kept', 'list', 'link'])
      metadata.push(await ask('fs/getMetadata', { path: at(name) }))
    const pair = { sourcePath: at('full'), destinationPath: at('copy') }
    const copiedFolderFlat = await ask('fs/copy', pair)
    const copied = await ask('fs/copy', { ...pair, recursive: true })
    const copiedText = await readFile(at('copy/deep/file'), 'utf8').catch(() => '')
    const removedFull = await ask('fs/remove', { path: at('full'), recursive: false })
    const keptFull = await there(at('full/deep/file'))
    const removed = await ask('fs/remove', { path: at('copy'), recursive: true })
    const isGone = !(await there(at('copy')))
    const missing = await ask('fs/readFile', { path: at('not-there') })
    const missingForced = await ask('fs/remove', { path: at('not-there'), force: true })
    const noBase64 = await ask('fs/writeFile', { path: at('kept'), dataBase64: '*not base64*' })
    const textAfterNoBase64 = await readFile(at('kept'), 'utf8').catch(() => '')
    const relative = await ask('fs/readFile', { path: 'kept' })

    const watched = await ask('fs/watch', { watchId: WATCH, path: at('list') })
    await touch(at('list/watched'))
    await came(session.expectMethod('fs/changed'))
    const changes = notified(session, 'fs/changed').filter(({ watchId }) => watchId === WATCH)
    await ask('fs/unwatch', { watchId: WATCH })
    const since = notified(session, 'fs/changed').length
    // One that goes on shows when a change would have been told.
    await ask('fs/watch', { watchId: 'another', path: at('other') })
    await touch(at('list/later'))
    await touch(at('other/later'))
    const isOfAnother = (what: Classified) =>
      methodOf(what) === 'fs/changed' && paramsOf(what).watchId === 'another'
    await came(session.expect('fs/changed', isOfAnother))
    const changesAfter = notified(session, 'fs/changed')
      .slice(since)
      .filter(({ watchId }) => watchId === WATCH).length
    return {
      read,
      written,
      onDisk,
      made,
      madeAgain,
      isFolder,
      entries,
      metadata,
      copied,
      copiedText,
      copiedFolderFlat,
      removed,
      removedFull,
      isGone,
      keptFull,
      missing,
      missingForced,
      watched,
      changes,
      changesAfter,
      noBase64,
      textAfterNoBase64,
      relative,
    }
  },
  checks,
})
