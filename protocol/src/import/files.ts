import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { whyNot } from '../system/why-not.ts'
import { ImportError } from './problem.ts'

/** Where the files of a protocol lie: on the disk, or in a commit. */
export interface Files {
  /** What a file is called in messages. */
  nameOf(file: string): string
  /** @throws ImportError when it is not there, or neither of the two */
  kindOf(file: string): Promise<'file' | 'folder'>
  /** @throws ImportError when it cannot be read */
  read(file: string): Promise<Buffer>
  /** A file by its name in a folder. */
  inFolder(folder: string, name: string): string
  /** A file as another one names it. */
  besides(file: string, name: string): string
}

/** Files by their paths, as the operating system knows them. */
export const onDisk: Files = {
  nameOf: (file) => file,
  kindOf: (file) =>
    stat(file).then(
      (found) => (found.isDirectory() ? 'folder' : 'file'),
      (error) => {
        throw unreadable(file, error)
      },
    ),
  read: (file) =>
    readFile(file).catch((error) => {
      throw unreadable(file, error)
    }),
  inFolder: (folder, name) => path.join(folder, name),
  besides: (file, name) => path.join(path.dirname(file), name),
}

export const unreadable = (name: string, error: unknown): ImportError =>
  new ImportError(`${name} cannot be read: ${whyNot(error)}.`)
