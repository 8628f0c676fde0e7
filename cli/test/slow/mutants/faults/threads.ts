import {
  aboutItem,
  answerTo,
  change,
  inside,
  isMethod,
  type Loose,
  type Memory,
  type Mutants,
  mishearRequest,
  noError,
  status,
  swallow,
  swap,
  times,
  twice,
  wordsIn,
} from '../fault.ts'

/** The list of all threads, as a whole. */
const isWholeList = answerTo('thread/list', ({ limit, cursor, sortDirection, cwd, searchTerm }) =>
  [limit, cursor, sortDirection, cwd, searchTerm].every((one) => one === undefined),
)

/** In the process that was told to undo something. */
const isReadAfterRevert = (message: Loose, memory: Memory): boolean =>
  answerTo('thread/read')(message, memory) &&
  [...memory.asked.values()].some(({ method }) => method === 'thread/revert')

/** What a user said, in the form of the model endpoint. */
const userItem = (text: string) => ({
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text }],
})

/** Servers that break a clause about threads, by the check that finds it. */
export const threads: Mutants = {
  'THREAD-001': { fault: swap(answerTo('thread/start'), isMethod('thread/started')) },
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
          const params = { threadId: String(threadId), items: [userItem('Remember the second thing.')] }
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
  'THREAD-029': {
    fault: mishearRequest('thread/inject_items', (params) => {
      params.items = [userItem('Something else.')]
    }),
  },
  'THREAD-030': {
    fault: {
      client: (message, { asked }) => {
        const isFirst = ![...asked.values()].some(({ method }) => method === 'thread/start')
        const { threadId } = inside(message, 'params')
        const load = { id: 'load', method: 'thread/resume', params: { threadId } }
        return message.method === 'thread/read' && isFirst ? [message, load] : [message]
      },
    },
  },
  'THREAD-031': {
    fault: swallow(
      (message, { asked }) =>
        status('idle')(message) && [...asked.values()].some(({ method }) => method === 'thread/unsubscribe'),
    ),
  },
  'THREAD-032': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      inside(result, 'thread').status = { type: 'idle' }
    }),
  },
  'COMPACT-001': { fault: swallow(aboutItem('item/completed', 'contextCompaction')) },
  'COMPACT-002': {
    fault: {
      client: (message, memory) => {
        const { threadId } = inside(message, 'params')
        const items = [userItem('A long answer that need not be kept.')]
        const remember = { id: 'remember', method: 'thread/inject_items', params: { threadId, items } }
        const isLast = message.method === 'turn/start' && times(memory, 'turns') === 3
        return isLast ? [remember, message] : [message]
      },
    },
  },
}
