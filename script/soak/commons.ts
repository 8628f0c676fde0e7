import type { Finding } from './books/finding.ts'
import { Latencies } from './latencies.ts'
import type { Server } from './server.ts'

/** What is known of a thread by those who made it so. */
export interface ThreadRecord {
  readonly id: string
  /** The client that started it: only that one archives it. */
  readonly owner: string
  readonly isFork: boolean
  /** Undefined when the answer never came. */
  archived: boolean | undefined
  turns: number
}

/** - `work`: go on. - `settle`: begin nothing, bring what runs to an end. - `over`: go home. */
export type Mode = 'work' | 'settle' | 'over'

/** After so many turns nobody begins anything more in a thread: histories do not grow for ever. */
const MOST_TURNS = 25

/** What all clients of a run share. */
export class Commons {
  readonly workspace: string
  readonly findings: Finding[] = []
  readonly latencies = new Latencies()
  readonly threads = new Map<string, ThreadRecord>()
  /** Turns that were told to have ended. */
  turnsEnded = 0
  /** Notifications and questions that were heard. */
  heard = 0
  questionsAnswered = 0
  disconnects = 0
  /** Facts of books that were compared with histories. */
  compared = 0
  #mode: Mode = 'work'
  #server: Server | undefined
  #opened = Promise.withResolvers<Server>()
  #tokens = 0

  constructor(workspace: string) {
    this.workspace = workspace
  }

  get isWorking(): boolean {
    return this.#mode === 'work'
  }

  get isOver(): boolean {
    return this.#mode === 'over'
  }

  change(mode: Mode): void {
    this.#mode = mode
  }

  readonly find = (finding: Finding): void => {
    this.findings.push(finding)
  }

  /** Lets the clients in. */
  open(server: Server): void {
    this.#server = server
    this.#opened.resolve(server)
  }

  /** From now on clients wait for a server. */
  shut(): void {
    if (this.#server === undefined) return
    this.#server = undefined
    this.#opened = Promise.withResolvers()
  }

  /** Settles when there is a server that lets clients in. */
  server(): Promise<Server> {
    return this.#opened.promise
  }

  /** Whether that server still lets clients in. */
  isOpen(server: Server): boolean {
    return this.#server === server
  }

  /** Threads in which something can be begun. */
  lively(): ThreadRecord[] {
    return [...this.threads.values()].filter(({ turns }) => turns < MOST_TURNS)
  }

  /** A word that nobody else has. */
  token(): string {
    this.#tokens += 1
    return `token-${this.#tokens}`
  }
}
