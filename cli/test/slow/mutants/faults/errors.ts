import { answerTo, change, hasId, inside, type Mutants, noError, swallow, times } from '../fault.ts'

const dies = (): never => process.exit(3)

/** Servers that break a clause about how a request is refused, by the check that finds it. */
export const errors: Mutants = {
  'ERROR-001': { fault: noError(answerTo('no/such/method')) },
  'ERROR-002': { fault: noError(answerTo('thread/read', ({ threadId }) => threadId === 7)) },
  'ERROR-003': { fault: noError(answerTo('thread/read', ({ threadId }) => threadId === undefined)) },
  'ERROR-004': {
    fault: noError(answerTo('thread/read', ({ threadId }) => String(threadId).startsWith('0000'))),
  },
  'ERROR-005': {
    fault: { garbage: dies },
    alsoFails: ['ERROR-001', 'ERROR-002', 'ERROR-003', 'ERROR-004', 'ERROR-006', 'ERROR-007', 'ERROR-008'],
  },
  'ERROR-006': {
    fault: { client: (message) => (message.method === 'no/such/notification' ? dies() : [message]) },
    alsoFails: ['ERROR-001', 'ERROR-002', 'ERROR-003', 'ERROR-004', 'ERROR-005', 'ERROR-007', 'ERROR-008'],
  },
  'ERROR-007': {
    fault: {
      server: (message, memory) =>
        answerTo('thread/list', ({ noSuchField }) => noSuchField !== undefined)(message, memory)
          ? [{ id: message.id, error: { code: -32602, message: 'unknown field' } }]
          : [message],
    },
  },
  'ERROR-008': {
    fault: change(
      ({ id }) => id === -3,
      (message) => {
        message.id = '-3'
      },
    ),
  },
  'ERROR-009': { fault: noError(answerTo('turn/interrupt')) },
  'ERROR-010': {
    fault: {
      server: (message) =>
        message.method === 'turn/started'
          ? [message, { id: null, error: { code: -32600, message: ' ' } }]
          : [message],
    },
  },
  'ERROR-011': {
    fault: noError(answerTo('thread/start', ({ approvalPolicy }) => approvalPolicy === 'sometimes')),
  },
  'ERROR-012': { fault: noError(answerTo('thread/list', (params) => !(params instanceof Object))) },
  'ERROR-013': {
    fault: change(
      answerTo('thread/read', ({ threadId }) => threadId === 7),
      ({ error }) => {
        inside(error).data = null
      },
    ),
  },
  'ERROR-014': {
    fault: change(
      answerTo('thread/read', ({ threadId }) => String(threadId).startsWith('0000')),
      ({ error }) => {
        inside(error).data = null
      },
    ),
  },
  'ERROR-015': {
    fault: {
      garbage: (line, { tellServer }) => {
        const messages: unknown = JSON.parse(line)
        if (Array.isArray(messages)) for (const message of messages) tellServer(message)
      },
    },
  },
  'ERROR-016': {
    fault: {
      client: (message) => {
        const { threadId, name } = inside(message, 'params')
        const rename = { id: 'rename', method: 'thread/name/set', params: { threadId, name: 'seven' } }
        return name === 7 ? [message, rename] : [message]
      },
    },
  },
  'ERROR-017': {
    fault: change(
      (message, memory) => answerTo('thread/start')(message, memory) && 'error' in message,
      ({ error }) => {
        inside(error).message = 'No. '.repeat(2000)
      },
    ),
  },
  'ERROR-018': { fault: swallow(hasId(910_500)) },
  'ERROR-019': {
    fault: {
      client: (message, memory) => {
        if ('bulk' in message) times(memory, 'stuck')
        return memory.counts.has('stuck') ? [] : [message]
      },
    },
  },
  'ERROR-020': { fault: noError(hasId(900_200)) },
}
