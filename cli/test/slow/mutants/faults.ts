import { readFileSync, writeFileSync } from 'node:fs'
import {
  aboutItem,
  answerTo,
  change,
  changeItem,
  doNotAsk,
  type Fault,
  hasId,
  inside,
  isCommand,
  isMethod,
  type Loose,
  type Memory,
  mishear,
  mishearDecision,
  mishearRequest,
  misreport,
  misreportAt,
  noError,
  refuse,
  swallow,
  swallowFirst,
  swap,
  times,
  twice,
  wordsIn,
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

/** The list of all threads, as a whole. */
const isWholeList = answerTo('thread/list', ({ limit, cursor, sortDirection, cwd, searchTerm }) =>
  [limit, cursor, sortDirection, cwd, searchTerm].every((one) => one === undefined),
)

/** All skills in an answer. */
const skillsIn = (result: unknown): readonly Loose[] =>
  (inside(result).data as readonly { readonly skills: readonly Loose[] }[]).flatMap(({ skills }) => skills)

/** The answer to a command of the client that has these words. */
const runs = (words: string) =>
  answerTo('command/exec', ({ command }) => JSON.stringify(command).includes(words))

/** In the process that was told to undo something. */
const isReadAfterRevert = (message: Loose, memory: Memory): boolean =>
  answerTo('thread/read')(message, memory) &&
  [...memory.asked.values()].some(({ method }) => method === 'thread/revert')

/** The thread that is the so-manieth to start is held by nothing. */
const loosen = (number: number): Fault =>
  mishearRequest('thread/start', (params, memory) => {
    if (times(memory, 'threads') === number) params.sandbox = 'danger-full-access'
  })

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
  'WIRE-003': { fault: refuse(hasId(900_001)) },
  'WIRE-004': { fault: refuse(hasId(900_004)) },
  'WIRE-005': {
    fault: {
      client: (message, memory) => {
        if (message.id === 987_654) times(memory, 'stray')
        return [message]
      },
      server: (message, memory) => {
        const isNext = answerTo('thread/list')(message, memory) && memory.counts.has('stray')
        return isNext && times(memory, 'next') === 1
          ? [{ id: message.id, error: { code: -32600, message: 'Confused.' } }]
          : [message]
      },
    },
  },
  'WIRE-006': { fault: refuse(answerTo('thread/list', ({ cursor }) => cursor === null)) },
  'WIRE-007': { fault: refuse(answerTo('configRequirements/read')) },
  'WIRE-008': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      const thread = inside(result, 'thread')
      thread.turns = JSON.parse(JSON.stringify(thread.turns).replaceAll('λ', '?'))
    }),
  },
  'THREAD-002': { fault: twice(isMethod('thread/started')) },
  'THREAD-003': {
    fault: change(answerTo('thread/start'), ({ result }) => {
      inside(result).approvalPolicy = 'on-request'
    }),
  },
  'THREAD-004': {
    fault: {
      server: (message, memory) => {
        if (!answerTo('thread/start')(message, memory)) return [message]
        const thread = inside(message, 'result', 'thread')
        if (times(memory, 'threads') === 1) memory.held.push(thread.id)
        else thread.id = memory.held[0]
        return [message]
      },
    },
    alsoFails: ['THREAD-007'],
  },
  'THREAD-005': {
    fault: change(answerTo('thread/start'), ({ result }) => {
      inside(result, 'thread').preview = 'Hello.'
    }),
  },
  'THREAD-006': {
    fault: change(
      answerTo('thread/start', ({ cwd }) => cwd === undefined),
      ({ result }) => {
        inside(result).cwd = '.'
      },
    ),
  },
  'THREAD-007': {
    fault: change(answerTo('thread/loaded/list'), ({ result }) => {
      inside(result).data = []
    }),
  },
  'THREAD-008': {
    fault: mishearRequest('thread/read', (params) => {
      params.includeTurns = true
    }),
  },
  'TURN-007': {
    fault: noError(answerTo('turn/start', ({ threadId }) => String(threadId).startsWith('0000'))),
  },
  'ERROR-009': { fault: noError(answerTo('turn/interrupt')) },
  'THREAD-009': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      inside(result, 'thread').name = 'another'
    }),
  },
  'THREAD-010': { fault: swallow(isMethod('thread/name/updated')) },
  'THREAD-011': {
    fault: {
      server: (message, memory) => {
        const archived = [...memory.asked.values()].find(({ method }) => method === 'thread/archive')
        const { data } = inside(message, 'result')
        if (archived && answerTo('thread/loaded/list')(message, memory) && Array.isArray(data))
          data.push(archived.params.threadId)
        return [message]
      },
    },
  },
  'THREAD-012': {
    fault: change(
      answerTo('thread/list', ({ archived }) => archived === true),
      ({ result }) => {
        inside(result).data = []
      },
    ),
  },
  'THREAD-013': { fault: swallow(isMethod('thread/archived')) },
  'THREAD-014': {
    fault: noError(answerTo('turn/start', (params) => wordsIn(params).includes('Are you there?'))),
  },
  'THREAD-015': {
    fault: change(answerTo('thread/resume'), ({ result }) => {
      inside(result, 'thread').turns = []
    }),
  },
  'THREAD-016': { fault: swallow(isMethod('thread/unarchived')) },
  'THREAD-017': {
    fault: change(answerTo('thread/metadata/update'), ({ result }) => {
      inside(result, 'thread').gitInfo = null
    }),
  },
  'THREAD-018': {
    fault: mishearRequest('thread/start', (params) => {
      delete params.ephemeral
    }),
  },
  'THREAD-019': { fault: noError(answerTo('thread/resume')) },
  'THREAD-020': { fault: swallow(isMethod('thread/deleted')) },
  'THREAD-021': {
    fault: {
      client: (message) => {
        if (message.method === 'thread/unsubscribe') message.method = 'thread/read'
        return [message]
      },
    },
    alsoFails: ['THREAD-022'],
  },
  'THREAD-022': {
    fault: change(answerTo('thread/unsubscribe'), ({ result }) => {
      inside(result).status = 'unsubscribed'
    }),
  },
  'THREAD-023': {
    fault: change(isWholeList, ({ result }) => {
      const { data } = inside(result)
      if (Array.isArray(data)) data[0] = data[1]
    }),
    alsoFails: ['THREAD-024', 'THREAD-025'],
  },
  'THREAD-024': {
    fault: change(isWholeList, ({ result }) => {
      const { data } = inside(result)
      if (Array.isArray(data)) data.reverse()
    }),
    alsoFails: ['THREAD-025'],
  },
  'THREAD-025': {
    fault: change(isWholeList, ({ result }) => {
      for (const thread of inside(result).data as readonly Loose[]) thread.preview = ''
    }),
  },
  'THREAD-026': {
    fault: mishearRequest('thread/list', (params) => {
      delete params.cwd
    }),
  },
  'THREAD-027': {
    fault: mishearRequest('thread/list', (params) => {
      delete params.searchTerm
    }),
  },
  'THREAD-028': {
    fault: mishearRequest('thread/list', (params) => {
      delete params.sortDirection
    }),
  },
  'LIST-003': {
    fault: change(
      answerTo('thread/list', ({ limit }) => limit === 2),
      ({ result }) => {
        const { data } = inside(result)
        if (Array.isArray(data)) data.reverse()
      },
    ),
  },
  'LIST-004': {
    fault: change(
      answerTo('thread/list', ({ limit }) => limit === 4),
      ({ result }) => {
        inside(result).nextCursor = 'more'
      },
    ),
  },
  'LIST-005': {
    fault: {
      server: (message, memory) => {
        const asked = memory.asked.get(message.id)
        const { cursor } = asked?.params ?? {}
        const isAgain = answerTo('thread/list', ({ limit }) => limit === 1)(message, memory)
        // A page of one, then once, and then again.
        if (isAgain && typeof cursor === 'string' && times(memory, cursor) === 3)
          inside(message, 'result').data = []
        return [message]
      },
    },
  },
  'LIST-006': {
    fault: noError(answerTo('thread/list', ({ cursor }) => cursor === 'a cursor that was made up')),
  },
  'FORK-001': {
    fault: change(
      answerTo('thread/fork', ({ lastTurnId }) => lastTurnId === undefined),
      ({ result }) => {
        inside(result, 'thread').turns = []
      },
    ),
  },
  'FORK-002': { fault: swap(answerTo('thread/fork'), isMethod('thread/started')) },
  'FORK-003': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      inside(result, 'thread').turns = []
    }),
  },
  'FORK-004': {
    fault: {
      client: (message, memory) => {
        if (message.method !== 'thread/fork' || times(memory, 'forks') > 1) return [message]
        return [{ ...message, method: 'thread/start', params: {} }]
      },
    },
    alsoFails: ['FORK-001', 'FORK-003'],
  },
  'FORK-005': {
    fault: mishearRequest('thread/fork', (params) => {
      delete params.lastTurnId
    }),
  },
  'REVERT-001': {
    fault: change(isReadAfterRevert, ({ result }) => {
      inside(result, 'thread').turns = []
    }),
  },
  'REVERT-002': {
    fault: {
      client: (message, { tellServer }) => {
        const { threadId } = inside(message, 'params')
        if (wordsIn(inside(message, 'params')).includes('What do you remember?')) {
          const content = [{ type: 'input_text', text: 'Remember the second thing.' }]
          const params = { threadId: String(threadId), items: [{ type: 'message', role: 'user', content }] }
          tellServer({ id: 'memory', method: 'thread/inject_items', params })
        }
        return [message]
      },
    },
  },
  'REVERT-003': { fault: swallow(isMethod('thread/reverted')) },
  'REVERT-004': {
    fault: change(
      (message, memory) => answerTo('thread/read')(message, memory) && !isReadAfterRevert(message, memory),
      ({ result }) => {
        inside(result, 'thread').turns = []
      },
    ),
  },
  'REVERT-005': {
    fault: noError(answerTo('thread/revert', ({ beforeTurnId }) => String(beforeTurnId).startsWith('0000'))),
  },
  'TURN-008': {
    fault: change(answerTo('turn/start'), ({ result }) => {
      inside(result, 'turn').status = 'completed'
    }),
  },
  'TURN-009': {
    fault: change(isMethod('item/agentMessage/delta'), ({ params }) => {
      delete inside(params).turnId
    }),
  },
  'TURN-010': { fault: twice(isMethod('turn/started')) },
  'TURN-011': { fault: misreportAt(5, 'failed') },
  'TURN-012': {
    fault: mishearRequest('turn/start', (params) => {
      params.input = JSON.parse(wordsIn(params).replaceAll('λ', '?'))
    }),
  },
  'TURN-013': {
    fault: {
      server: (message, memory) => {
        if (message.method === 'turn/started') memory.held.push(inside(message, 'params', 'turn').id)
        return [message]
      },
      client: (message, { asked, held, tellServer }) => {
        const { threadId } = inside(message, 'params')
        const turns = [...asked.values()].filter(({ method }) => method === 'turn/start').length
        if (message.method === 'turn/start' && turns === 2)
          tellServer({
            id: 'forget',
            method: 'thread/revert',
            params: { threadId: String(threadId), beforeTurnId: String(held[0]) },
          })
        return [message]
      },
    },
  },
  'TURN-014': {
    fault: mishearRequest('turn/start', (params) => {
      delete params.model
    }),
  },
  'TURN-015': {
    fault: change(isMethod('thread/tokenUsage/updated'), ({ params }) => {
      inside(params, 'tokenUsage', 'total').totalTokens = 0
    }),
  },
  'TURN-016': {
    fault: mishearRequest('turn/start', (params) => {
      delete params.outputSchema
    }),
  },
  'TURN-017': {
    fault: mishearRequest('turn/start', (params) => {
      if (wordsIn(params).includes('data:image')) params.input = [{ type: 'text', text: 'An image.' }]
    }),
  },
  'STEER-001': {
    fault: change(answerTo('turn/steer'), ({ result }) => {
      inside(result).turnId = 'another'
    }),
  },
  'STEER-002': {
    fault: swallow((message, memory) => {
      const isMessage = aboutItem('item/completed', 'userMessage')(message, memory)
      return isMessage && JSON.stringify(message).includes('Make it shorter')
    }),
  },
  'STEER-003': {
    fault: mishearRequest('turn/steer', (params) => {
      params.input = [{ type: 'text', text: 'Something else.' }]
    }),
    alsoFails: ['STEER-002'],
  },
  'STEER-004': {
    fault: noError(
      answerTo(
        'turn/steer',
        (params) => wordsIn(params).includes('shorter') && String(params.expectedTurnId).startsWith('0000'),
      ),
    ),
  },
  'STEER-005': {
    fault: noError(answerTo('turn/steer', (params) => wordsIn(params).includes('Not this one.'))),
  },
  'STEER-006': { fault: twice(isMethod('turn/started')) },
  'COMMAND-003': {
    fault: changeItem(isCommand('pwd'), (item) => {
      item.aggregatedOutput = '/elsewhere\n'
    }),
  },
  'COMMAND-004': {
    fault: changeItem(isCommand('pwd'), (item) => {
      item.cwd = '/elsewhere'
    }),
  },
  'COMMAND-005': {
    fault: changeItem(isCommand('pwd'), (item) => {
      item.durationMs = null
    }),
  },
  'COMMAND-006': {
    fault: changeItem(isCommand('exit 7'), (item) => {
      item.status = 'completed'
    }),
  },
  'COMMAND-007': { fault: misreportAt(3, 'failed') },
  'COMMAND-008': {
    fault: changeItem(isCommand('printf'), (item) => {
      item.aggregatedOutput = ''
    }),
  },
  'COMMAND-009': {
    fault: changeItem(isCommand('while'), (item) => {
      item.aggregatedOutput = ''
    }),
  },
  'COMMAND-010': {
    fault: swallow(({ method, params }) => {
      const isItem = method === 'item/started' || method === 'item/completed'
      return isItem && isCommand('echo second')(inside(params, 'item'))
    }),
    alsoFails: ['ITEM-009'],
  },
  'ITEM-005': { fault: misreportAt(7, 'failed') },
  'ITEM-006': {
    fault: change(aboutItem('item/started', 'agentMessage'), ({ params }) => {
      inside(params, 'item').type = 'plan'
    }),
  },
  'ITEM-007': {
    fault: changeItem(isCommand('echo first'), (item) => {
      item.status = 'inProgress'
    }),
  },
  'ITEM-008': {
    fault: change(isMethod('item/completed'), ({ params }) => {
      inside(params).completedAtMs = 1
    }),
  },
  'ITEM-009': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      const [turn] = inside(result, 'thread').turns as readonly { readonly items: unknown[] }[]
      turn?.items.reverse()
    }),
  },
  'ITEM-010': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      const [turn] = inside(result, 'thread').turns as readonly { readonly items: Loose[] }[]
      for (const item of turn?.items ?? []) if (item.type === 'agentMessage') item.text = 'Something else.'
    }),
  },
  'HANDSHAKE-006': {
    fault: change(answerTo('initialize'), ({ result }) => {
      inside(result).userAgent = 'server/1.0'
    }),
  },
  'HANDSHAKE-007': {
    fault: change(answerTo('initialize'), ({ result }) => {
      inside(result).codexHome = 'home'
    }),
  },
  'HANDSHAKE-008': { fault: noError(answerTo('initialize', ({ clientInfo }) => clientInfo === undefined)) },
  'HANDSHAKE-009': {
    fault: change(
      answerTo(
        'initialize',
        ({ protocolVersions }) => Array.isArray(protocolVersions) && protocolVersions.length === 2,
      ),
      ({ result }) => {
        inside(result).protocolVersion = '2026-02'
      },
    ),
  },
  'HANDSHAKE-010': {
    fault: change(
      answerTo('initialize', ({ protocolVersions }) => protocolVersions === undefined),
      ({ result }) => {
        inside(result).protocolVersion = '2026-11'
      },
    ),
  },
  'HANDSHAKE-011': {
    fault: change(
      ({ error }) => inside(error, 'data').supportedVersions !== undefined,
      ({ error }) => {
        inside(error).data = null
      },
    ),
  },
  'HANDSHAKE-012': { fault: noError(answerTo('thread/rollback')) },
  'EXPERIMENTAL-001': { fault: noError(answerTo('fuzzyFileSearch/sessionStart')) },
  'EXPERIMENTAL-002': {
    fault: change(
      (message, memory) => answerTo('thread/start')(message, memory) && 'error' in message,
      ({ error }) => {
        inside(error).message = 'No.'
      },
    ),
  },
  'EXPERIMENTAL-003': {
    fault: refuse(answerTo('thread/start', ({ dynamicTools }) => dynamicTools === null)),
  },
  'APPROVAL-009': { fault: mishearDecision('acceptForSession', 'accept') },
  'APPROVAL-010': { fault: mishearDecision('accept', 'acceptForSession') },
  'APPROVAL-011': {
    fault: {
      client: (message) =>
        'error' in message ? [{ id: message.id, result: { decision: 'accept' } }] : [message],
    },
  },
  'APPROVAL-012': { fault: mishearDecision('perhaps', 'accept') },
  'APPROVAL-013': {
    fault: { client: (message) => (inside(message, 'result').decision === 'decline' ? [] : [message]) },
  },
  'APPROVAL-014': {
    fault: change(status('active'), ({ params }) => {
      inside(params, 'status').activeFlags = ['waitingOnApproval']
    }),
  },
  'APPROVAL-015': {
    fault: change(isMethod('item/commandExecution/requestApproval'), ({ params }) => {
      inside(params).command = '?'
    }),
  },
  'APPROVAL-016': {
    fault: changeItem(isCommand('ls'), (item) => {
      item.status = 'failed'
    }),
  },
  'POLICY-001': {
    fault: {
      server: (message, memory) => {
        if (!aboutItem('item/started', 'commandExecution')(message, memory)) return [message]
        const { params } = message
        return [message, { id: 99_999, method: 'item/commandExecution/requestApproval', params }]
      },
    },
  },
  'POLICY-002': { fault: loosen(1) },
  'POLICY-003': { fault: loosen(3) },
  'POLICY-004': {
    fault: mishearRequest('thread/start', (params) => {
      if (params.sandbox === 'danger-full-access') params.sandbox = 'read-only'
    }),
  },
  'FILE-004': { fault: loosen(5) },
  'FILE-005': { fault: misreportAt(6, 'failed') },
  'INTERRUPT-007': { fault: misreport('interrupted', 'completed') },
  'INTERRUPT-008': {
    fault: change(aboutItem('item/completed', 'agentMessage'), ({ params }) => {
      inside(params, 'item').text = ''
    }),
  },
  'INTERRUPT-009': { fault: misreport('completed', 'failed') },
  'RETRY-001': { fault: swallow(isMethod('error')) },
  'RETRY-002': {
    fault: changeItem(
      ({ type, text }) => type === 'agentMessage' && String(text).startsWith('What counts'),
      (item) => {
        item.text = 'Something else.'
      },
    ),
  },
  'RETRY-003': { fault: swallowFirst(aboutItem('item/completed', 'agentMessage')) },
  'RESUME-005': {
    fault: change(answerTo('thread/resume'), ({ result }) => {
      const turn = (inside(result, 'thread').turns as readonly Loose[]).at(-1)
      if (turn?.status === 'interrupted') turn.status = 'completed'
    }),
  },
  'RESUME-006': {
    fault: change(
      answerTo('thread/list', ({ archived }) => archived === true),
      ({ result }) => {
        inside(result).data = []
      },
    ),
  },
  'FS-001': {
    fault: change(
      answerTo('fs/readFile', ({ path }) => String(path).endsWith('bytes')),
      ({ result }) => {
        inside(result).dataBase64 = 'AA=='
      },
    ),
  },
  'FS-002': {
    fault: mishearRequest('fs/writeFile', (params) => {
      if (String(params.path).endsWith('new')) params.dataBase64 = 'AA=='
    }),
  },
  'FS-003': { fault: refuse(answerTo('fs/createDirectory')) },
  'FS-004': {
    fault: change(answerTo('fs/readDirectory'), ({ result }) => {
      inside(result).entries = []
    }),
  },
  'FS-005': {
    fault: change(
      answerTo('fs/getMetadata', ({ path }) => String(path).endsWith('link')),
      ({ result }) => {
        inside(result).isSymlink = false
      },
    ),
  },
  'FS-006': {
    fault: mishearRequest('fs/copy', (params) => {
      if (params.recursive === true) params.sourcePath = String(params.sourcePath).replace(/full$/, 'list')
    }),
  },
  'FS-007': { fault: noError(answerTo('fs/copy', ({ recursive }) => recursive === undefined)) },
  'FS-008': {
    fault: mishearRequest('fs/remove', (params) => {
      if (params.recursive !== true) return
      params.path = `${params.path}-not`
      params.force = true
    }),
  },
  'FS-009': { fault: noError(answerTo('fs/remove', ({ recursive }) => recursive === false)) },
  'FS-010': { fault: noError(answerTo('fs/readFile', ({ path }) => String(path).endsWith('not-there'))) },
  'FS-011': { fault: refuse(answerTo('fs/remove', ({ force }) => force === true)) },
  'FS-012': {
    fault: change(isMethod('fs/changed'), ({ params }) => {
      inside(params).changedPaths = []
    }),
  },
  'FS-013': {
    fault: {
      client: (message) =>
        message.method === 'fs/unwatch' ? [{ ...message, method: 'thread/list', params: {} }] : [message],
    },
  },
  'FS-014': {
    fault: noError(answerTo('fs/writeFile', ({ dataBase64 }) => String(dataBase64).startsWith('*'))),
  },
  'FS-015': { fault: noError(answerTo('fs/readFile', ({ path }) => path === 'kept')) },
  'EXEC-001': {
    fault: change(runs('exit 3'), ({ result }) => {
      inside(result).exitCode = 0
    }),
  },
  'EXEC-002': {
    fault: change(runs('printf'), ({ result }) => {
      inside(result).stdout = ''
    }),
  },
  'EXEC-003': {
    fault: change(runs('HEDDLE_CHECK'), ({ result }) => {
      inside(result).stdout = ''
    }),
  },
  'EXEC-004': { fault: noError(runs('no-such-program')) },
  'EXEC-005': { fault: swallow(answerTo('command/exec', ({ timeoutMs }) => timeoutMs === 300)) },
  'EXEC-006': {
    fault: swallow(
      ({ method, params }) =>
        method === 'command/exec/outputDelta' && inside(params).processId === 'streamed',
    ),
  },
  'EXEC-007': {
    fault: mishearRequest('command/exec/write', (params) => {
      if (params.processId === 'echoed' && params.deltaBase64 !== undefined) params.deltaBase64 = 'AA=='
    }),
  },
  'EXEC-008': { fault: swallow(answerTo('command/exec', ({ processId }) => processId === 'endless')) },
  'EXEC-009': {
    fault: mishearRequest('command/exec', (params) => {
      if (params.size !== undefined) params.size = { rows: 10, cols: 10 }
    }),
  },
  'EXEC-010': {
    fault: mishearRequest('command/exec/resize', (params) => {
      params.size = { rows: 10, cols: 10 }
    }),
  },
  'EXEC-011': { fault: noError(runs('"true"')) },
  'EXEC-012': { fault: swap(answerTo('thread/list'), runs('sleep')) },
  'CONFIG-001': {
    fault: {
      server: (message, memory) => {
        if (answerTo('config/read')(message, memory) && times(memory, 'read') === 1)
          inside(message, 'result', 'config').model = 'another'
        return [message]
      },
    },
  },
  'CONFIG-002': {
    fault: change(answerTo('config/read'), ({ result }) => {
      inside(result).origins = {}
    }),
  },
  'CONFIG-003': {
    fault: mishearRequest('config/batchWrite', (params) => {
      const edits = params.edits as readonly Loose[]
      params.edits = edits.filter(({ value }) => value !== 'sometimes')
    }),
  },
  'CONFIG-004': {
    fault: noError(answerTo('config/value/write', ({ expectedVersion }) => expectedVersion !== undefined)),
  },
  'CONFIG-005': { fault: noError(answerTo('config/value/write', ({ value }) => value === 7)) },
  'CONFIG-006': {
    fault: change(answerTo('config/value/write'), ({ result }) => {
      const { filePath } = inside(result)
      if (typeof filePath !== 'string') return
      writeFileSync(filePath, readFileSync(filePath, 'utf8').replace(/^#.*$/m, ''))
    }),
  },
  'CONFIG-007': {
    fault: change(answerTo('thread/start'), ({ result }) => {
      inside(result).model = 'another'
    }),
  },
  'MODEL-001': {
    fault: change(answerTo('model/list'), ({ result }) => {
      for (const model of inside(result).data as readonly Loose[]) model.isDefault = false
    }),
  },
  'MODEL-002': {
    fault: change(answerTo('model/list'), ({ result }) => {
      for (const model of inside(result).data as readonly Loose[]) model.defaultReasoningEffort = 'extreme'
    }),
  },
  'SKILL-001': {
    fault: change(answerTo('skills/list'), ({ result }) => {
      for (const skill of skillsIn(result)) skill.description = 'Something else.'
    }),
  },
  'SKILL-002': {
    fault: change(answerTo('skills/list'), ({ result }) => {
      for (const folder of inside(result).data as readonly Loose[]) folder.errors = []
    }),
  },
  'SKILL-003': {
    fault: change(answerTo('skills/list'), ({ result }) => {
      for (const skill of skillsIn(result)) skill.enabled = true
    }),
  },
  'ACCOUNT-001': {
    fault: change(answerTo('account/read'), ({ result }) => {
      inside(result).account = null
    }),
  },
  'ACCOUNT-002': { fault: swallow(isMethod('account/updated')) },
  'ACCOUNT-003': {
    fault: {
      server: (message, memory) => {
        if (answerTo('account/read')(message, memory) && times(memory, 'read') === 3)
          inside(message, 'result').account = { type: 'apiKey' }
        return [message]
      },
    },
  },
  'ACCOUNT-004': {
    fault: change(answerTo('account/login/start'), ({ result }) => {
      inside(result).apiKey = 'sk-a-key-that-nobody-is-told'
    }),
  },
}
