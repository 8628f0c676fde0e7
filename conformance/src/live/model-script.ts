import { answer, command, gate, type ModelItem, patch, reasoning, type Step, text } from '../model/index.ts'
import type { Recording } from '../recording/read.ts'
import { exchangesOf } from '../replay/exchange.ts'
import { asPatch, type FileChange } from './as-patch.ts'
import { GateNames } from './plan.ts'

/** What the model said in a recorded session, or why that cannot be known. */
export type Script = { readonly steps: readonly Step[] } | { readonly unknown: string }

/** What the recorder wrote down of the scripted model; else what can be told from the items. */
export function scriptOf(recording: Recording): Script {
  const told = recording.entries.flatMap(({ what }) =>
    what.from === 'recorder' && what.event === 'model-answer' && what.step !== undefined ? [what.step] : [],
  )
  return told.length > 0 ? { steps: withNumberedGates(told) } : derived(recording)
}

function withNumberedGates(steps: readonly Step[]): Step[] {
  const names = new GateNames()
  return steps.map((step) =>
    'items' in step
      ? {
          ...step,
          items: step.items.map((item) => (item.type === 'gate' ? gate(names.next('', item.name)) : item)),
        }
      : step,
  )
}

interface Item {
  readonly id: string
  readonly type: string
  readonly text?: string
  readonly summary?: readonly string[]
  readonly command?: string
  readonly source?: string
  readonly commandActions?: readonly { readonly command?: string }[]
  readonly changes?: readonly FileChange[]
}

/** Items that are no doing of the model. */
const NOT_OF_THE_MODEL = new Set(['userMessage', 'hookPrompt'])

/**
 * A request of the model after the other: what it says up to the calls of tools that it makes at once, and behind them the
 * next. A turn that was interrupted leaves the model waiting.
 */
function derived(recording: Recording): Script {
  const steps: Step[] = []
  let items: ModelItem[] = []
  let running = new Set<string>()
  let called = false
  const finish = (...more: ModelItem[]): void => {
    steps.push(answer(...items, ...more))
    items = []
    running = new Set()
    called = false
  }
  for (const { what, line } of exchangesOf(recording)) {
    if (what.kind !== 'notification') continue
    const { method, params } = what.message
    const { item, turn } = (params ?? {}) as {
      readonly item?: Item
      readonly turn?: { readonly status?: string }
    }
    if (method === 'turn/completed') {
      if (turn?.status === 'failed')
        return { unknown: `its model failed (line ${line}), and how that was is not written down` }
      if (turn?.status === 'interrupted') finish(gate(`interrupted ${line}`))
      else finish()
      continue
    }
    if (item === undefined || NOT_OF_THE_MODEL.has(item.type) || item.source === 'userShell') continue
    if (method === 'item/completed' && !isCall(item)) items.push(...saidBy(item))
    if (method === 'item/completed' && isCall(item)) running.delete(item.id)
    if (method !== 'item/started') continue
    if (isCall(item)) {
      if (called && running.size === 0) finish()
      const call = callOf(item)
      if (call === undefined)
        return { unknown: `its item ${item.type} (line ${line}) does not tell what the model asked for` }
      items.push(call)
      running.add(item.id)
      called = true
    } else if (!isSaid(item)) {
      return { unknown: `its item ${item.type} (line ${line}) does not tell what the model asked for` }
    } else if (called) {
      finish()
    }
  }
  return { steps }
}

const isCall = ({ type }: Item): boolean => type === 'commandExecution' || type === 'fileChange'
const isSaid = ({ type }: Item): boolean => type === 'agentMessage' || type === 'reasoning'

function saidBy(item: Item): ModelItem[] {
  if (item.type === 'agentMessage') return [text(item.text ?? '')]
  if (item.type === 'reasoning') return (item.summary ?? []).map((words) => reasoning(words))
  return []
}

function callOf({ type, commandActions, command: line, changes }: Item): ModelItem | undefined {
  if (type === 'fileChange') {
    const body = asPatch(changes ?? [])
    return body === undefined ? undefined : patch(body)
  }
  const [only, ...more] = commandActions ?? []
  const asked = more.length === 0 ? (only?.command ?? line) : line
  return asked === undefined ? undefined : command(asked)
}
