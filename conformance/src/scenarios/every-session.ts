import { createValidators, protocolAt, type Version } from '@heddle/protocol'
import type { Check, Failure } from '../conform/check.ts'
import { methodOf, type Session } from '../subject/index.ts'
import { oddTime, outOfTime } from './times.ts'

/** Any session of any scenario. */
interface Seen {
  readonly version: Version
  readonly session: Session
}

/** What holds for whatever is said, in every session. */
export const everySession: readonly Check<Seen>[] = [
  {
    id: 'WIRE-001',
    title: 'the server writes messages and nothing else',
    clause: 'WIRE.1',
    evaluate: ({ session }) => noMessage(session),
  },
  {
    id: 'WIRE-002',
    title: 'every request gets one answer',
    clause: 'WIRE.2',
    evaluate: ({ session }) => answersOnce(session),
  },
  {
    id: 'SCHEMA-001',
    title: 'every message is as its version defines it',
    clause: 'WIRE.4',
    evaluate: ({ version, session }) => firstInvalid(version, session),
  },
  {
    id: 'WIRE-009',
    title: 'the server says nothing that its version does not define',
    clause: 'WIRE.5',
    evaluate: ({ version, session }) => firstUndefined(version, session),
  },
  {
    id: 'WIRE-010',
    title: 'ids of questions are not used again',
    clause: 'WIRE.7',
    evaluate: ({ session }) => reusedId(session),
  },
  {
    id: 'WIRE-011',
    title: 'times are in the unit that their names say',
    clause: 'WIRE.16',
    evaluate: ({ session }) => oddTime(session),
  },
  {
    id: 'WIRE-012',
    title: 'every notification says when it was sent, in order',
    clause: 'WIRE.17',
    evaluate: ({ session }) => outOfTime(session),
  },
  {
    id: 'ERROR-010',
    title: 'every error says something',
    clause: 'ERROR.13',
    evaluate: ({ session }) => saysNothing(session),
  },
]

function noMessage({ transcript }: Session): Failure | undefined {
  for (const entry of transcript)
    if (entry.from === 'server' && entry.what.kind === 'invalid')
      return {
        message: `a line is no message: ${entry.what.reason}`,
        at: entry.index,
        actual: entry.text.slice(0, 200),
      }
  return undefined
}

function firstUndefined(version: Version, { transcript }: Session): Failure | undefined {
  const validators = validatorsAt(version)
  for (const entry of transcript) {
    if (entry.from !== 'server') continue
    const method = methodOf(entry.what)
    if (method !== undefined && validators.method(method) === undefined)
      return {
        message: `there is no ${method} in ${version}`,
        at: entry.index,
        actual: entry.text.slice(0, 200),
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
      return {
        message: `the id ${id} was that of another question`,
        at: entry.index,
        expected: before,
        actual: question,
      }
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
  return empty && { message: 'an error has no message', at: empty.index, actual: empty }
}

function answersOnce({ transcript, cutShort }: Session): Failure | undefined {
  const open = new Map<unknown, { method: string; at: number; times: number }>()
  for (const entry of transcript) {
    if (entry.from === 'driver') continue
    const { from, what, index: at } = entry
    if (from === 'client' && what.kind === 'request')
      open.set(what.message.id, { method: what.message.method, at, times: 0 })
    if (from === 'server' && (what.kind === 'result' || what.kind === 'error') && what.message.id !== null) {
      const asked = open.get(what.message.id)
      if (asked === undefined) return { message: 'an answer came to nothing', at, actual: what.message }
      asked.times += 1
      if (asked.times > 1) return { message: `${asked.method} was answered twice`, at, actual: what.message }
    }
  }
  const never = [...open.values()].find(({ times }) => times === 0)
  if (cutShort || never === undefined) return undefined
  return { message: `${never.method} was never answered`, at: never.at }
}

function firstInvalid(version: Version, { transcript }: Session): Failure | undefined {
  const validators = validatorsAt(version)
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
        at: entry.index,
        actual: entry.text.slice(0, 400),
      }
  }
  return undefined

  function resultProblems(method: string, result: unknown) {
    return [method, validators.method(method) && validators.result(method, result)] as const
  }
}

type Validators = ReturnType<typeof createValidators>

/** Compiled once: there are many sessions. */
const validatorsOf = new Map<Version, Validators>()

function validatorsAt(version: Version): Validators {
  const there = validatorsOf.get(version) ?? createValidators(protocolAt(version))
  validatorsOf.set(version, there)
  return there
}
