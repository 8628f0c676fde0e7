import type { Tool } from '@modelcontextprotocol/sdk/types.js'

interface Finding {
  readonly sinceMs: number
  done: Promise<void>
  tools: readonly Tool[] | undefined
  failedMs: number | undefined
}

/** Milliseconds after which turns try an MCP server again that gave them no tools. */
const RETRY_MS = 30_000

/** The tools that an MCP server has for turns: found out once, and again when they have changed. */
export class Offering {
  readonly #find: () => Promise<readonly Tool[]>
  #finding: Finding | undefined

  constructor(find: () => Promise<readonly Tool[]>) {
    this.#find = find
  }

  get isFound(): boolean {
    return this.#finding?.tools !== undefined
  }

  /** What was found out does not hold any more. */
  forget(): void {
    this.#finding = undefined
  }

  /**
   * The tools, as far as they are known then. Nobody waits a second time for what takes long.
   *
   * @param patienceMs from when they were first asked for
   */
  async within(patienceMs: number, signal: AbortSignal): Promise<readonly Tool[]> {
    const finding = this.#current()
    const left = finding.sinceMs + patienceMs - Date.now()
    if (finding.tools === undefined && left > 0) {
      await Promise.race([finding.done, ended(AbortSignal.any([signal, AbortSignal.timeout(left)]))])
    }
    return finding.tools ?? []
  }

  #current(): Finding {
    const now = Date.now()
    const known = this.#finding
    const isStale = known?.failedMs !== undefined && now - known.failedMs >= RETRY_MS
    if (known !== undefined && !isStale) return known
    const finding: Finding = {
      sinceMs: now,
      done: Promise.resolve(),
      tools: undefined,
      failedMs: undefined,
    }
    finding.done = this.#fill(finding)
    this.#finding = finding
    return finding
  }

  async #fill(finding: Finding): Promise<void> {
    try {
      finding.tools = await this.#find()
    } catch {
      // Told by the state of the connection.
      finding.failedMs = Date.now()
    }
  }
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
