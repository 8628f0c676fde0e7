import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type ClientOptions, type Loose, TestClient } from './client.ts'
import { type ScriptedModel, type Step, scriptedModel } from './scripted-model.ts'
import { strangeThings } from './strange-things.ts'

/** Folders, servers and models of one test, all gone at its end. */
export class Workbench {
  readonly home: string
  /** The working folder of threads. */
  readonly folder: string
  readonly #clients: TestClient[] = []
  readonly #models: ScriptedModel[] = []
  readonly #root: string

  private constructor(root: string) {
    this.#root = root
    this.home = join(root, 'home')
    this.folder = root
  }

  static async make(): Promise<Workbench> {
    return new Workbench(await realpath(await mkdtemp(join(tmpdir(), 'heddle-server-'))))
  }

  async model(...steps: Step[]): Promise<ScriptedModel> {
    const model = await scriptedModel(...steps)
    this.#models.push(model)
    return model
  }

  /** A server without a handshake. */
  spawn(options: Partial<ClientOptions> = {}): TestClient {
    const client = new TestClient({ home: this.home, ...options })
    this.#clients.push(client)
    return client
  }

  async connect(options: Partial<Parameters<typeof TestClient.connect>[0]> = {}): Promise<TestClient> {
    const client = await TestClient.connect({ home: this.home, ...options })
    this.#clients.push(client)
    return client
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { child, exited } of this.#clients) {
      child.kill('SIGKILL')
      await exited
    }
    await Promise.all(this.#models.map((model) => model.close()))
    await rm(this.#root, { recursive: true, force: true })
    // Whatever a test is about: a server says nothing that the version of its client does not define.
    for (const client of this.#clients) expect(strangeThings(client)).toEqual([])
  }
}

/** What a message is about, for comparing orders: `answer`, a method, or a method and the kind of item. */
export function outline(messages: readonly Loose[]): string[] {
  return messages.map(({ method, params, error }) => {
    if (method === undefined) return error ? 'error answer' : 'answer'
    if (method === 'item/started' || method === 'item/completed') return `${method} ${params.item.type}`
    if (method === 'thread/status/changed') {
      return `${method} ${[params.status.type, ...(params.status.activeFlags ?? [])].join(' ')}`
    }
    return method
  })
}

export const deltasOf = (messages: readonly Loose[], method: string, itemId: string): string =>
  messages
    .filter((one) => one.method === method && one.params.itemId === itemId)
    .map((one) => one.params.delta)
    .join('')

/** Every item that was started is completed, once, and in its own turn. */
export function incompleteItems(messages: readonly Loose[]): string[] {
  const open = new Set<string>()
  for (const { method, params } of messages) {
    if (method === 'item/started') open.add(params.item.id)
    if (method === 'item/completed' && !open.delete(params.item.id)) open.add(`twice ${params.item.id}`)
  }
  return [...open]
}
