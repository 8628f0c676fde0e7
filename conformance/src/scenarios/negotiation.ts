import { isVersion, VERSIONS, type Version } from '@heddle/protocol'
import { type Attempt, attempt, errorOf, gotResult, resultOf, wasRefused } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly version: Version
  readonly withList: Attempt
  readonly unknownFirst: Attempt
  readonly withoutList: Attempt
  readonly unknownOnly: Attempt
  readonly ended: boolean
  readonly nameless: Attempt
  readonly afterNameless: Attempt
  readonly experimentalMethod: Attempt
  readonly experimentalField: Attempt
  readonly nullField: Attempt
  readonly notThere: Attempt
}

/** Experimental in every version that has it. */
const METHOD = 'fuzzyFileSearch/sessionStart'

const UNKNOWN = '1999-01'

const checks: readonly Check<Seen>[] = [
  {
    id: 'HANDSHAKE-006',
    title: 'the userAgent holds the name of the client',
    clause: 'HANDSHAKE.6',
    evaluate: ({ withList }) =>
      unless(String(resultOf(withList).userAgent).includes('heddle-conform'), 'it does not', {
        actual: resultOf(withList).userAgent,
      }),
  },
  {
    id: 'HANDSHAKE-007',
    title: 'the folder of the state of the server is told, absolute',
    clause: 'HANDSHAKE.7',
    evaluate({ withList }) {
      const { codexHome } = resultOf(withList)
      return unless(/^(?:\/|[A-Za-z]:\\)/.test(String(codexHome)), 'it is not', { actual: codexHome })
    },
  },
  {
    id: 'HANDSHAKE-008',
    title: 'a wrong initialize is refused, and a right one is taken after it',
    clause: 'HANDSHAKE.8',
    evaluate: ({ nameless, afterNameless }) =>
      first(wasRefused(nameless, [-32600, -32602]), gotResult(afterNameless)),
  },
  {
    id: 'HANDSHAKE-009',
    title: 'the first version of the list that is known is spoken',
    clause: 'HANDSHAKE.10',
    evaluate: ({ unknownFirst, version }) =>
      equal(resultOf(unknownFirst).protocolVersion, version, 'it is another'),
  },
  {
    id: 'HANDSHAKE-010',
    title: 'without a list no version is told',
    clause: 'HANDSHAKE.11',
    evaluate: ({ withoutList }) =>
      first(
        gotResult(withoutList),
        unless(!('protocolVersion' in resultOf(withoutList)), 'one is told', {
          actual: resultOf(withoutList),
        }),
      ),
  },
  {
    id: 'HANDSHAKE-011',
    title: 'without a common version the connection ends, and says what is spoken',
    clause: 'HANDSHAKE.12',
    evaluate({ unknownOnly, ended }) {
      const { supportedVersions } = (errorOf(unknownOnly)?.data ?? {}) as {
        readonly supportedVersions?: unknown
      }
      return first(
        unless(
          Array.isArray(supportedVersions) && supportedVersions.some((one) => isVersion(String(one))),
          'it does not say what is spoken',
          { expected: VERSIONS, actual: unknownOnly },
        ),
        unless(ended, 'the connection stays open'),
      )
    },
  },
  {
    id: 'HANDSHAKE-012',
    title: 'what another version defines is refused',
    clause: 'HANDSHAKE.13',
    evaluate: ({ notThere }) => wasRefused(notThere, [-32601, -32600]),
  },
  {
    id: 'EXPERIMENTAL-001',
    title: 'an experimental method needs the capability',
    clause: 'HANDSHAKE.14',
    evaluate: ({ experimentalMethod }) => refusedFor(experimentalMethod, METHOD),
  },
  {
    id: 'EXPERIMENTAL-002',
    title: 'an experimental field needs the capability',
    clause: 'HANDSHAKE.15',
    evaluate: ({ experimentalField }) => refusedFor(experimentalField, 'thread/start'),
  },
  {
    id: 'EXPERIMENTAL-003',
    title: 'an experimental field that is null is not there',
    clause: 'HANDSHAKE.16',
    evaluate: ({ nullField }) => gotResult(nullField),
  },
]

function refusedFor(made: Attempt, name: string) {
  return first(
    wasRefused(made, [-32600]),
    unless(errorOf(made)?.message.includes(name) ?? false, 'the message does not name it', {
      expected: name,
      actual: errorOf(made)?.message,
    }),
  )
}

export const negotiation = scenario<Seen>({
  name: 'negotiation',
  title: 'Connections are opened with versions and capabilities of all kinds.',
  async drive(stage) {
    const { version, place } = stage
    const { workspace } = place
    /** The handshake on a server of its own. */
    const hello = async (params: object) => {
      const session = await stage.open()
      const answer = await attempt(session.request('initialize', { ...stage.hello(), ...params }))
      return { session, answer }
    }
    const plain = { capabilities: { experimentalApi: false } }
    const { session, answer: withList } = await hello(plain)
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const experimentalMethod = await ask(METHOD, { sessionId: 'search', roots: [workspace] })
    const tool = { name: 'tool', description: 'A tool.', inputSchema: { type: 'object' } }
    const experimentalField = await ask('thread/start', { cwd: workspace, dynamicTools: [tool] })
    const nullField = await ask('thread/start', { cwd: workspace, dynamicTools: null })
    const notThere = await ask(version === '2026-11' ? 'thread/rollback' : 'thread/revert', {
      threadId: 'x',
      numTurns: 1,
      beforeTurnId: 'x',
    })
    await session.close()
    const { session: second, answer: unknownFirst } = await hello({ protocolVersions: [UNKNOWN, version] })
    await second.close()
    const third = await stage.open()
    const nameless = await attempt(third.request('initialize', { capabilities: {} }))
    const { protocolVersions: _, ...noList } = stage.hello()
    const withoutList = await attempt(third.request('initialize', noList))
    await third.close()
    const { session: fourth, answer: unknownOnly } = await hello({ protocolVersions: [UNKNOWN] })
    const ended = await fourth.endsByItself()
    await fourth.close()
    return {
      version,
      withList,
      unknownFirst,
      withoutList,
      unknownOnly,
      ended,
      nameless,
      afterNameless: withoutList,
      experimentalMethod,
      experimentalField,
      nullField,
      notThere,
    }
  },
  checks,
})
