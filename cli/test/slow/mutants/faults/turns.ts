import {
  aboutItem,
  answerTo,
  change,
  changeItem,
  inside,
  isMethod,
  type Mutants,
  mishearRequest,
  misreport,
  misreportAt,
  noError,
  status,
  swallow,
  swallowFirst,
  swap,
  times,
  twice,
  wordsIn,
} from '../fault.ts'

/** Servers that break a clause about turns, by the check that finds it. */
export const turns: Mutants = {
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
  'TURN-007': {
    fault: noError(answerTo('turn/start', ({ threadId }) => String(threadId).startsWith('0000'))),
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
  'INTERRUPT-001': { fault: misreport('interrupted', 'completed') },
  'INTERRUPT-002': { fault: swallowFirst(aboutItem('item/completed', 'agentMessage')) },
  'INTERRUPT-003': { fault: misreport('completed', 'failed') },
  'INTERRUPT-004': { fault: misreport('interrupted', 'completed') },
  'INTERRUPT-005': { fault: swallow(aboutItem('item/completed', 'commandExecution')) },
  'INTERRUPT-006': { fault: swallow(isMethod('serverRequest/resolved')) },
  'INTERRUPT-007': { fault: misreport('interrupted', 'completed') },
  'INTERRUPT-008': {
    fault: change(aboutItem('item/completed', 'agentMessage'), ({ params }) => {
      inside(params, 'item').text = ''
    }),
  },
  'INTERRUPT-009': { fault: misreport('completed', 'failed') },
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
  'TURN-018': {
    fault: mishearRequest('turn/start', (params, memory) => {
      if (times(memory, 'turns') === 2) delete params.clientUserMessageId
    }),
  },
  'TURN-019': { fault: swallowFirst(isMethod('turn/plan/updated')) },
  'TURN-020': {
    fault: change(isMethod('turn/diff/updated'), ({ params }) => {
      const told = inside(params)
      told.diff = String(told.diff).replaceAll('first-file', '')
    }),
  },
  'REVIEW-001': {
    fault: swallow(
      (message, memory) =>
        aboutItem('item/completed', 'exitedReviewMode')(message, memory) && times(memory, 'left') === 2,
    ),
  },
  'REVIEW-002': {
    fault: change(aboutItem('item/completed', 'exitedReviewMode'), ({ params }) => {
      inside(params, 'item').review = 'Something was found.'
    }),
  },
}
