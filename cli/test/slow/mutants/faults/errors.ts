import { answerTo, change, type Mutants, noError } from '../fault.ts'

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
}
