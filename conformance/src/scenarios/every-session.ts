import { createValidators, protocolAt, type Version } from '@heddle/protocol'
import { type Check, type Failure, unless } from '../conform/check.ts'
import { methodOf, type Session } from '../subject/index.ts'
import { oddTime, outOfTime } from './times.ts'

/** Sessions of all scenarios, in order. */
interface Seen {
  readonly version: Version
  readonly sessions: readonly Session[]
}

/** What holds for whatever is said, in every scenario. */
export const everySession: readonly Check<Seen>[] = [
  {
    id: 'WIRE-001',
    title: 'the server writes messages and nothing else',
    clause: 'WIRE.1',
    evaluate({ sessions }) {
      for (const { transcript } of sessions)
        for (const entry of transcript)
          if (entry.from === 'server' && entry.what.kind === 'invalid')
            return { message: `a line is no message: ${entry.what.reason}`, actual: entry.text.slice(0, 200) }
      return undefined
    },
  },
  {
    id: 'WIRE-002',
    title: 'every request gets one answer',
    clause: 'WIRE.2',
    evaluate: ({ sessions }) => sessions.map(answersOnce).find((failure) => failure !== undefined),
  },
  {
    id: 'SCHEMA-001',
    title: 'every message is as its version defines it',
    clause: 'WIRE.4',
    evaluate: ({ version, sessions }) => firstInvalid(version, sessions),
  },
  {
    id: 'WIRE-009',
    title: 'the server says nothing that its version does not define',
    clause: 'WIRE.5',
    evaluate: ({ version, sessions }) => firstUndefined(version, sessions),
  },
  {
    id: 'WIRE-010',
    title: 'ids of questions are not used again',
    clause: 'WIRE.7',
    evaluate: ({ sessions }) => sessions.map(reusedId).find((failure) => failure !== undefined),
  },
  {
    id: 'WIRE-011',
    title: 'times are in the unit that their names say',
    clause: 'WIRE.16',
    evaluate: ({ sessions }) => sessions.map(oddTime).find((failure) => failure !== undefined),
  },
  {
    id: 'WIRE-012',
    title: 'every notification says when it was sent, in order',
    clause: 'WIRE.17',
    evaluate: ({ sessions }) => sessions.map(outOfTime).find((failure) => failure !== undefined),
  },
  {
    id: 'ERROR-010',
    title: 'every error says something',
    clause: 'ERROR.13',
    evaluate: ({ sessions }) => sessions.map(saysNothing).find((failure) => failure !== undefined),
  },
]

function firstUndefined(version: Version, sessions: readonly Session[]): Failure | undefined {
  const validators = createValidators(protocolAt(version))
  for (const { transcript } of sessions) {
    for (const entry of transcript) {
      if (entry.from !== 'server') continue
      const method = methodOf(entry.what)
      if (method !== undefined && validators.method(method) === undefined)
        return { message: `there is no ${method} in ${version}`, actual: entry.text.slice(0, 200) }
    }
  }
  return undefined
}

function reusedId({ transcript }: Session): Failure | undefined {
  const asked = new Map<unknown, string>()
  for (const entry of transcript) {
    if (entry.from !== 'server' || entry.what.kind !== 'request') continue
    const { id, method, params } = entry.what.message
    const question = JSON.stringify({ method, params })
    const before = asked.get(id) ?? question
    if (before !== question)
      return { message: `the id ${id} was that of another question`, expected: before, actual: question }
    asked.set(id, question)
  }
  return undefined
}

function saysNothing({ transcript }: Session): Failure | undefined {
  const empty = transcript.find(
    (entry) =>
      entry.from === 'server' &&
      entry.what.kind === 'error' &&
      entry.what.message.error.message.trim() === '',
  )
  return unless(empty === undefined, 'an error has no message', { actual: empty })
}

function answersOnce({ transcript, cutShort }: Session): Failure | undefined {
  const open = new Map<unknown, { method: string; times: number }>()
  for (const { from, ...entry } of transcript) {
    if (!('what' in entry)) continue
    const { what } = entry
    if (from === 'client' && what.kind === 'request')
      open.set(what.message.id, { method: what.message.method, times: 0 })
    if (from === 'server' && (what.kind === 'result' || what.kind === 'error') && what.message.id !== null) {
      const asked = open.get(what.message.id)
      if (asked === undefined) return { message: 'an answer came to nothing', actual: what.message }
      asked.times += 1
      if (asked.times > 1) return { message: `${asked.method} was answered twice`, actual: what.message }
    }
  }
  const never = [...open.values()].find(({ times }) => times === 0)
  return unless(cutShort || never === undefined, `${never?.method} was never answered`)
}

function firstInvalid(version: Version, sessions: readonly Session[]): Failure | undefined {
  const validators = createValidators(protocolAt(version))
  for (const { transcript } of sessions) {
    const asked = new Map<unknown, string>()
    for (const entry of transcript) {
      if (entry.from === 'driver') continue
      const { what, from } = entry
      if (from === 'client' && what.kind === 'request') asked.set(what.message.id, what.message.method)
      if (from !== 'server') continue
      const [method, problems] =
        what.kind === 'request' || what.kind === 'notification'
          ? [
              what.message.method,
              validators.method(what.message.method) &&
                validators.params(what.message.method, what.message.params),
            ]
          : what.kind === 'result'
            ? resultProblems(asked.get(what.message.id) ?? '', what.message.result)
            : ['', undefined]
      const [problem] = problems ?? []
      if (problem !== undefined)
        return {
          message: `${method}${problem.pointer === '' ? '' : `, ${problem.pointer}`}: ${problem.message}`,
          actual: entry.text.slice(0, 400),
        }
    }
  }
  return undefined

  function resultProblems(method: string, result: unknown) {
    return [method, validators.method(method) && validators.result(method, result)] as const
  }
}
