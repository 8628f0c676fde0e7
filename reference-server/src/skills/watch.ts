import { existsSync, type FSWatcher, watch } from 'node:fs'
import { dirname } from 'node:path'
import { watch as watchBelow } from 'chokidar'
import { DEEPEST } from './find.ts'

/** Milliseconds without a change before it is told of: a change seldom comes alone. */
const SETTLED = 150
/** More folders than that are not watched. */
const MOST_ROOTS = 64

interface Closable {
  close(): unknown
}

/**
 * Tells when something changes below some folders. For a folder that is not there yet, the nearest one above it is
 * watched until it is.
 */
export class RootWatch {
  readonly #onChange: () => void
  /** By root. */
  readonly #watches = new Map<string, Closable>()
  #settling: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Adds folders to those that are watched. */
  add(roots: readonly string[]): void {
    for (const root of roots) {
      if (!this.#watches.has(root) && this.#watches.size < MOST_ROOTS) this.#watch(root, false)
    }
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#settling)
    for (const each of this.#watches.values()) each.close()
    this.#watches.clear()
  }

  /** @param isNews it was waited for: that it is there now is a change */
  #watch(root: string, isNews: boolean): void {
    if (this.#isClosed) return
    this.#watches.get(root)?.close()
    this.#watches.set(root, existsSync(root) ? this.#watchRoot(root, isNews) : this.#await(root))
  }

  #watchRoot(root: string, isNews: boolean): Closable {
    const watcher = watchBelow(root, { ignoreInitial: true, followSymlinks: false, depth: DEEPEST + 1 })
    watcher.on('all', (_event, path) => {
      this.#changed()
      // It is gone: wait for it to come again.
      if (path === root && !existsSync(root)) this.#watch(root, false)
    })
    watcher.on('ready', () => {
      if (isNews) this.#changed()
    })
    // Not watched is not wrong: lists are read anew whenever they are asked for.
    watcher.on('error', () => {})
    return watcher
  }

  #await(root: string): Closable {
    let above = dirname(root)
    while (!existsSync(above) && dirname(above) !== above) above = dirname(above)
    const next = stepBelow(above, root)
    let watcher: FSWatcher
    try {
      watcher = watch(above)
    } catch {
      return { close() {} }
    }
    watcher.on('error', () => {})
    watcher.on('change', () => {
      if (existsSync(next) || !existsSync(above)) this.#watch(root, true)
    })
    return watcher
  }

  #changed(): void {
    if (this.#isClosed) return
    clearTimeout(this.#settling)
    this.#settling = setTimeout(this.#onChange, SETTLED)
    this.#settling.unref()
  }
}

/** The folder directly below one, on the way to another. */
function stepBelow(above: string, root: string): string {
  let step = root
  while (dirname(step) !== above && dirname(step) !== step) step = dirname(step)
  return step
}
