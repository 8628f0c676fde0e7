import {
  answerTo,
  change,
  hasId,
  inside,
  isMethod,
  type Mutants,
  noError,
  refuse,
  times,
  twice,
} from '../fault.ts'

/** Servers that break a clause about messages, their order and their pages, by the check that finds it. */
export const wire: Mutants = {
  'WIRE-001': {
    fault: {
      server: (message) => (message.method === 'turn/started' ? [message, 'now I begin'] : [message]),
    },
  },
  'WIRE-002': { fault: twice(answerTo('thread/start')) },
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
  'SCHEMA-001': {
    fault: change(isMethod('thread/tokenUsage/updated'), ({ params }) => {
      inside(params, 'tokenUsage').modelContextWindow = 'wide'
    }),
  },
  'LIST-001': {
    fault: change(
      answerTo('thread/list', ({ cursor, sortKey }) => cursor !== undefined && sortKey === undefined),
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
  'WIRE-009': {
    fault: {
      server: (message) =>
        message.method === 'turn/started'
          ? [message, { method: 'codex/event/task_started', params: {} }]
          : [message],
    },
  },
  'WIRE-010': {
    fault: {
      server: (message) => {
        const question = (number: number) => ({ id: 'again', method: 'no/such/question', params: { number } })
        return message.method === 'turn/started' ? [message, question(1), question(2)] : [message]
      },
    },
  },
  'WIRE-011': {
    fault: change(isMethod('thread/started'), ({ params }) => {
      const thread = inside(params, 'thread')
      thread.createdAt = Number(thread.createdAt) * 1000
    }),
  },
  'WIRE-012': {
    fault: change(isMethod('turn/started'), (message) => {
      delete message.emittedAtMs
    }),
  },
  'WIRE-013': { fault: refuse(answerTo('thread/loaded/list')) },
}
