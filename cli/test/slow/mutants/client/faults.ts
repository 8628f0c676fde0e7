import { inside, type Loose } from '../fault.ts'
import {
  answers,
  type ClientFault,
  chokes,
  deafBehind,
  decides,
  giveUp,
  isAsked,
  isError,
  item,
  misses,
  turn,
} from './client-fault.ts'

const KNOWN_ITEMS: readonly unknown[] = ['userMessage', 'agentMessage', 'commandExecution']
const KNOWN_STATUSES: readonly unknown[] = ['inProgress', 'completed', 'failed', 'declined']
const KNOWN_ENDS: readonly unknown[] = ['completed', 'failed', 'interrupted']

const is =
  (method: string) =>
  (message: Loose): boolean =>
    message.method === method

const isFuture = ({ method }: Loose): boolean => String(method).startsWith('future/')
const isEnd = is('turn/completed')
const isQuestion = is('item/commandExecution/requestApproval')
const isAbout = (message: Loose, type: string): boolean => item(message).type === type
const isLarge = (value: unknown): boolean => typeof value === 'number' && value > 2 ** 31
const isWholeTurn = (chunk: Buffer): boolean =>
  chunk.includes('turn/started') && chunk.includes('turn/completed')

/** For every check of clients a client that breaks its clause. */
export const clientMutants: Readonly<Record<string, ClientFault>> = {
  'CLIENT-001': {
    says: (message) =>
      is('initialize')(message) ? [message, { method: 'thread/list', id: 'early', params: {} }] : [message],
  },
  'CLIENT-002': { says: (message) => (is('initialized')(message) ? [] : [message]) },
  'CLIENT-003': chokes((message) => is('turn/started')(message) && turn(message).error === null),
  'CLIENT-004': chokes((message) => is('turn/started')(message) && !('error' in turn(message))),
  'CLIENT-005': chokes((message) => isAbout(message, 'agentMessage') && Boolean(item(message).phase)),
  'CLIENT-006': chokes(is('account/updated')),
  'CLIENT-007': chokes((message) => isLarge(turn(message).durationMs)),
  'CLIENT-008': chokes(
    (message) => isAbout(message, String(item(message).type)) && !KNOWN_ITEMS.includes(item(message).type),
  ),
  'CLIENT-009': chokes(
    (message) => isAbout(message, 'commandExecution') && !KNOWN_STATUSES.includes(item(message).status),
  ),
  'CLIENT-010': misses((message) => isEnd(message) && !KNOWN_ENDS.includes(turn(message).status)),
  'CLIENT-011': chokes((message) => isFuture(message) && !isAsked(message)),
  'CLIENT-012': chokes((message) => 'fromTheFuture' in item(message)),
  'CLIENT-013': misses((message) => isFuture(message) && isAsked(message)),
  'CLIENT-014': answers((message) =>
    isError(message) ? [{ ...message, error: { code: -32603, message: 'Well.' } }] : [message],
  ),
  'CLIENT-015': misses((message) => isAsked(message) && !isFuture(message) && !isQuestion(message)),
  'CLIENT-016': answers((message) => [{ ...message, id: String(message.id) }]),
  'CLIENT-017': {
    says: (message, memory) => {
      if (isAsked(message)) memory.set('last', message.id)
      return [message]
    },
    hears: (message, _, memory) =>
      isAsked(message) && message.id === memory.get('last') ? [{ id: message.id, result: {} }] : [message],
  },
  'CLIENT-018': answers((message) => [message, message]),
  'CLIENT-019': decides('accept', 'decline'),
  'CLIENT-020': decides('decline', 'accept'),
  'CLIENT-021': {
    hears: (message, _, memory) => {
      if (isQuestion(message) && !memory.has('open')) memory.set('open', message.id)
      return [message]
    },
    says: (message, memory) => ('result' in message && message.id !== memory.get('open') ? [] : [message]),
  },
  'CLIENT-022': chokes(is('serverRequest/resolved')),
  'CLIENT-023': {
    chunk: (chunk) => (isWholeTurn(chunk) ? chunk.subarray(0, chunk.indexOf('\n') + 1) : chunk),
  },
  'CLIENT-024': { chunk: (chunk) => Buffer.from(chunk.toString('utf8')) },
  'CLIENT-025': { line: (line) => line.split(/[\u2028\u2029\u0085]/) },
  'CLIENT-026': { line: (line) => (line.length > 1024 * 1024 ? [] : [line]) },
  'CLIENT-027': {
    hears: (message, _, memory) => {
      const heard = Number(memory.get('heard') ?? 0)
      memory.set('heard', heard + 1)
      return heard < 10_000 ? [message] : []
    },
  },
  'CLIENT-028': { line: (line) => (line === '' ? giveUp('There is nothing on this line.') : [line]) },
  'CLIENT-029': deafBehind('WARN the disk is nearly full {'),
  'CLIENT-030': deafBehind('{}'),
  'CLIENT-031': misses((message, answered) => isError(message) && answered === 'initialize'),
  'CLIENT-032': misses((message) => isLarge(inside(message, 'error').code)),
  'CLIENT-033': { smiles: ({ message }) => message.startsWith('No turn') },
  'CLIENT-034': chokes((message, answered) => !('method' in message) && answered === undefined),
  'CLIENT-035': chokes((message) => inside(message, 'error').code === -32001),
  'CLIENT-036': {
    hears: (message, answered, memory) => {
      if (answered === 'turn/start') memory.set('answered', true)
      if (is('turn/started')(message) && !memory.has('answered')) giveUp('There is no turn yet.')
      return [message]
    },
  },
  'CLIENT-037': {
    hears: (message, answered, memory) => {
      if (answered === 'thread/start') memory.set('thread', inside(message, 'result', 'thread').id)
      if (answered === 'turn/start') memory.set('turn', inside(message, 'result', 'turn').id)
      if (!isEnd(message)) return [message]
      const params = { threadId: memory.get('thread'), turn: { ...turn(message), id: memory.get('turn') } }
      return [{ ...message, params }]
    },
  },
  'CLIENT-038': {
    hears: (message, _, memory) => {
      if (is('item/started')(message)) memory.set('item', item(message).id)
      if (is('item/agentMessage/delta')(message)) inside(message, 'params').itemId = memory.get('item')
      return is('item/completed')(message) ? [] : [message]
    },
  },
  'CLIENT-039': chokes(is('error')),
  'CLIENT-040': {
    tells: ({ text, status }) => ({ text, status: status === 'failed' ? 'completed' : status }),
  },
  'CLIENT-041': {
    tells: ({ text, status }) => ({ text, status: status === 'interrupted' ? 'completed' : status }),
  },
  'CLIENT-042': { clings: (asked) => asked === 'initialize' },
  'CLIENT-043': { clings: (asked) => asked === 'thread/start' },
  'CLIENT-044': { clings: (asked) => asked === 'turn/start' },
  'CLIENT-045': {
    says: (message) => (is('turn/start')(message) ? ['starting a turn …\n', message] : [message]),
  },
  'CLIENT-046': {
    says: (message) => {
      if (is('turn/start')(message)) inside(message, 'params').approvalPolicy = 'sometimes'
      return [message]
    },
  },
  'CLIENT-047': {
    says: (message) => (is('turn/start')(message) ? [{ ...message, id: 2 }] : [message]),
    hears: (message, answered, memory) => {
      if (answered !== 'thread/start') return [message]
      const isAgain = memory.has('answered')
      memory.set('answered', true)
      return isAgain ? [{ ...message, id: 3 }] : [message]
    },
  },
}
