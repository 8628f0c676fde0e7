import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { type Channel, stdioChannel } from '../connection/index.ts'
import { lastWordsOf } from './last-words.ts'
import type { Server } from './server.ts'
import { spawnSubject } from './spawn-subject.ts'
import type { Subject, Surroundings } from './subject.ts'

/** A process that is spoken to over its pipes: it is its only connection. */
export class StdioServer implements Server {
  readonly lastWords: () => string
  readonly #channel: Channel

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.lastWords = lastWordsOf(child.stderr)
    this.#channel = stdioChannel(child)
  }

  static async start(subject: Subject, surroundings: Surroundings): Promise<StdioServer> {
    return new StdioServer(await spawnSubject(subject, surroundings))
  }

  async connect(): Promise<Channel> {
    return this.#channel
  }

  /** It ended with its connection. */
  async stop(): Promise<void> {
    await this.#channel.ended
  }

  async kill(): Promise<void> {
    this.#channel.cut()
    await this.#channel.ended
  }
}
