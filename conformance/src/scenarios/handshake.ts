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
    level: 'MUST',
    clause: 'A server answers every request that comes before `initialize` with an error.',
    evaluate: ({ early }) => wasRefused(early, [-32600]),
  },
  {
    id: 'HANDSHAKE-002',
    title: 'initialize is answered as the version defines it',
    level: 'MUST',
    clause: 'A server answers `initialize` with who it is, in the form of the version that it speaks.',
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
    level: 'MUST',
    clause: 'A connection is initialized once; a second `initialize` is answered with an error.',
    evaluate: ({ second }) => wasRefused(second, [-32600]),
  },
  {
    id: 'HANDSHAKE-004',
    title: 'initialized is not required',
    level: 'MUST',
    clause: 'A server does not wait for the notification `initialized`: clients in the field forget it.',
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
    level: 'SHOULD',
    clause: 'The `userAgent` begins with `name/version`, by which clients tell servers apart.',
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
