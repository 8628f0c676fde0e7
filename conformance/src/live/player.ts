import { within } from './deadline.ts'
import { Diverged, type Divergence } from './divergence.ts'
import { Matcher, nameOf, shownContent } from './matcher.ts'
import type { Peer } from './peer.ts'
import type { Content, Defines, Part, Plan } from './plan.ts'
import { adapted, nameAsSaid, type Terms } from './terms.ts'

/** What a recorded client is played with. */
export interface Cast {
  /** Connects to the server; for every process that was recorded once. */
  connect(conn: string): Promise<Peer>
  readonly model: Pick<GateKeeper, 'reached' | 'release'>
  /** What is called otherwise here: folders. */
  readonly terms: Terms
  readonly defines: Defines
  /** How long to wait for one message, in milliseconds. */
  readonly timeoutMs: number
}

/** The scripted model, as far as a client acts upon it. */
export interface GateKeeper {
  reached(gate: string): Promise<void>
  release(gate: string): void
}

interface Line {
  readonly peer: Peer
  isOver: boolean
}

/**
 * Plays the client of a recording, and holds the server to what was recorded: each message is sent once all is there that
 * was there before it.
 *
 * @returns the first place where the server says something else; undefined when there is none
 */
export async function playRecording(plan: Plan, cast: Cast): Promise<Divergence | undefined> {
  const player = new Player(plan, cast)
  try {
    await player.play()
    return undefined
  } catch (error) {
    if (error instanceof Diverged) return error.divergence
    throw error
  } finally {
    await player.clear()
  }
}

class Player {
  readonly #plan: Plan
  readonly #cast: Cast
  readonly #matcher: Matcher
  readonly #lines = new Map<string, Line>()
  /** Resolved when something was heard, or went wrong. */
  #news = Promise.withResolvers<void>()
  #fault: Error | undefined

  constructor(plan: Plan, cast: Cast) {
    this.#plan = plan
    this.#cast = cast
    this.#matcher = new Matcher(plan, cast.defines, cast.terms.normal)
  }

  async play(): Promise<void> {
    for (const part of this.#plan.parts) {
      if (part.kind === 'hear') continue
      await this.#heardBefore(part.index, part.kind === 'say' ? part.conn : undefined)
      await this.#act(part)
      this.#matcher.did(part.index)
    }
    await this.#heardBefore(this.#plan.parts.length)
    for (const [conn, line] of this.#lines) if (!line.isOver) await this.#end(conn, line)
  }

  /** Waits for all that was recorded before a part. The time counts from the last that came of it. */
  async #heardBefore(index: number, conn?: string): Promise<void> {
    for (;;) {
      if (this.#fault !== undefined) throw this.#fault
      const missing = this.#matcher.missing(index, conn)
      if (missing === undefined) return
      const { number, line, content, what } = missing
      const late = new Diverged({
        number,
        line,
        pointer: '',
        message: `The server did not send ${nameOf(what)} within ${this.#cast.timeoutMs / 1000} s.`,
        expected: shownContent(content),
      })
      await within(this.#news.promise, this.#cast.timeoutMs, () => late)
    }
  }

  async #act(part: Exclude<Part, { kind: 'hear' }>): Promise<void> {
    switch (part.kind) {
      case 'say':
        return this.#say(part.conn, part.content, part)
      case 'gate': {
        const { gate, released, line } = part
        if (released) return this.#cast.model.release(gate)
        return within(this.#cast.model.reached(gate), this.#cast.timeoutMs, () =>
          this.#none(line, 'The server did not ask the model as it did in the recording'),
        )
      }
      case 'end': {
        const line = this.#lines.get(part.conn)
        if (line === undefined) return
        if (part.killed) line.peer.cut()
        const { exit, how } = await this.#end(part.conn, line)
        if (!part.killed && part.code !== undefined && exit !== undefined && exit.code !== part.code)
          throw this.#none(part.line, `The server ended with ${how}, and not with exit code ${part.code}`)
      }
    }
  }

  async #say(conn: string, content: Content, part: Part): Promise<void> {
    const line = this.#lines.get(conn) ?? (await this.#open(conn))
    if ('raw' in content) {
      line.peer.send([content.raw])
      return
    }
    const { names } = this.#matcher
    const message = adapted(content.json, names, conn, this.#cast.terms)
    nameAsSaid(message, names, conn)
    // Whoever answers at once must find that it was asked.
    this.#matcher.did(part.index)
    line.peer.send([JSON.stringify(message)])
  }

  async #open(conn: string): Promise<Line> {
    const peer = await this.#cast.connect(conn)
    const line: Line = { peer, isOver: false }
    this.#lines.set(conn, line)
    const heard = peer.listen((text) => {
      if (text.trim() !== '') this.#hear(conn, text)
    })
    // A line that never ends is told by the end of the connection.
    heard.catch((error: Error) => this.#fail(this.#none(null, error.message.replace(/\.$/, ''))))
    void Promise.allSettled([heard]).then(async () => {
      const { how } = await peer.ended
      if (!line.isOver) this.#fail(this.#none(null, `The server ended while it was needed: ${how}`))
    })
    return line
  }

  #hear(conn: string, text: string): void {
    if (this.#fault !== undefined) return
    try {
      if (this.#matcher.take(conn, text)) this.#wake()
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  async #end(conn: string, line: Line) {
    line.isOver = true
    line.peer.close()
    const ended = within(line.peer.ended, this.#cast.timeoutMs, () =>
      this.#none(null, `The server did not end within ${this.#cast.timeoutMs / 1000} s once its input had`),
    )
    const end = await ended
    this.#lines.delete(conn)
    if (this.#fault !== undefined) throw this.#fault
    return end
  }

  #fail(fault: Error): void {
    this.#fault ??= fault
    this.#wake()
  }

  #wake(): void {
    this.#news.resolve()
    this.#news = Promise.withResolvers()
  }

  #none(line: number | null, what: string): Diverged {
    return new Diverged({ number: null, line, pointer: '', message: `${what}.` })
  }

  /** Leaves nothing running. */
  async clear(): Promise<void> {
    for (const line of this.#lines.values()) {
      line.isOver = true
      line.peer.cut()
    }
    const gone = Promise.all([...this.#lines.values()].map(({ peer }) => peer.ended))
    await within(gone, this.#cast.timeoutMs, () => undefined)
  }
}
