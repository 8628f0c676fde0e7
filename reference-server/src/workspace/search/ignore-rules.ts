import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { onDemand, require } from '../../on-demand.ts'

const ignore = onDemand(() => require('ignore') as typeof import('ignore'))

/** Bytes of the longest file of rules that is read. */
const MOST = 256 * 1024

/**
 * Stars of one name in a pattern. More are passed over: against a long name they take longer than anybody waits, and
 * the rules come with whatever was checked out.
 */
const MOST_STARS = 3

interface Rules {
  /** The folder that they stand in, absolute. */
  readonly folder: string
  readonly matcher: Ignore
}

/** What git passes over in one folder: the `.gitignore` there and above it, the nearest first. */
export class IgnoreRules {
  readonly #rules: readonly Rules[]

  private constructor(rules: readonly Rules[]) {
    this.#rules = rules
  }

  /** Those from above a folder, up to the top of its repository; none outside of one. */
  static async above(folder: string): Promise<IgnoreRules> {
    const top = await topOfRepository(folder)
    if (top === undefined) return new IgnoreRules([])
    const rules: Rules[] = []
    for (let place = folder; place !== top; ) {
      place = dirname(place)
      rules.push(...(await rulesIn(join(place, '.gitignore'), place)))
    }
    rules.push(...(await rulesIn(join(top, '.git/info/exclude'), top)))
    const found = new IgnoreRules(rules)
    // Who looks into a folder that is passed over wants to see what is in it.
    return found.ignores(folder, true) ? new IgnoreRules([]) : found
  }

  /** With those of a folder below. */
  async within(folder: string): Promise<IgnoreRules> {
    const more = await rulesIn(join(folder, '.gitignore'), folder)
    return more.length === 0 ? this : new IgnoreRules([...more, ...this.#rules])
  }

  /** The nearest rule that says anything decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, matcher } of this.#rules) {
      if (path === folder) continue
      const way = relative(folder, path).split(sep).join('/')
      const { ignored, unignored } = matcher.test(isFolder ? `${way}/` : way)
      if (ignored || unignored) return ignored
    }
    return false
  }
}

async function rulesIn(file: string, folder: string): Promise<Rules[]> {
  try {
    if ((await stat(file)).size > MOST) return []
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/)
    return [
      {
        folder,
        matcher: ignore()({ ignorecase: false, allowRelativePaths: true }).add(lines.filter(isQuick)),
      },
    ]
  } catch {
    return []
  }
}

const isQuick = (pattern: string): boolean =>
  pattern.split('/').every((name) => name === '**' || name.split('*').length <= MOST_STARS + 1) &&
  pattern.split('**').length <= MOST_STARS + 1

async function topOfRepository(folder: string): Promise<string | undefined> {
  for (let place = folder; ; place = dirname(place)) {
    if (await exists(join(place, '.git'))) return place
    if (dirname(place) === place) return undefined
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}
