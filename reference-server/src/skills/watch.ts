import { Watch } from '../workspace/index.ts'
import { foldersIn } from './find.ts'

/** Milliseconds without a change before it is told of: a change seldom comes alone. */
const SETTLED = 150
/** How long changes that do not end are kept back. Milliseconds. */
const LONGEST = 1000
/** More folders than that are not watched, of all roots together. */
const MOST_FOLDERS = 4000

/**
 * Tells when something changes below some folders, whether they are there already or not.
 *
 * Every folder below is watched before it is looked into: what is made in between is seen by one of the two. For that
 * the folders are walked anew after each change.
 */
export class RootWatch {
  readonly #onChange: () => void
  readonly #roots = new Set<string>()
  /** By folder: each tells of what is directly in it. */
  readonly #watches = new Map<string, Watch>()
  #settling: NodeJS.Timeout | undefined
  #changedAt: number | undefined
  #isClosed = false

  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Adds folders to those that are watched. */
  add(roots: readonly string[]): void {
    for (const root of roots) {
      if (this.#roots.has(root)) continue
      this.#roots.add(root)
      this.#watchBelow(root)
    }
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#settling)
    for (const each of this.#watches.values()) each.close()
    this.#watches.clear()
  }

  /** @returns the folders there are, the root whether it is there or not */
  #watchBelow(root: string): ReadonlySet<string> {
    const folders = new Set([root])
    this.#watch(root)
    for (const folder of foldersIn(root)) {
      folders.add(folder)
      // Only now is looked into it, one step of the generator further on.
      this.#watch(folder)
    }
    return folders
  }

  #watch(folder: string): void {
    if (this.#watches.has(folder) || this.#watches.size >= MOST_FOLDERS) return
    try {
      this.#watches.set(folder, new Watch(folder, () => this.#changed()))
    } catch {
      // Not watched is not wrong: lists are read anew whenever they are asked for.
    }
  }

  #changed(): void {
    if (this.#isClosed) return
    const now = Date.now()
    this.#changedAt ??= now
    clearTimeout(this.#settling)
    const wait = Math.min(SETTLED, Math.max(0, this.#changedAt + LONGEST - now))
    this.#settling = setTimeout(() => this.#settled(), wait)
    this.#settling.unref()
  }

  #settled(): void {
    this.#changedAt = undefined
    const folders = new Set([...this.#roots].flatMap((root) => [...this.#watchBelow(root)]))
    for (const [folder, watch] of this.#watches) {
      if (folders.has(folder)) continue
      watch.close()
      this.#watches.delete(folder)
    }
    this.#onChange()
  }
}
