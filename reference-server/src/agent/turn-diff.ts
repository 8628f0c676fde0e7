import { contentOf, type FileContent } from './file-content.ts'
import { type FileDiff, fileDiff } from './file-diff.ts'

/**
 * Characters of the diff of a whole turn; files beyond that are only named. Every change of a turn tells, and stores, all
 * of it once more.
 */
const MAX_DIFF = 256 * 1024
/** Bytes of what was before that are kept; files beyond that are only named. */
const MAX_KEPT = 64 * 1024 * 1024

/** What a turn made of files: how they were before their first change, against how they are after the last. */
export class TurnDiff {
  readonly #before = new Map<string, FileContent | undefined>()
  readonly #diffs = new Map<string, FileDiff>()
  #kept = 0
  #told = ''

  /** Looks at files that are about to be changed, unless the turn changed them before. Absolute paths. */
  async remember(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (this.#before.has(path)) continue
      const content = await contentOf(path)
      this.#kept += content?.bytes?.length ?? 0
      this.#before.set(path, content && this.#kept > MAX_KEPT ? { ...content, bytes: undefined } : content)
    }
  }

  /**
   * One diff of all changes, in the style of git.
   *
   * @param paths of what has just been changed; it was remembered
   * @param root the folder that paths are given relative to
   * @returns undefined when it is as it was the last time
   */
  async changed(paths: readonly string[], root: string): Promise<string | undefined> {
    for (const path of paths) {
      const change = { path, root, before: this.#before.get(path), after: await contentOf(path) }
      this.#diffs.set(path, fileDiff(change))
    }
    let diff = ''
    for (const { full, brief } of this.#diffs.values()) {
      diff += diff.length + full.length > MAX_DIFF ? brief : full
    }
    if (diff === this.#told) return undefined
    this.#told = diff
    return diff
  }
}
