import type { Json, RequestMessage } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { toolOutputsIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, text, toolCall } from '../model/index.ts'
import { paramsOf } from '../subject/index.ts'

interface Seen {
  readonly called: TurnSeen
  /** What the model was told that the tool gave. */
  readonly told: string
  readonly refused: TurnSeen
}

const CALL = 'item/tool/call'
const TOOL = 'look_up'
const ARGUMENTS = { word: 'λ' }
const FOUND = 'It is a letter.'

const checks: readonly Check<Seen>[] = [
  {
    id: 'ITEM-015',
    title: 'a tool of the client is called, and the model is given what it answers',
    clause: 'ITEM.28',
    evaluate({ called, told }) {
      const { tool, arguments: given } = called.first(CALL)?.params ?? {}
      return first(
        equal({ tool, given }, { tool: TOOL, given: ARGUMENTS }, 'it is not called like that'),
        unless(told.includes(FOUND), 'the model was given something else', { expected: FOUND, actual: told }),
      )
    },
  },
  {
    id: 'ITEM-016',
    title: 'a call of a tool of the client is an item that completes, also after an error',
    clause: 'ITEM.29',
    evaluate: ({ called, refused }) =>
      first(
        equal(statusesOf(called), ['completed'], 'the first call is told otherwise'),
        equal(statusesOf(refused), ['failed'], 'the call that failed is told otherwise'),
        equal(refused.end?.status, 'completed', 'its turn ended otherwise'),
      ),
  },
]

const statusesOf = (turn: TurnSeen) => turn.completed('dynamicToolCall').map(({ status }) => status)

const SPEC = {
  type: 'function',
  name: TOOL,
  description: 'Looks a word up.',
  inputSchema: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] },
}

export const clientTools = scenario<Seen>({
  name: 'client-tools',
  title: 'The model calls a tool that the client brought; the client answers, and then refuses.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session, { dynamicTools: [SPEC] })
    const run = () =>
      stage.turn(session, threadId, [answer(toolCall(TOOL, ARGUMENTS)), answer(text('I see.'))])
    const contentItems: Json = [{ type: 'inputText', text: FOUND }]
    session.answering = (request: RequestMessage) =>
      paramsOf({ kind: 'request', message: request }).tool === TOOL
        ? { result: { contentItems, success: true } }
        : undefined
    const called = await run()
    const told = toolOutputsIn(stage.model.requests.at(-1)).join('\n')
    session.answering = () => ({ error: { code: -32000, message: 'The book is closed.' } })
    const refused = await run()
    return { called, told, refused }
  },
  checks,
})
