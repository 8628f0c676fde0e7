import type { ContextCompactionItem, TokenUsageBreakdown } from '@heddle/protocol'
import { type ModelEvent, ModelFailure, type ModelInput } from '../models/index.ts'
import type { TurnPorts } from '../threads/index.ts'
import type { Agent } from './agent.ts'
import { modelRequest } from './model-request.ts'
import { retrying } from './retrying.ts'

/** What takes the place of the history. */
interface Summary {
  readonly text: string
  readonly usage: TokenUsageBreakdown | null
}

/**
 * Has the model sum up the conversation; from then on it is told the summary and what came later. Clients go on
 * seeing everything. The item is in progress meanwhile, and stays so when this fails: the turn ends with it.
 *
 * @throws ModelFailure when the model cannot; whatever the turn was stopped with when it was
 */
export async function compact(turn: TurnPorts, agent: Agent): Promise<void> {
  const startedAtMs = Date.now()
  const id = turn.itemId('')
  const item: ContextCompactionItem = { type: 'contextCompaction', id, startedAtMs, completedAtMs: null }
  turn.emit({ type: 'itemStarted', item })
  const conversation = await turn.conversation()
  const summary = conversation.length === 0 ? undefined : await summarise(turn, agent, conversation)
  const { modelContextWindow } = agent
  if (summary?.usage) turn.emit({ type: 'tokensUsed', usage: summary.usage, modelContextWindow })
  turn.emit({ type: 'itemCompleted', item: { ...item, completedAtMs: Date.now() } })
  if (summary === undefined) return
  const { instructions } = modelRequest(turn, [])
  const tokens = Math.ceil((instructions.length + summary.text.length) / CHARACTERS_A_TOKEN)
  turn.emit({ type: 'historyCompacted', itemId: id, summary: summary.text, tokens })
}

/** Nobody counts until the next answer. */
const CHARACTERS_A_TOKEN = 4

/** Of a conversation that is too long even for that, the older half is left out, again and again. */
async function summarise(
  turn: TurnPorts,
  agent: Agent,
  conversation: readonly ModelInput[],
): Promise<Summary> {
  const task: ModelInput = { type: 'user', content: [{ type: 'text', text: TASK }] }
  for (let input = conversation; ; input = newerHalf(input)) {
    try {
      return await retrying(turn, () => {
        const request = modelRequest(turn, [...input, task])
        return takeSummary(turn, agent.provider.answer(request, turn.signal))
      })
    } catch (error) {
      const isTooLong = error instanceof ModelFailure && error.info === 'contextWindowExceeded'
      if (!isTooLong || input.length < 2) throw error
    }
  }
}

/** An output is nothing without its call. */
function newerHalf(input: readonly ModelInput[]): readonly ModelInput[] {
  const half = input.slice(Math.ceil(input.length / 2))
  return half[0]?.type === 'toolOutput' ? half.slice(1) : half
}

async function takeSummary(turn: TurnPorts, events: AsyncIterable<ModelEvent>): Promise<Summary> {
  let text = ''
  let usage: TokenUsageBreakdown | null = null
  for await (const event of events) {
    turn.signal.throwIfAborted()
    if (event.type === 'messageDelta') text += event.delta
    if (event.type === 'messageDone') text = text.startsWith(event.text) ? text : event.text
    if (event.type === 'completed') usage = event.usage
  }
  if (text.trim() !== '') return { text, usage }
  throw new ModelFailure(
    'The model was to sum up the conversation and said nothing. Try again, or start a new thread.',
    { info: 'other' },
  )
}

const TASK = [
  'Sum up this conversation for somebody who takes it over and sees nothing of it but your summary. Call no tools.',
  'Say what the user wants, in their own words where these matter, and what they allowed and ruled out;',
  'what was found out, with the names of files, functions and commands; what was done, and what came of it;',
  'and what is left to do, with the next step first. Leave out what makes no difference any more.',
].join('\n')
