import type { Method, ProtocolModel, RefNode } from '@heddle/protocol'
import { asRef, fieldOf, type Place, resolve, solid, variantOf } from './shape.ts'

/**
 * What the handles of threads and turns work with. It is found by what stands on the wire: the protocol of somebody
 * else may call the types something else.
 */
export interface Conversation {
  /** The requests whose answer has the thread that everything else is about. */
  readonly threadRequests: readonly ThreadRequest[]
  readonly startTurn: Method
  readonly types: Readonly<Record<ConversationType, RefNode>>
}

/** A type by the part it plays: `StartTurn` and `InterruptTurn` are the params of these requests. */
export type ConversationType =
  | 'Thread'
  | 'Turn'
  | 'StartTurn'
  | 'InterruptTurn'
  | 'UserInput'
  | 'TextInput'
  | 'Item'
  | 'AgentMessage'

/** `thread/start` or `thread/resume`. */
export interface ThreadRequest {
  readonly method: Method
  /** What a client calls it: `startThread`, in the casing of its language. */
  readonly call: string
  readonly docs: string
}

const THREAD_REQUESTS = [
  { wire: 'thread/start', call: 'startThread', docs: 'Starts a new conversation.' },
  {
    wire: 'thread/resume',
    call: 'resumeThread',
    docs: 'Takes up a conversation again; `thread.turns` of the handle is what was said so far.',
  },
]

/** Null when something of it is missing: the events of early servers do not say which turn they belong to. */
export function conversationOf(model: ProtocolModel): Conversation | null {
  const method = (wire: string) => model.methods.find(({ name }) => name === wire)
  const event = (wire: string) => model.methods.find((each) => each.name === wire && isAboutTurn(model, each))
  const ref = (node: Place, name: string) => asRef(solid(model, node, name))
  const withTexts = (node: Place, ...names: readonly string[]) =>
    names.every((name) => isText(model, solid(model, node, name))) ? asRef(node) : undefined
  const itemsOf = (node: Place, name: string) => {
    const items = resolve(model, solid(model, node, name))
    return items?.kind === 'list' ? asRef(items.items) : undefined
  }

  const threadRequests = THREAD_REQUESTS.flatMap(({ wire, ...rest }) => {
    const request = method(wire)
    return request === undefined ? [] : [{ method: request, ...rest }]
  })
  const start = method('turn/start')
  const [thread, ...sameThread] = threadRequests.map(({ method: { result } }) => ref(result, 'thread'))
  const turn = ref(start?.result, 'turn')
  const item = ref(event('item/started')?.params, 'item')
  const userInput = itemsOf(start?.params, 'input')
  const types = {
    Thread: withTexts(thread, 'id'),
    Turn: withTexts(turn, 'id', 'status'),
    StartTurn: withTexts(start?.params, 'threadId'),
    InterruptTurn: withTexts(method('turn/interrupt')?.params, 'threadId', 'turnId'),
    UserInput: userInput,
    TextInput: withTexts(variantOf(model, userInput, 'text'), 'text'),
    Item: item,
    AgentMessage: withTexts(variantOf(model, item, 'agentMessage'), 'id', 'text'),
  }
  const isConsistent =
    sameThread.every((other) => other?.name === thread?.name) &&
    ref(event('item/completed')?.params, 'item')?.name === item?.name &&
    ref(event('turn/completed')?.params, 'turn')?.name === turn?.name &&
    itemsOf(turn, 'items')?.name === item?.name &&
    withTexts(event('item/agentMessage/delta')?.params, 'itemId', 'delta') !== undefined
  if (start === undefined || !isConsistent || !isComplete(types)) return null
  return { threadRequests, startTurn: start, types }
}

/** Does a notification name a turn, so that the handle of the turn passes it on? */
export function isAboutTurn(model: ProtocolModel, { params }: Method): boolean {
  const has = (name: string): boolean => fieldOf(model, params, name) !== undefined
  return has('threadId') && (has('turnId') || has('turn'))
}

function isText(model: ProtocolModel, node: Place): boolean {
  const resolved = resolve(model, node)
  return resolved?.kind === 'enum' || (resolved?.kind === 'scalar' && resolved.type === 'string')
}

function isComplete(
  types: Record<ConversationType, RefNode | undefined>,
): types is Record<ConversationType, RefNode> {
  return Object.values(types).every((type) => type !== undefined)
}
