import {
  aboutItem,
  answerTo,
  change,
  doNotAsk,
  type Fault,
  inside,
  isMethod,
  mishear,
  misreport,
  noError,
  swallow,
  swallowFirst,
  swap,
  times,
  twice,
} from './fault.ts'

/** A fault, and the checks of the same scenario that fail with it because it cannot be had without. */
export interface Mutant {
  readonly fault: Fault
  readonly alsoFails?: readonly string[]
}

const status = (type: string, flags?: string) => (message: { [member: string]: unknown }) => {
  const told = inside(message, 'params', 'status')
  return (
    message.method === 'thread/status/changed' &&
    told.type === type &&
    (flags === undefined || JSON.stringify(told.activeFlags).includes(flags))
  )
}

const dies = (): never => process.exit(3)

/** For every check a server that breaks its clause. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'HANDSHAKE-001': { fault: noError(({ error }) => inside(error).message === 'Not initialized') },
  'HANDSHAKE-002': {
    fault: change(answerTo('initialize'), ({ result }) => {
      delete inside(result).platformOs
    }),
  },
  'HANDSHAKE-003': { fault: noError(({ error }) => inside(error).message === 'Already initialized') },
  'HANDSHAKE-004': {
    fault: {
      client: (message, memory) => {
        if (message.method === 'initialized') times(memory, 'initialized')
        const early = message.method === 'thread/list' && !memory.counts.has('initialized')
        // The very first request comes before initialize, and is refused as it should be.
        return early && times(memory, 'list') > 1 ? [] : [message]
      },
    },
  },
  'HANDSHAKE-005': {
    fault: change(answerTo('initialize'), ({ result }) => {
      inside(result).userAgent = 'a server'
    }),
  },
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
  'THREAD-001': { fault: swap(answerTo('thread/start'), isMethod('thread/started')) },
  'TURN-001': { fault: swap(answerTo('turn/start'), isMethod('turn/started')) },
  'TURN-002': { fault: twice(isMethod('turn/started')), alsoFails: ['TURN-006'] },
  'TURN-003': { fault: twice(isMethod('turn/completed')), alsoFails: ['TURN-006'] },
  'TURN-004': {
    fault: swallow(
      (message, memory) =>
        aboutItem('item/started', 'userMessage')(message, memory) ||
        aboutItem('item/completed', 'userMessage')(message, memory),
    ),
  },
  'TURN-005': { fault: swallow(isMethod('thread/tokenUsage/updated')) },
  'TURN-006': { fault: swallow(status('idle')) },
  'ITEM-001': { fault: twice(aboutItem('item/completed', 'agentMessage')) },
  'ITEM-002': { fault: swallowFirst(isMethod('item/agentMessage/delta')) },
  'ITEM-003': { fault: swallowFirst(isMethod('item/reasoning/summaryTextDelta')) },
  'ITEM-004': {
    fault: swap(isMethod('item/reasoning/summaryTextDelta'), aboutItem('item/completed', 'reasoning')),
    alsoFails: ['ITEM-003'],
  },
  'APPROVAL-001': { fault: doNotAsk, alsoFails: ['APPROVAL-003', 'APPROVAL-005'] },
  'APPROVAL-002': {
    fault: change(aboutItem('item/completed', 'commandExecution'), ({ params }) => {
      inside(params, 'item').exitCode = 1
    }),
  },
  'APPROVAL-003': {
    fault: swap(
      aboutItem('item/started', 'commandExecution'),
      isMethod('item/commandExecution/requestApproval'),
    ),
  },
  'APPROVAL-004': { fault: swallow(isMethod('serverRequest/resolved')) },
  'APPROVAL-005': { fault: swallow(status('active', 'waitingOnApproval')) },
  'APPROVAL-006': { fault: mishear('accept') },
  'APPROVAL-007': { fault: mishear('cancel') },
  'APPROVAL-008': { fault: mishear('decline') },
  'COMMAND-001': { fault: swallow(isMethod('item/commandExecution/outputDelta')) },
  'COMMAND-002': { fault: mishear('cancel'), alsoFails: ['APPROVAL-002'] },
  'FILE-001': { fault: doNotAsk },
  'FILE-002': {
    fault: change(aboutItem('item/completed', 'fileChange'), ({ params }) => {
      inside(params, 'item').status = 'failed'
    }),
  },
  'FILE-003': { fault: mishear('accept') },
  'INTERRUPT-001': { fault: misreport('interrupted', 'completed') },
  'INTERRUPT-002': { fault: swallowFirst(aboutItem('item/completed', 'agentMessage')) },
  'INTERRUPT-003': { fault: misreport('completed', 'failed') },
  'INTERRUPT-004': { fault: misreport('interrupted', 'completed') },
  'INTERRUPT-005': { fault: swallow(aboutItem('item/completed', 'commandExecution')) },
  'INTERRUPT-006': { fault: swallow(isMethod('serverRequest/resolved')) },
  'FAILURE-001': { fault: misreport('failed', 'completed') },
  'FAILURE-002': { fault: swallow(isMethod('error')) },
  'FAILURE-003': { fault: swallowFirst(aboutItem('item/completed', 'userMessage')) },
  'FAILURE-004': { fault: misreport('completed', 'failed') },
  'FAILURE-005': { fault: misreport('failed', 'completed') },
  'FAILURE-006': { fault: swallowFirst(aboutItem('item/completed', 'userMessage')) },
  'FAILURE-007': {
    fault: change(aboutItem('item/completed', 'agentMessage'), ({ params }) => {
      inside(params, 'item').text = ''
    }),
  },
  'RESUME-001': {
    fault: change(answerTo('thread/list'), ({ result }) => {
      inside(result).data = []
    }),
  },
  'RESUME-002': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      inside(result, 'thread').turns = []
    }),
  },
  'RESUME-003': {
    fault: change(answerTo('thread/resume'), ({ result }) => {
      inside(result, 'thread').turns = []
    }),
  },
  'RESUME-004': { fault: misreport('completed', 'failed') },
  'LIST-001': {
    fault: change(
      answerTo('thread/list', ({ cursor }) => cursor !== undefined),
      ({ result }) => {
        inside(result).data = []
      },
    ),
  },
  'LIST-002': {
    fault: {
      client: (message) => {
        if (message.method === 'thread/list') delete inside(message, 'params').limit
        return [message]
      },
    },
  },
  'OPTOUT-001': {
    fault: {
      client: (message) => {
        if (message.method === 'initialize')
          delete inside(message, 'params', 'capabilities').optOutNotificationMethods
        return [message]
      },
    },
  },
  'WIRE-001': {
    fault: {
      server: (message) => (message.method === 'turn/started' ? [message, 'now I begin'] : [message]),
    },
  },
  'WIRE-002': { fault: twice(answerTo('thread/start')) },
  'SCHEMA-001': {
    fault: change(isMethod('thread/tokenUsage/updated'), ({ params }) => {
      inside(params, 'tokenUsage').modelContextWindow = 'wide'
    }),
  },
}
