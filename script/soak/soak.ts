import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { preparePlace, startModel, subjectOf } from '@heddle/conformance'
import { Client } from './client.ts'
import { Commons } from './commons.ts'
import { deed } from './deeds.ts'
import { inspect } from './inspection.ts'
import { followPlans } from './plan.ts'
import { Random } from './random.ts'
import { IDLE_UNLOAD, type Process, processesOf, Server, type ServerOptions } from './server.ts'

export interface SoakOptions {
  readonly minutes: number
  readonly clients: number
  readonly seed: number
  /** Told once a second, and when something else begins. */
  readonly onProgress: (commons: Commons, what: string) => void
}

/** What a server took when nothing ran. */
export interface Sample {
  /** Bytes of what it needed, all garbage collected. */
  readonly heap: number
  /** Bytes that it had of the system; undefined where that does not tell. */
  readonly memory: number | undefined
  readonly openFiles: number | undefined
}

export interface Outcome {
  readonly commons: Commons
  readonly kills: number
  readonly stops: number
  /** Processes that went on when their server was killed, and were ended here. */
  readonly outlived: number
  /** At the beginning and the end of the long life of one server. */
  readonly samples: readonly Sample[]
  readonly seconds: number
}

const MINUTE = 60_000
/** Milliseconds between reports of progress while nothing changes but numbers. */
const TICK = 1000
/** The part of the time in which servers are killed; in the rest one has to live long. */
const VIOLENT = 0.6
/** Milliseconds that a server has at most in that part. */
const LONGEST_LIFE = 30_000
/** Milliseconds that a turn may take to its end when everything is answered. */
const PATIENCE = 90_000
/** A larger heap than this at the end is growth without bound: times that at first, and bytes on top. */
const HEAP_TIMES = 1.3
const HEAP_MORE = 16 * 2 ** 20
const MORE_FILES = 20

/** Runs all of it. @throws when it cannot be run */
export async function soak(options: SoakOptions): Promise<Outcome> {
  const random = new Random(options.seed)
  const model = await startModel({ choose: followPlans(random.fork()) })
  const place = await preparePlace(await subjectOf('heddle', ['serve']), model.url)
  const mark = randomUUID()
  const run = new Run(options, random, { ...place, mark })
  try {
    return await run.carryOut()
  } finally {
    await run.end()
    await model.close()
    await place.remove()
  }
}

class Run {
  readonly #options: SoakOptions
  readonly #random: Random
  readonly #serverOptions: ServerOptions
  readonly #commons: Commons
  readonly #clients: readonly Client[]
  readonly #inspector: Client
  readonly #samples: Sample[] = []
  #server: Server | undefined
  #doing = ''
  #kills = 0
  #outlived = 0
  #stops = 0

  constructor(options: SoakOptions, random: Random, serverOptions: ServerOptions) {
    this.#options = options
    this.#random = random
    this.#serverOptions = serverOptions
    this.#commons = new Commons(serverOptions.workspace)
    this.#clients = Array.from(
      { length: options.clients },
      (_, at) => new Client(`client ${at + 1}`, this.#commons, random.fork()),
    )
    this.#inspector = new Client('inspector', this.#commons, random.fork())
  }

