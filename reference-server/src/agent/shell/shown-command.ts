import type { CommandExecutionItem } from '@heddle/protocol'
import type { TurnPorts } from '../../threads/index.ts'
import { BoundedOutput, type CommandEnd } from '../../tools/index.ts'

/** What is known of a command before it runs. */
export type NewCommand = Pick<
  CommandExecutionItem,
  'id' | 'command' | 'cwd' | 'source' | 'processId' | 'commandActions'
>

export const commandItem = (command: NewCommand): CommandExecutionItem => ({
  type: 'commandExecution',
  pluginId: null,
  scriptPath: null,
  ...command,
  status: 'inProgress',
  aggregatedOutput: null,
  exitCode: null,
  durationMs: null,
  startedAtMs: Date.now(),
  completedAtMs: null,
})

/** The item of a command that was started, from its first output to its end. */
export class ShownCommand {
  readonly item: CommandExecutionItem
  readonly #turn: TurnPorts
  readonly #output: BoundedOutput
  #isOpen = true

  constructor(turn: TurnPorts, item: CommandExecutionItem) {
    this.item = item
    this.#turn = turn
    this.#output = new BoundedOutput((text) =>
      turn.emit({ type: 'itemGrew', itemId: item.id, growth: { kind: 'output', text } }),
    )
  }

  get turnId(): string {
    return this.#turn.turnId
  }

  /** What it has shown so far. */
  get output(): string {
    return this.#output.text
  }

  add(stream: 'stdout' | 'stderr', bytes: Buffer): void {
    if (this.#isOpen) this.#output.add(stream, bytes)
  }

  /** The command was given input, or looked at when there is none. */
  tellInput(text: string): void {
    if (!this.#isOpen) return
    const { id: itemId, processId } = this.item
    this.#turn.emit({
      type: 'itemGrew',
      itemId,
      growth: { kind: 'input', processId: processId ?? '', text },
    })
  }

  /** Nothing happens when it is complete already. */
  complete(status: CommandExecutionItem['status'], end?: CommandEnd): void {
    if (!this.#isOpen) return
    this.#output.end()
    this.#isOpen = false
    this.#turn.emit({
      type: 'itemCompleted',
      item: {
        ...this.item,
        status,
        aggregatedOutput: this.#output.text || null,
        exitCode: end?.exitCode ?? null,
        durationMs: end?.durationMs ?? null,
        completedAtMs: Date.now(),
      },
    })
  }
}
