import {
  answerTo,
  change,
  doNotAsk,
  inside,
  isMethod,
  type Mutants,
  noError,
  refuse,
  swallow,
  times,
} from '../fault.ts'

/** Servers that break a clause about the handshake, by the check that finds it. */
export const handshake: Mutants = {
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
  'OPTOUT-001': {
    fault: {
      client: (message) => {
        if (message.method === 'initialize')
          delete inside(message, 'params', 'capabilities').optOutNotificationMethods
        return [message]
      },
    },
  },
  'OPTOUT-002': { fault: swallow(isMethod('turn/started')) },
  'OPTOUT-003': { fault: doNotAsk },
}
