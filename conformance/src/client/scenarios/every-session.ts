import { createValidators, protocolAt, type Version } from '@heddle/protocol'
import type { Check, Failure } from '../../conform/check.ts'
import type { TranscriptEntry } from '../../subject/index.ts'
import type { ClientSession } from '../subject/session.ts'

/** Any session of any scenario. */
interface Seen {
  readonly version: Version
  readonly session: ClientSession
}

type Said = Extract<TranscriptEntry, { what: unknown }>

/** What holds for whatever a client says, in every scenario. */
export const everyClientSession: readonly Check<Seen>[] = [
  {
    id: 'CLIENT-045',
    title: 'the client writes messages and nothing else',
    clause: 'CLIENT.19',
    evaluate({ session }) {
      const found = saidByClient(session).find(({ what }) => what.kind === 'invalid')
      if (found?.what.kind !== 'invalid') return undefined
      const { index, text, what } = found
      return { message: `a line is no message: ${what.reason}`, actual: text.slice(0, 200), at: index }
    },
  },
  {
    id: 'CLIENT-046',
    title: 'every message is as its version defines it',
    clause: 'CLIENT.17',
    evaluate: ({ version, session }) => firstInvalid(version, session),
  },
  {
    id: 'CLIENT-047',
    title: 'every request has an id of its own',
    clause: 'CLIENT.31',
    evaluate({ session }) {
      const used = new Set<unknown>()
      for (const { index, what } of saidByClient(session)) {
        if (what.kind !== 'request') continue
        if (used.has(what.message.id))
          return { message: 'an id was used again', actual: what.message, at: index }
        used.add(what.message.id)
      }
      return undefined
    },
  },
]

const saidByClient = ({ transcript }: ClientSession): readonly Said[] =>
  transcript.filter((entry): entry is Said => entry.from === 'client')

function firstInvalid(version: Version, { transcript }: ClientSession): Failure | undefined {
  const validators = createValidators(protocolAt(version), { openness: 'known-values' })
  const asked = new Map<unknown, string>()
  for (const entry of transcript) {
    if (entry.from === 'driver') continue
    const { what, from, text } = entry
    if (from === 'server') {
      if (what.kind === 'request') asked.set(what.message.id, what.message.method)
      continue
    }
    const isCall = what.kind === 'request' || what.kind === 'notification'
    const method = isCall
      ? what.message.method
      : what.kind === 'result'
        ? asked.get(what.message.id)
        : undefined
    if (method === undefined || validators.method(method) === undefined) continue
    const [problem] = isCall
      ? validators.params(method, what.message.params)
      : what.kind === 'result'
        ? validators.result(method, what.message.result)
        : []
    if (problem !== undefined)
      return {
        message: `${isCall ? '' : 'the answer to '}${method}, ${problem.pointer || '/'}: ${problem.message}`,
        actual: text.slice(0, 400),
        at: entry.index,
      }
  }
  return undefined
}
