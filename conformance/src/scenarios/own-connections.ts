import { type Attempt, attempt, came, gotError, gotResult } from '../conform/attempt.ts'
import { type Check, first } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { methodOf, type Session } from '../subject/index.ts'

interface Seen {
  /** How often each of them heard what the first one did not want to hear. */
  readonly heard: { readonly first: number; readonly second: number }
  readonly writtenByOther: Attempt
  readonly sameName: Attempt
  readonly ended: Attempt
}

const UNWANTED = 'thread/started'

const checks: readonly Check<Seen>[] = [
  {
    id: 'HANDSHAKE-013',
    title: 'what one client declared holds for no other',
    clause: 'HANDSHAKE.9',
    evaluate: ({ heard }) =>
      equal(
        heard,
        { first: 0, second: 1 },
        `${UNWANTED}, which the first one opted out of, was told otherwise`,
      ),
  },
  {
    id: 'EXEC-013',
    title: 'a processId is known on its own connection only',
    clause: 'EXEC.11',
    evaluate: ({ writtenByOther, sameName, ended }) =>
      first(gotError(writtenByOther), gotResult(sameName), gotResult(ended)),
  },
]

export const ownConnections = scenario<Seen>({
  name: 'own-connections',
  title: 'Two clients declare different things, and choose the same name for a process.',
  over: 'several',
  async drive(stage) {
    const { workspace: cwd } = stage.place
    const session = await stage.connect({ optOutNotificationMethods: [UNWANTED] })
    const other = await stage.join(session)
    await stage.thread(other)
    // What is told of it has been told to both before they get this answer.
    for (const one of [session, other]) await attempt(one.request('thread/loaded/list', {}))

    const processId = 'mine'
    const run = (who: Session, line: string) =>
      attempt(
        who.request('command/exec', {
          command: ['sh', '-c', line],
          cwd,
          processId,
          streamStdoutStderr: true,
          streamStdin: true,
          sandboxPolicy: { type: 'dangerFullAccess' },
        }),
      )
    const running = run(session, 'echo begun; cat')
    await came(session.expectMethod('command/exec/outputDelta'))
    const ending = { processId, closeStdin: true }
    const writtenByOther = await attempt(other.request('command/exec/write', ending))
    const sameName = await run(other, 'true')
    await attempt(session.request('command/exec/write', ending))
    return {
      heard: { first: timesHeard(session), second: timesHeard(other) },
      writtenByOther,
      sameName,
      ended: await running,
    }
  },
  checks,
})

const timesHeard = ({ transcript }: Session): number =>
  transcript.filter((entry) => entry.from === 'server' && methodOf(entry.what) === UNWANTED).length
