import path from 'node:path'
import { type Files, unreadable } from '../files.ts'
import { ImportError } from '../problem.ts'
import { MOST_BYTES } from '../read-json.ts'
import { GitRefused, git } from './git.ts'

/** Of a file or folder in a commit, what the commit says of it. */
interface Entry {
  readonly type: string
  readonly id: string
  /** Bytes; a folder has none. */
  readonly size: number
}

/** A line of `git ls-tree -l`. */
const ENTRY = /^(?<mode>\d+) (?<type>\w+) (?<id>\w+) +(?<size>\S+)\t/

const LINK = '120000'

/**
 * The files of a commit, by their paths from its top. They are read out of git's own store: nothing is checked out, and
 * no path leads out of the commit.
 */
export class Commit implements Files {
  /** Any folder of the repository. */
  readonly #folder: string
  readonly #ref: string
  /** What the name stood for when it was first looked up: branches move. */
  readonly #id: string

  /** @throws ImportError when the repository has no such commit */
  static async open(folder: string, ref: string): Promise<Commit> {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
    const id = await git(folder, words).catch(async (error) => {
      if (!(error instanceof GitRefused)) throw error
      throw new ImportError(`git knows no commit ${JSON.stringify(ref)}. ${await remedy(folder)}`)
    })
    return new Commit(folder, ref, id.toString().trim())
  }

  private constructor(folder: string, ref: string, id: string) {
    this.#folder = folder
    this.#ref = ref
    this.#id = id
  }

  nameOf(file: string): string {
    return `git:${this.#ref}:${file}`
  }

  async kindOf(file: string): Promise<'file' | 'folder'> {
    return file === '' || (await this.#entry(file)).type === 'tree' ? 'folder' : 'file'
  }

  async read(file: string): Promise<Buffer> {
    const { type, id, size } = await this.#entry(file)
    if (type !== 'blob') throw new ImportError(`${this.nameOf(file)} cannot be read: it is a folder.`)
    if (size > MOST_BYTES)
      throw new ImportError(
        `${this.nameOf(file)} cannot be read: it has ${size} bytes, and no protocol needs more than ${MOST_BYTES}.`,
      )
    return this.#said(file, ['cat-file', 'blob', id], size + 1)
  }

  inFolder(folder: string, name: string): string {
    return folder === '' ? name : `${folder}/${name}`
  }

  besides(file: string, name: string): string {
    const whole = path.posix.join(path.posix.dirname(file), name.replaceAll('\\', '/'))
    if (leadsOut(whole))
      throw new ImportError(
        `${this.nameOf(file)}: ${JSON.stringify(name)} leads out of the commit. Put both into one repository.`,
      )
    return whole
  }

  async #entry(file: string): Promise<Entry> {
    const listed = await this.#said(file, ['ls-tree', '-z', '-l', '--full-tree', this.#id, '--', file])
    const entry = ENTRY.exec(listed.toString('utf8'))?.groups
    if (entry === undefined)
      throw new ImportError(
        `${this.nameOf(file)} cannot be read: there is no such file in that commit. Name another, as git:${this.#ref}:PATH.`,
      )
    const { mode, type = '', id = '', size } = entry
    if (mode === LINK)
      throw new ImportError(
        `${this.nameOf(file)} cannot be read: it is a symbolic link, which is not followed in a commit. Name what it leads to.`,
      )
    if (type === 'commit')
      throw new ImportError(
        `${this.nameOf(file)} cannot be read: it is a submodule. Check it in the repository that it comes from.`,
      )
    return { type, id, size: Number(size) || 0 }
  }

  async #said(file: string, words: readonly string[], most?: number): Promise<Buffer> {
    return git(this.#folder, words, most).catch((error) => {
      throw error instanceof GitRefused ? unreadable(this.nameOf(file), error) : error
    })
  }
}

export const leadsOut = (file: string): boolean =>
  file === '..' || file.startsWith('../') || file.startsWith('/')

/** A clone without history is how most CI checks out. */
async function remedy(folder: string): Promise<string> {
  const isShallow = await git(folder, ['rev-parse', '--is-shallow-repository'])
  return isShallow.toString().trim() === 'true'
    ? 'This clone holds only the last commits: fetch it with git fetch --unshallow origin, or check out with fetch-depth: 0.'
    : 'Fetch it with git fetch, or name another; git branch --all lists those that are there.'
}
