import type { Tool } from '@modelcontextprotocol/sdk/types.js'

/** What turns are told of an MCP server. */
export interface Offered {
  readonly tools: readonly Tool[]
  readonly hasResources: boolean
}

interface Finding {
  readonly sinceMs: number
  done: Promise<void>
  offered: Offered | undefined
  failedMs: number | undefined
}

/** Milliseconds after which turns try an MCP server again that gave them no tools. */
const RETRY_MS = 30_000

/** What an MCP server has for turns: found out once, and again when it has changed. */
export class Offering {
  readonly #find: () => Promise<Offered>
  #finding: Finding | undefined

  constructor(find: () => Promise<Offered>) {
    this.#find = find
  }

  /** As far as it is known now. */
  get found(): Offered | undefined {
    return this.#finding?.offered
  }

  /** What was found out does not hold any more. */
  forget(): void {
    this.#finding = undefined
  }

  /**
   * What there is, as far as it is known then. Nobody waits a second time for what takes long.
   *
   * @param patienceMs from when they were first asked for
   */
  async within(patienceMs: number, signal: AbortSignal): Promise<Offered | undefined> {
    const finding = this.#current()
    const left = finding.sinceMs + patienceMs - Date.now()
    if (finding.offered === undefined && left > 0) {
      await Promise.race([finding.done, ended(AbortSignal.any([signal, AbortSignal.timeout(left)]))])
    }
    return finding.offered
  }

  #current(): Finding {
    const now = Date.now()
    const known = this.#finding
    const isStale = known?.failedMs !== undefined && now - known.failedMs >= RETRY_MS
    if (known !== undefined && !isStale) return known
    const finding: Finding = {
      sinceMs: now,
      done: Promise.resolve(),
      offered: undefined,
      failedMs: undefined,
    }
    finding.done = this.#fill(finding)
    this.#finding = finding
    return finding
  }

  async #fill(finding: Finding): Promise<void> {
    try {
      finding.offered = await this.#find()
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
