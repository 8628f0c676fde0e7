import { readFileSync, writeFileSync } from 'node:fs'
import {
  answerTo,
  change,
  inside,
  isMethod,
  type Loose,
  type Mutants,
  mishearRequest,
  noError,
  swallow,
  times,
} from '../fault.ts'

/** All skills in an answer. */
const skillsIn = (result: unknown): readonly Loose[] =>
  (inside(result).data as readonly { readonly skills: readonly Loose[] }[]).flatMap(({ skills }) => skills)

/** Servers that break a clause about services, by the check that finds it. */
export const services: Mutants = {
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
  'SERVICE-001': {
    fault: change(answerTo('hooks/list'), ({ result }) => {
      inside(result).data = (inside(result).data as readonly unknown[]).slice(0, 1)
    }),
  },
  'SERVICE-002': {
    fault: change(answerTo('permissionProfile/list'), ({ result }) => {
      inside(result).nextCursor = 'more'
    }),
  },
  'SERVICE-003': {
    fault: change(answerTo('modelProvider/list'), ({ result }) => {
      inside(result).defaultProviderId = 'another'
    }),
  },
  'MCP-001': {
    fault: change(answerTo('mcpServerStatus/list'), ({ result }) => {
      for (const server of inside(result).data as readonly Loose[]) server.tools = {}
    }),
  },
  'MCP-002': {
    fault: change(
      answerTo('mcpServer/tool/call', ({ tool }) => tool === 'echo'),
      ({ result }) => {
        inside(result).content = []
      },
    ),
  },
  'MCP-003': {
    fault: change(
      answerTo('mcpServer/tool/call', ({ tool }) => tool === 'fail'),
      ({ result }) => {
        inside(result).isError = false
      },
    ),
  },
  'MCP-004': {
    fault: change(answerTo('mcpServer/resource/read'), ({ result }) => {
      inside(result).contents = []
    }),
  },
  'MCP-005': {
    fault: change(answerTo('mcpServerStatus/list'), ({ result }) => {
      const all = inside(result).data as readonly Loose[]
      inside(result).data = all.filter(({ name }) => name !== 'broken')
    }),
  },
  'MCP-006': {
    fault: {
      client: (message) => {
        const result = inside(message, 'result')
        if (result.action === 'accept') result.action = 'decline'
        return [message]
      },
    },
  },
}