  async carryOut(): Promise<Outcome> {
    const ticks = setInterval(() => this.#tell(this.#doing), TICK)
    return this.#carryOut().finally(() => clearInterval(ticks))
  }

  async #carryOut(): Promise<Outcome> {
    const begin = performance.now()
    this.#server = await Server.start(this.#serverOptions)
    this.#commons.open(this.#server)
    const lives = Promise.all(this.#clients.map((client) => live(client)))
    // They end when all is over; before that, only by a fault of ours.
    await Promise.race([this.#work(this.#options.minutes * MINUTE), lives])
    await lives
    this.#commons.shut()
    this.#tell('comparing at the end')
    await this.#inspect(true)
    await this.#restart('kill', true)
    await this.#restart('stop', true)
    await this.end()
    return {
      commons: this.#commons,
      kills: this.#kills,
      stops: this.#stops,
      outlived: this.#outlived,
      samples: this.#samples,
      seconds: (performance.now() - begin) / 1000,
    }
  }

  async #work(total: number): Promise<void> {
    const begin = performance.now()
    const left = () => total - (performance.now() - begin)
    const longest = Math.min(LONGEST_LIFE, total / 6)
    while (left() > total * (1 - VIOLENT)) {
      this.#tell('clients at work')
      await setTimeout(longest * (0.2 + 0.8 * this.#random.next()))
      await this.#restart(this.#random.chance(0.75) ? 'kill' : 'stop', false)
    }
    await this.#sample()
    this.#commons.change('work')
    this.#tell('clients at work, with one server')
    await setTimeout(Math.max(0, left()))
    await this.#sample()
    this.#commons.change('over')
  }

  /** Ends the server that runs, in order. */
  async end(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server !== undefined) await this.#stop(server)
  }

  async #stop(server: Server): Promise<void> {
    const problem = await server.stop()
    if (problem !== undefined) this.#find('the server ends in order', problem)
    this.#hearComplaints(server)
    for (const { commandLine } of await this.#leftBehind()) {
      this.#find('no process is left behind by a server that ends in order', commandLine)
    }
  }

  /** A program that was just starting can outlive a server that had no time for it. */
  async #kill(server: Server): Promise<void> {
    server.kill()
    await server.ended
    this.#hearComplaints(server)
    const left = await this.#leftBehind()
    this.#outlived += left.length
    for (const { pid } of left) killIfThere(pid)
  }

  /** What still runs a while after a server ended. */
  async #leftBehind(): Promise<Process[]> {
    for (let tries = 0; ; tries++) {
      const left = processesOf(this.#serverOptions.mark)
      if (left.length === 0 || tries === 20) return left
      await setTimeout(100)
    }
  }

  /** Ends the server, one way or the other, and starts another one on its home, which is inspected before clients come. */
  async #restart(way: 'kill' | 'stop', settled: boolean): Promise<void> {
    const before = this.#server
    if (before === undefined) return
    this.#server = undefined
    this.#tell(way === 'kill' ? 'killing the server' : 'stopping the server')
    this.#commons.shut()
    if (way === 'kill') {
      this.#kills += 1
      await this.#kill(before)
    } else {
      this.#stops += 1
      await this.#stop(before)
    }
    // All clients have noticed, and nobody writes into a book any more.
    await Promise.all(this.#clients.map((client) => client.lost()))
    this.#server = await Server.start(this.#serverOptions)
    await this.#inspect(settled)
    if (!settled) this.#commons.open(this.#server)
  }

  async #inspect(settled: boolean): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    this.#tell('comparing histories with books')
    await this.#inspector.connect('ws', server)
    await inspect(this.#inspector, this.#clients, settled)
    await this.#inspector.disconnect(true)
  }

  /** Lets everything come to its end, sends the clients away, and then measures; afterwards nothing is begun. */
  async #sample(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    this.#tell('waiting for turns to end')
    this.#commons.change('settle')
    await this.#inspector.connect('ws', server)
    await this.#settle()
    await this.#inspector.disconnect(true)
    this.#commons.shut()
    await Promise.all(this.#clients.map((client) => client.disconnect(true)))
    // So that all threads leave the memory: what is still there then has no use.
    await setTimeout(IDLE_UNLOAD + 2000)
    const heap = await server.usedHeap()
    const sample = { heap, memory: server.memory, openFiles: server.openFiles }
    this.#judge(sample)
    this.#samples.push(sample)
    this.#commons.open(server)
  }

  async #settle(): Promise<void> {
    for (const client of this.#clients) client.answerAll()
    // What waits for an answer since another server is loaded, and goes on, when somebody resumes it.
    for (const id of await waitingThreads(this.#inspector)) await this.#inspector.resume(id)
    const deadline = performance.now() + PATIENCE
    for (;;) {
      const active = await activeThreads(this.#inspector)
      const busy = this.#clients.filter(({ isBusy }) => isBusy)
      if (active.length === 0 && busy.length === 0) return
      if (performance.now() > deadline) {
        for (const id of active) this.#find('every turn ends', `A turn of the thread ${id} does not end.`)
        for (const { where } of busy)
          this.#find('every request is answered once', `${where} waits and waits.`)
        return
      }
      // Who asked something may be gone.
      for (const id of active) if (!this.#inspector.followed.has(id)) await this.#inspector.resume(id)
      await setTimeout(200)
    }
  }

  #judge({ heap, openFiles }: Sample): void {
    const [first] = this.#samples
    if (first === undefined) return
    if (heap > first.heap * HEAP_TIMES + HEAP_MORE) {
      const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`
      const what = `Its heap held ${megabytes(first.heap)}, and later ${megabytes(heap)}, both times doing nothing.`
      this.#find('memory does not grow', what)
    }
    if (
      first.openFiles !== undefined &&
      openFiles !== undefined &&
      openFiles > first.openFiles + MORE_FILES
    ) {
      this.#find('open files do not grow', `They were ${first.openFiles}, and later ${openFiles}.`)
    }
  }

  #hearComplaints(server: Server): void {
    for (const line of server.complaints()) this.#find('the log has no complaints', line)
  }

  #tell(what: string): void {
    this.#doing = what
    this.#options.onProgress(this.#commons, what)
  }

  #find(law: string, what: string): void {
    this.#commons.find({ law, what, where: `server ${this.#kills + this.#stops + 1}` })
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself in this moment.
  }
}

/** Threads in which something goes on. */
async function activeThreads(client: Client): Promise<string[]> {
  const answer = await client.ask('thread/loaded/list', {})
  if (answer.kind !== 'result') return []
  const active: string[] = []
  for (const threadId of answer.result.data as string[]) {
    const read = await client.ask('thread/read', { threadId })
    if (read.kind === 'result' && read.result.thread.status.type === 'active') active.push(threadId)
  }
  return active
}

/** Attempts to come in, in a row, at a server that lives. */
const MOST_REFUSALS = 20

/** What a client does all its life. */
async function live(client: Client): Promise<void> {
  const { commons, random } = client
  let refusals = 0
  while (!commons.isOver) {
    const server = await commons.server()
    try {
      await client.connect(undefined, server)
      refusals = 0
    } catch (error) {
      if (commons.isOpen(server) && ++refusals === MOST_REFUSALS) {
        commons.find({ law: 'clients are let in', what: String(error), where: client.where })
      }
      await setTimeout(100)
      continue
    }
    while (client.isConnected && !commons.isOver) {
      if (commons.isWorking) await client.busy(() => deed(client))
      await setTimeout(random.between(0, 200))
    }
    if (commons.isOver) await client.disconnect(true)
    await client.lost()
  }
}

/** Threads whose last turn has not ended, loaded or not. */
async function waitingThreads(inspector: Client): Promise<string[]> {
  const waiting: string[] = []
  for (const { id, archived } of inspector.commons.threads.values()) {
    if (archived === true) continue
    const page = { threadId: id, limit: 1, sortDirection: 'desc' }
    const answer = await inspector.ask('thread/turns/list', page)
    if (answer.kind === 'result' && answer.result.data[0]?.status === 'inProgress') waiting.push(id)
  }
  return waiting
}
