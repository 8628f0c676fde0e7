import { type FSWatcher, lstatSync, readdirSync, realpathSync, statSync, watch } from 'node:fs'
import { basename, dirname, join, normalize, relative, sep } from 'node:path'
import { isDraftName } from './draft-name.ts'
import { codeOf, FileFailure, failureOf } from './file-failure.ts'

/** How long changes are gathered from the first one on. Milliseconds. */
const GATHER = 50

/** When to look again after that failed. Milliseconds. */
const RETRY = 500

/**
 * Watches one path, whatever is there: of a file its contents, of a folder what is directly in it. What is replaced,
 * or deleted and made again, is still watched; so is what is not there yet.
 *
 * It asks the system for two folders at most, however much is in them: the one around the path, by whose entries
 * everything is noticed that happens to the path itself, and the one that the path may be. Where the first is missing,
 * the nearest one above stands in until there is a nearer one. All looks are synchronous: so nothing of this process
 * comes between a look and the watch.
 */
export class Watch {
  /** Without links on the way, as far as it is there. */
  readonly path: string
  readonly #onChange: (paths: readonly string[]) => void
  readonly #changed = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #around: WatchedFolder | undefined
  #inside: WatchedFolder | undefined
  /** What is at the path. */
  #identity: string | undefined
  /** An entry that has the name of the watched folder: the system calls the folder itself so, too. */
  #hasNamesake = false
  #isClosed = false

  /**
   * @param onChange gets what was created, changed or deleted, sorted
   * @throws FileFailure when the system does not let it be watched
   */
  constructor(path: string, onChange: (paths: readonly string[]) => void) {
    this.#onChange = onChange
    try {
      checkName(path)
      this.path = canonical(normalize(path))
      this.#look()
    } catch (error) {
      this.close()
      if (LIMITS.has(codeOf(error) ?? '')) {
        throw new FileFailure(path, codeOf(error) ?? '', 'The system lets nothing more be watched')
      }
      throw failureOf(path, error) ?? error
    }
    this.#changed.clear()
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    clearTimeout(this.#retry)
    this.#around?.watcher.close()
    this.#inside?.watcher.close()
  }

  /** Sees to it that the right folders are watched, and notices what is at the path. */
  #look(): void {
    // While one is looked for, a nearer one can come to be.
    for (let folder = nearestFolder(this.path); folder?.id !== this.#around?.id; ) {
      this.#around?.watcher.close()
      this.#around = undefined
      this.#around = this.#watch(folder, (name) => this.#heardAround(name))
      folder = nearestFolder(this.path)
    }
    const inside = folderAt(this.path)
    if (inside?.id !== this.#inside?.id) {
      this.#inside?.watcher.close()
      this.#inside = undefined
      this.#inside = this.#watch(inside, (name) => this.#heardInside(name))
      // They may have been made before they could be watched.
      for (const name of inside === undefined ? [] : entriesOf(this.path)) this.#note(join(this.path, name))
      this.#hasNamesake = identityOf(join(this.path, basename(this.path))) !== undefined
    }
    const identity = identityOf(this.path)
    if (identity !== this.#identity) this.#note(this.path)
    this.#identity = identity
  }

  #watch(folder: Folder | undefined, hear: (name: string | null) => void): WatchedFolder | undefined {
    if (folder === undefined) return undefined
    const watcher = watch(folder.path, (_, name) => hear(name))
    watcher.on('error', () => this.#lookAgain())
    return { ...folder, watcher }
  }

  #heardAround(name: string | null): void {
    const folder = this.#around?.path ?? ''
    const [next] = relative(folder, this.path).split(sep)
    if (name === next && dirname(this.path) === folder) this.#note(this.path)
    // Its own name is what the system says when the folder itself has gone.
    if (name === null || name === next || name === basename(folder)) this.#lookAgain()
  }

  #heardInside(name: string | null): void {
    const ownName = basename(this.path)
    if (name === null) this.#note(this.path)
    else if (name !== ownName) this.#note(join(this.path, name))
    else {
      const namesake = join(this.path, ownName)
      const isThere = identityOf(namesake) !== undefined
      if (isThere || this.#hasNamesake) this.#note(namesake)
      this.#hasNamesake = isThere
    }
    if (name === null || name === ownName) this.#lookAgain()
  }

  #lookAgain(): void {
    if (this.#isClosed) return
    try {
      this.#look()
    } catch {
      // It changes faster than it is looked at, or the system can watch nothing more for now.
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => this.#lookAgain(), RETRY)
    }
  }

  #note(path: string): void {
    if (this.#isClosed || isDraftName(basename(path))) return
    this.#changed.add(path)
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      const paths = [...this.#changed].sort()
      this.#changed.clear()
      this.#onChange(paths)
    }, GATHER)
  }
}

/** What the system calls it; the words that go with these are about disks and open files. */
const LIMITS: ReadonlySet<string> = new Set(['ENOSPC', 'EMFILE'])

interface Folder {
  readonly path: string
  readonly id: string
}

interface WatchedFolder extends Folder {
  readonly watcher: FSWatcher
}

/** Undefined where no folder is. */
function folderAt(path: string): Folder | undefined {
  try {
    const stats = statSync(path)
    return stats.isDirectory() ? { path, id: `${path}:${identityOf(path)}` } : undefined
  } catch {
    return undefined
  }
}

/** The nearest folder above that is there. */
function nearestFolder(path: string): Folder | undefined {
  const above = dirname(path)
  return folderAt(above) ?? (above === path ? undefined : nearestFolder(above))
}

/**
 * Another one when the file is another one; undefined when there is none. Numbers of files are used again, so their
 * birth counts, too.
 */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino, birthtimeMs } = lstatSync(path)
    return `${dev}:${ino}:${birthtimeMs}`
  } catch {
    return undefined
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What can never be, the system tells only of the path as a whole. */
function checkName(path: string): void {
  try {
    lstatSync(path)
  } catch (error) {
    if (!MISSING.has(codeOf(error) ?? '')) throw error
  }
}

/** Of what is not there, the part that is. */
function canonical(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    if (!MISSING.has(codeOf(error) ?? '')) throw error
    return join(canonical(dirname(path)), basename(path))
  }
}

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])
