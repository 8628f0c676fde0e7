import {
  aboutItem,
  change,
  changeItem,
  doNotAsk,
  inside,
  isCommand,
  isMethod,
  loosen,
  type Mutants,
  mishear,
  mishearDecision,
  mishearRequest,
  status,
  swallow,
  swap,
} from '../fault.ts'

/** Servers that break a clause about what is asked, and what follows, by the check that finds it. */
export const approvals: Mutants = {
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
  'APPROVAL-017': {
    fault: change(aboutItem('item/started', 'fileChange'), ({ params }) => {
      inside(params, 'item').changes = []
    }),
  },
  'APPROVAL-018': {
    fault: {
      server: (message, { tellServer }) => {
        const accept = { id: message.id as number, result: { decision: 'accept' } }
        if (message.method === 'item/commandExecution/requestApproval')
          setTimeout(() => tellServer(accept), 500)
        return [message]
      },
    },
  },
  'APPROVAL-019': {
    fault: {
      client: (message) => {
        const result = inside(message, 'result')
        if (result.answers !== undefined) result.answers = {}
        return [message]
      },
    },
  },
}
