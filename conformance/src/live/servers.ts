import type { Channel } from '../connection/index.ts'
import { type LaunchOptions, launch } from '../subject/launch.ts'
import type { Server } from '../subject/server.ts'

/** The servers of one recording: over pipes one for each connection, else one for all. */
export class Servers {
  readonly #options: LaunchOptions
  readonly #running: Promise<Server>[] = []

  constructor(options: LaunchOptions) {
    this.#options = options
  }

  /**
   * @throws CannotStart when there is no such program
   * @throws SubjectFault when it lets nobody in
   */
  async connect(): Promise<Channel> {
    const server = await this.#server()
    return server.connect()
  }

  #server(): Promise<Server> {
    const [first] = this.#running
    if (first !== undefined && this.#options.transport !== 'stdio') return first
    const started = launch(this.#options)
    this.#running.push(started)
    return started
  }

  /** Ends those that still run. */
  async stop(): Promise<void> {
    for (const one of await Promise.allSettled(this.#running))
      if (one.status === 'fulfilled') await one.value.stop()
  }
}
