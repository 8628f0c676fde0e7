import { setTimeout as pause } from 'node:timers/promises'
import { came } from '../../conform/attempt.ts'
import { unless } from '../../conform/check.ts'
import { methodOf, type TranscriptEntry } from '../../subject/index.ts'
import { type Run, runOf, SAID, wentOn } from '../judge.ts'
import type { ScriptedServer } from '../server/scripted-server.ts'
import { clientScenario } from './client-scenario.ts'

interface Seen {
  readonly run: Run
  /** What the client said while it had no answer to `initialize`. */
  readonly before: readonly (string | undefined)[]
  /** What it said from then on. */
  readonly after: readonly (string | undefined)[]
}

/** How long the server takes to answer `initialize`. Milliseconds. */
const SLOW_MS = 300

export const greeting = clientScenario<Seen>({
  name: 'client-greeting',
  title: 'A server takes its time to answer initialize; then comes a turn as it should be.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    const hello = await server.asked('initialize')
    await pause(SLOW_MS)
    const before = methodsIn(session.transcript)
    server.answer(hello)
    // How it began is known, whatever comes of the rest.
    await came(playOn(server))
    const run = await runOf(session)
    return { run, before, after: methodsIn(session.transcript).slice(before.length) }
  },
  checks: [
    {
      id: 'CLIENT-001',
      title: 'initialize comes first, and nothing else before its answer',
      clause: 'CLIENT.1',
      evaluate: ({ before }) =>
        unless(before.length === 1 && before[0] === 'initialize', 'something else was said', {
          expected: ['initialize'],
          actual: before,
        }),
    },
    {
      id: 'CLIENT-002',
      title: 'initialized follows the answer, once',
      clause: 'CLIENT.21',
      evaluate: ({ after }) =>
        unless(
          after[0] === 'initialized' && after.lastIndexOf('initialized') === 0,
          'it is not the first thing said behind the answer, or not the only one',
          { expected: ['initialized', '…'], actual: after },
        ),
    },
    {
      id: 'CLIENT-003',
      title: 'null is read wherever it may be',
      clause: 'CLIENT.22',
      evaluate: ({ run }) => wentOn(run),
    },
  ],
})

async function playOn(server: ScriptedServer): Promise<void> {
  server.answer(await server.asked('thread/start'))
  const turn = await server.startTurn()
  server.session.send(...turn.says(SAID), ...turn.ends())
}

const methodsIn = (transcript: readonly TranscriptEntry[]): readonly (string | undefined)[] =>
  transcript.flatMap((entry) => (entry.from === 'client' ? [methodOf(entry.what)] : []))
