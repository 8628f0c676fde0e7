import {
  answerTo,
  at,
  change,
  inside,
  isMethod,
  type Loose,
  type Mutants,
  swallow,
  swallowFirst,
} from '../fault.ts'

/** The thread in a message has another last turn. */
const withLastTurn = (how: (turn: Loose) => void) => (message: Loose) => {
  const turn = (inside(message, 'result', 'thread').turns as readonly Loose[] | undefined)?.at(-1)
  if (turn !== undefined) how(turn)
}

const isQuestion = (message: Loose): boolean =>
  String(message.method).endsWith('/requestApproval') && 'id' in message

const OTHER = 'another-'

/** Servers that break a clause about several clients, by the check that finds it. */
export const sharing: Mutants = {
  'SHARE-001': { fault: swallow(at(3, isMethod('thread/name/updated'))) },
  'SHARE-002': {
    fault: {
      server: (message, memory) =>
        at(3, isMethod('thread/started'))(message, memory)
          ? [message, { method: 'turn/started', params: {} }]
          : [message],
    },
  },
  'SHARE-003': {
    fault: swallowFirst(at(2, isMethod('item/completed'))),
  },
  'SHARE-004': {
    fault: {
      server: (message, { connection }) =>
        connection === 2 && isQuestion(message) ? [{ ...message, id: `${OTHER}${message.id}` }] : [message],
      client: (message) =>
        String(message.id).startsWith(OTHER)
          ? [{ ...message, id: Number(String(message.id).slice(OTHER.length)) }]
          : [message],
    },
  },
  'SHARE-005': { fault: swallow(at(1, isMethod('serverRequest/resolved'))) },
  'SHARE-006': {
    fault: change(
      at(2, answerTo('thread/resume')),
      withLastTurn((turn) => {
        turn.items = (turn.items as readonly Loose[]).filter(({ type }) => type !== 'agentMessage')
      }),
    ),
    alsoFails: ['SHARE-007'],
  },
  'SHARE-007': { fault: swallowFirst(at(2, isMethod('item/agentMessage/delta'))) },
  'SHARE-008': { fault: swallow(at(3, isQuestion)) },
  'HANDSHAKE-013': { fault: swallow(at(2, isMethod('thread/started'))) },
  'EXEC-013': {
    fault: {
      server: (message, memory) =>
        at(2, answerTo('command/exec/write'))(message, memory) ? [{ id: message.id, result: {} }] : [message],
    },
  },
  'SHARE-009': {
    fault: change(
      answerTo('thread/read'),
      withLastTurn((turn) => {
        turn.status = 'failed'
      }),
    ),
  },
}
