import { createValidators, protocolAt, type Version } from '@heddle/protocol'
import { type Attempt, attempt, attemptAnswer, wasRefused } from '../conform/attempt.ts'
import { type Check, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly version: Version
  readonly early: Attempt
  readonly first: Attempt
  readonly second: Attempt
  readonly withoutInitialized: Attempt
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'HANDSHAKE-001',
    title: 'a request before initialize is refused',
    clause: 'HANDSHAKE.1',
    evaluate: ({ early }) => wasRefused(early, [-32600]),
  },
  {
    id: 'HANDSHAKE-002',
    title: 'initialize is answered as the version defines it',
    clause: 'HANDSHAKE.2',
    evaluate({ first, version }) {
      if ('fault' in first) return { message: first.fault }
      const { answer } = first
      if ('error' in answer) return { message: 'it was refused', actual: answer }
      const [problem] = createValidators(protocolAt(version)).result('initialize', answer.result)
      return problem && { message: `/result${problem.pointer} ${problem.message}`, actual: answer }
    },
  },
  {
    id: 'HANDSHAKE-003',
    title: 'a second initialize is refused',
    clause: 'HANDSHAKE.3',
    evaluate: ({ second }) => wasRefused(second, [-32600]),
  },
  {
    id: 'HANDSHAKE-004',
    title: 'initialized is not required',
    clause: 'HANDSHAKE.4',
    evaluate({ withoutInitialized }) {
      const answer = attemptAnswer(withoutInitialized)
      return unless(answer !== undefined && 'result' in answer, 'a request behind initialize got no result', {
        actual: withoutInitialized,
      })
    },
  },
  {
    id: 'HANDSHAKE-005',
    title: 'the userAgent tells the version of the server',
    clause: 'HANDSHAKE.5',
    evaluate({ first }) {
      const answer = attemptAnswer(first)
      const result = answer !== undefined && 'result' in answer ? answer.result : undefined
      const { userAgent } = (result ?? {}) as { readonly userAgent?: unknown }
      return unless(/^[^/\s]+\/\d+\.\d+/.test(String(userAgent)), 'it does not', {
        expected: 'name/1.2.3 (…)',
        actual: userAgent,
      })
    },
  },
]

export const handshake = scenario<Seen>({
  name: 'handshake',
  title: 'A connection is opened, with a request too early and an initialize too many.',
  async drive(stage) {
    const session = await stage.open()
    const early = await attempt(session.request('thread/list', {}))
    const first = await attempt(session.request('initialize', stage.hello()))
    const second = await attempt(session.request('initialize', stage.hello()))
    const withoutInitialized = await attempt(session.request('thread/list', {}))
    return { version: stage.version, early, first, second, withoutInitialized }
  },
  checks,
})
