import {
  aboutItem,
  answerTo,
  change,
  changeItem,
  doNotAsk,
  inside,
  isCommand,
  isMethod,
  type Loose,
  loosen,
  type Mutants,
  mishear,
  misreportAt,
  swallow,
  swallowFirst,
  swap,
  twice,
} from '../fault.ts'

/** Servers that break a clause about items, by the check that finds it. */
export const items: Mutants = {
  'ITEM-001': { fault: twice(aboutItem('item/completed', 'agentMessage')) },
  'ITEM-002': { fault: swallowFirst(isMethod('item/agentMessage/delta')) },
  'ITEM-003': { fault: swallowFirst(isMethod('item/reasoning/summaryTextDelta')) },
  'ITEM-004': {
    fault: swap(isMethod('item/reasoning/summaryTextDelta'), aboutItem('item/completed', 'reasoning')),
    alsoFails: ['ITEM-003'],
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
  'COMMAND-001': { fault: swallow(isMethod('item/commandExecution/outputDelta')) },
  'COMMAND-002': { fault: mishear('cancel'), alsoFails: ['APPROVAL-002'] },
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
  'FILE-001': { fault: doNotAsk, alsoFails: ['APPROVAL-017'] },
  'FILE-002': {
    fault: change(aboutItem('item/completed', 'fileChange'), ({ params }) => {
      inside(params, 'item').status = 'failed'
    }),
  },
  'FILE-003': { fault: mishear('accept') },
  'FILE-004': { fault: loosen(5) },
  'FILE-005': { fault: misreportAt(6, 'failed') },
  'ITEM-011': {
    fault: { server: (message) => [JSON.stringify(message).replaceAll('Hello', 'Hullo')] },
  },
  'ITEM-012': {
    fault: change(aboutItem('item/completed', 'userMessage'), ({ params }) => {
      const item = inside(params, 'item')
      item.content = (item.content as readonly unknown[]).slice(0, 2)
    }),
  },
  'ITEM-013': {
    fault: change(aboutItem('item/completed', 'userMessage'), ({ params }) => {
      inside(params, 'item').clientId = null
    }),
  },
  'ITEM-014': { fault: swallow(isMethod('item/reasoning/summaryPartAdded')) },
  'ITEM-015': {
    fault: {
      client: (message) => {
        const result = inside(message, 'result')
        if (result.contentItems !== undefined)
          result.contentItems = [{ type: 'inputText', text: 'Something else.' }]
        return [message]
      },
    },
  },
  'ITEM-016': {
    fault: changeItem(
      ({ type, status }) => type === 'dynamicToolCall' && status === 'failed',
      (item) => {
        item.status = 'completed'
      },
    ),
  },
}
