import {
  answerTo,
  change,
  inside,
  isMethod,
  type Loose,
  type Mutants,
  mishearRequest,
  noError,
  refuse,
  swallow,
  swap,
} from '../fault.ts'

/** The answer to a command of the client that has these words. */
const runs = (words: string) =>
  answerTo('command/exec', ({ command }) => JSON.stringify(command).includes(words))

/** Servers that break a clause about files and programs, by the check that finds it. */
export const workspace: Mutants = {
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
  'SEARCH-001': {
    fault: change(answerTo('fuzzyFileSearch'), ({ result }) => {
      inside(result).files = (inside(result).files as readonly Loose[]).slice(0, 1)
    }),
  },
  'SEARCH-002': {
    fault: change(answerTo('fuzzyFileSearch'), ({ result }) => {
      inside(result).files = (inside(result).files as readonly Loose[]).toReversed()
    }),
  },
  'SEARCH-003': {
    fault: change(answerTo('fuzzyFileSearch'), ({ result }) => {
      for (const file of inside(result).files as readonly Loose[]) file.indices = [0, 1]
    }),
  },
  'SEARCH-004': {
    fault: change(isMethod('fuzzyFileSearch/sessionUpdated'), ({ params }) => {
      inside(params).files = []
    }),
  },
}
