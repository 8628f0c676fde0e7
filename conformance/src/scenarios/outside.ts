import { type Attempt, attempt, resultOf } from '../conform/attempt.ts'
import { type Check, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import { SubjectFault } from '../subject/index.ts'

interface Seen {
  /** What the server said to one who came without a word of who it is. */
  readonly hello: Attempt
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'TRANSPORT-008',
    title: 'who comes from the network without credentials is not let in',
    clause: 'TRANSPORT.8',
    evaluate: ({ hello }) => unless(Object.keys(resultOf(hello)).length === 0, 'it was', { actual: hello }),
  },
]

/** Every address of the machine. */
const EVERYWHERE = '0.0.0.0'

export const outside = scenario<Seen>({
  name: 'outside',
  title: 'The server is to listen where others than this machine can reach it, without asking who they are.',
  over: 'ws',
  needs: 'restart',
  async drive(stage) {
    try {
      const session = await stage.open({ host: EVERYWHERE })
      return { hello: await attempt(session.request('initialize', stage.hello())) }
    } catch (error) {
      // It does not even listen there, or refuses the connection.
      if (error instanceof SubjectFault) return { hello: { fault: error.message } }
      throw error
    }
  },
  checks,
})
