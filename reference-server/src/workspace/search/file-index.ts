import type { SnapshotKey } from 'fuzzysort'
import { fuzzysort } from './fuzzysort.ts'
import { type Entry, walk } from './walk.ts'

/** A folder to look in. */
export interface Root {
  /** As the client calls it. */
  readonly name: string
  /** Absolute. */
  readonly folder: string
}

export interface Candidate extends Entry {
  readonly root: string
}

/** What is compared with a query in one go, while nothing else happens: some milliseconds. */
const BLOCK = { candidates: 1024, characters: 64 * 1024 }

/** Candidates at most, so that no disk is too large. Those nearest to the roots are taken. */
const MOST = 250_000

/** All files and folders in some roots, in blocks that are there one after the other. */
export class FileIndex {
  readonly blocks: SnapshotKey<Candidate>[] = []
  #isComplete = false
  readonly #closed = new AbortController()
  #wake: () => void = () => {}
  #news: Promise<void>

  constructor(roots: readonly Root[]) {
    this.#news = this.#tick()
    this.#build(roots)
  }

  /** No more blocks come. */
  get isComplete(): boolean {
    return this.#isComplete
  }

  /** Settles when there are more blocks than there were, or no more come. */
  get grown(): Promise<void> {
    return this.#news
  }

  close(): void {
    this.#closed.abort()
  }

  async #build(roots: readonly Root[]): Promise<void> {
    let block: Candidate[] = []
    let characters = 0
    let count = 0
    const seal = () => {
      this.blocks.push(fuzzysort().snapshot(block, { key: 'path' }))
      block = []
      characters = 0
      this.#tell()
    }
    for (const { name, folder } of roots) {
      for await (const entries of walk(folder, this.#closed.signal)) {
        for (const entry of entries) {
          block.push({ ...entry, root: name })
          characters += entry.path.length
          if (block.length >= BLOCK.candidates || characters >= BLOCK.characters) seal()
        }
        count += entries.length
        if (count >= MOST) break
      }
    }
    if (block.length > 0) seal()
    this.#isComplete = true
    this.#tell()
  }

  #tell(): void {
    const wake = this.#wake
    this.#news = this.#tick()
    wake()
  }

  #tick(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
