import type { Version } from '@heddle/protocol'
import { ScriptedServer } from './server/scripted-server.ts'
import { type Measure, Words } from './server/words.ts'
import type { ClientSession } from './subject/session.ts'

/** What a scenario for clients is played on: one run of the client, with the suite for a server. */
export class ClientStage {
  readonly version: Version
  readonly sessions: ClientSession[] = []
  readonly #start: () => Promise<ClientSession>

  constructor(version: Version, start: () => Promise<ClientSession>) {
    this.version = version
    this.#start = start
  }

  /**
   * Starts the client.
   *
   * @param measure how much of what may be left out the server says
   */
  async meet(measure?: Measure): Promise<ScriptedServer> {
    const session = await this.#start()
    this.sessions.push(session)
    return new ScriptedServer(session, new Words(this.version, measure))
  }
}
