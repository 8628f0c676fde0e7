import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Clients } from './clients.ts'
import type { ServerObserver } from './observer.ts'
import type { Transport } from './transports/index.ts'
import { VERSION } from './version.ts'

/** What happens in one server, counted for Prometheus. */
export class Metrics implements ServerObserver {
  readonly #registry = new Registry()
  readonly #connections = new Counter({
    name: 'heddle_connections_total',
    help: 'Connections since the start.',
    labelNames: ['transport'],
    registers: [this.#registry],
  })
  readonly #requests = new Counter({
    name: 'heddle_requests_total',
    help: 'Answered requests: result, or the code of the error.',
    labelNames: ['method', 'outcome'],
    registers: [this.#registry],
  })
  readonly #refusals = new Counter({
    name: 'heddle_http_refusals_total',
    help: 'HTTP requests that were refused, by status.',
    labelNames: ['status'],
    registers: [this.#registry],
  })
  readonly #turnsStarted = new Counter({
    name: 'heddle_turns_started_total',
    help: 'Turns that began.',
    registers: [this.#registry],
  })
  readonly #turns = new Counter({
    name: 'heddle_turns_total',
    help: 'Turns that ended, by how.',
    labelNames: ['status'],
    registers: [this.#registry],
  })

  constructor(clients: Clients, loadedThreads: () => number) {
    const registers = [this.#registry]
    new Gauge({
      name: 'heddle_connections',
      help: 'Connections that are open.',
      labelNames: ['transport'],
      registers,
      collect() {
        this.reset()
        for (const [transport, count] of clients.countByTransport()) this.set({ transport }, count)
      },
    })
    new Gauge({
      name: 'heddle_queued_bytes',
      help: 'Bytes that wait for clients to read them.',
      registers,
      collect() {
        this.set(clients.queuedBytes())
      },
    })
    new Gauge({
      name: 'heddle_loaded_threads',
      help: 'Threads that are loaded.',
      registers,
      collect() {
        this.set(loadedThreads())
      },
    })
    new Gauge({
      name: 'heddle_info',
      help: 'The version of the server.',
      labelNames: ['version'],
      registers,
    }).set({ version: VERSION }, 1)
    collectDefaultMetrics({ register: this.#registry })
  }

  connected(transport: Transport): void {
    this.#connections.inc({ transport })
  }

  answered(method: string, outcome: string): void {
    this.#requests.inc({ method, outcome })
  }

  refused(status: number): void {
    this.#refusals.inc({ status })
  }

  turnStarted(): void {
    this.#turnsStarted.inc()
  }

  turnEnded(status: string): void {
    this.#turns.inc({ status })
  }

  /** In the text format of Prometheus, and its media type. */
  async report(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() }
  }
}
