import { setTimeout } from 'node:timers/promises'
import type { CommandExecutionItem } from '@heddle/protocol'
import { type CommandEnd, type CommandStart, type StartedCommand, startCommand } from '../../tools/index.ts'
import type { ShownCommand } from './shown-command.ts'
import { Unread } from './unread.ts'

/** A command of the agent that runs, and that the agent can come back to. */
export class ShellSession {
  readonly id: number
  readonly ended: Promise<CommandEnd>
  readonly #command: StartedCommand
  readonly #unread = new Unread()
  /** The item that it was started with. */
  readonly started: CommandExecutionItem
  #end: CommandEnd | undefined
  /** Where its output is shown now. Between two turns nowhere. */
  #shown: ShownCommand | undefined

  constructor(id: number, start: Omit<CommandStart, 'onOutput'>, shown: ShownCommand) {
    this.id = id
    this.started = shown.item
    this.#shown = shown
    this.#command = startCommand({
      ...start,
      onOutput: (stream, bytes) => {
        this.#unread.add(stream, bytes)
        this.#shown?.add(stream, bytes)
      },
    })
    this.ended = this.#command.ended.then((end) => {
      this.#end = end
      this.#shown?.complete(end.exitCode === 0 ? 'completed' : 'failed', end)
      return end
    })
  }

  /** Undefined while it runs. */
  get end(): CommandEnd | undefined {
    return this.#end
  }

  get shown(): ShownCommand | undefined {
    return this.#shown
  }

  show(shown: ShownCommand): void {
    this.#shown = shown
  }

  /** The turn that shows it is over: it goes on, and nobody is shown more of it. */
  hide(): void {
    this.#shown?.complete('completed')
    this.#shown = undefined
  }

  /** What was put out since this was last called. */
  takeOutput(): string {
    return this.#unread.take()
  }

  /** @returns why it cannot be; undefined when it was taken over */
  async write(chars: string): Promise<string | undefined> {
    const input = await this.#command.input
    if (input === undefined) return 'The command takes no input. Run it again with "tty": true.'
    try {
      await input.write(Buffer.from(chars))
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** Waits until it ends, time is up or the turn is to stop, whatever is first. */
  async wait(patienceMs: number, signal: AbortSignal): Promise<void> {
    const over = new AbortController()
    const stop = AbortSignal.any([signal, over.signal])
    await Promise.race([this.ended, setTimeout(patienceMs, undefined, { signal: stop }).catch(() => {})])
    over.abort()
  }

  /** Ends it, and waits until nothing of it is left. */
  async stop(): Promise<void> {
    this.#command.stop()
    await this.ended
  }
}
