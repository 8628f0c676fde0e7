import type { RpcError } from '@heddle/protocol'
import { came } from '../../conform/attempt.ts'
import { first, unless } from '../../conform/check.ts'
import { gaveUp, type Run, runOf, SAID, wentOn } from '../judge.ts'
import type { ScriptedServer } from '../server/scripted-server.ts'
import { clientScenario, endsWell, endsWellAfter } from './client-scenario.ts'

async function refuse(server: ScriptedServer, method: string, error: RpcError): Promise<void> {
  const { id } = await server.asked(method)
  server.session.send({ id, error })
}

export const initializeRefused = endsWell({
  name: 'client-initialize-refused',
  title: 'The server refuses initialize, without data.',
  async serve(server) {
    await refuse(server, 'initialize', { code: -32600, message: 'Not with you, number 4711.' })
  },
  check: {
    id: 'CLIENT-031',
    title: 'a handshake that is refused is told',
    clause: 'CLIENT.13',
    evaluate: (run) => gaveUp(run, 'Not with you, number 4711.'),
  },
})

/** More than 32 bits hold. */
const LARGE_CODE = 2 ** 40

export const threadRefused = endsWell({
  name: 'client-thread-refused',
  title: 'The server refuses thread/start, with a code that nobody knows and a list for data.',
  async serve(server) {
    await server.shakeHands()
    const data = ['deep', { data: null }, 1]
    await refuse(server, 'thread/start', { code: LARGE_CODE, message: 'No thread, number 4712.', data })
  },
  check: {
    id: 'CLIENT-032',
    title: 'an error with a code that is not known is told',
    clause: 'CLIENT.13',
    evaluate: (run) => gaveUp(run, 'No thread, number 4712.'),
  },
})

export const turnRefused = endsWell({
  name: 'client-turn-refused',
  title: 'The server refuses turn/start, with a text for data.',
  async serve(server) {
    await server.openThread()
    await refuse(server, 'turn/start', { code: 0, message: 'No turn, number 4713.', data: 'nothing' })
  },
  check: {
    id: 'CLIENT-033',
    title: 'a turn that is refused is told',
    clause: 'CLIENT.13',
    evaluate: (run) => gaveUp(run, 'No turn, number 4713.'),
  },
})

export const strayAnswers = endsWellAfter({
  name: 'client-stray-answers',
  title: 'Answers come to requests that nobody made, and once more to one that was answered.',
  async during(turn, server) {
    const { session } = server
    const error = { code: -32600, message: 'This is for nobody.' }
    session.send({ id: 987_654, result: {} }, { id: 'nobody', result: null }, { id: 987_655, error })
    session.send({ id: null, error }, server.answerTo(await server.asked('thread/start')))
    session.send({ id: (await server.asked('turn/start')).id, error })
    session.send(...turn.says(SAID), ...turn.ends())
  },
  check: {
    id: 'CLIENT-034',
    title: 'answers to nothing that was asked are ignored',
    clause: 'CLIENT.14',
    evaluate: (run) => wentOn(run),
  },
})

interface Retried {
  readonly run: Run
  /** It asked again. */
  readonly again: boolean
  /** Milliseconds until then. */
  readonly afterMs: number
}

/** A client that asks again sooner than this does not let the server catch its breath. Milliseconds. */
const AT_ONCE_MS = 20

export const overloaded = clientScenario<Retried>({
  name: 'client-overloaded',
  title: 'The server has too much to do for thread/start, and has time when it is asked once more.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    await server.shakeHands()
    await refuse(server, 'thread/start', { code: -32001, message: 'Server overloaded; retry later.' })
    const since = session.transcript.length
    const begun = performance.now()
    const again = await came(session.expectRequest('thread/start', since))
    const afterMs = performance.now() - begun
    if (again) {
      server.answer(await server.asked('thread/start', since))
      const turn = await server.startTurn()
      session.send(...turn.says(SAID), ...turn.ends())
    }
    return { run: await runOf(session), again, afterMs }
  },
  checks: [
    {
      id: 'CLIENT-035',
      title: 'a server that is overloaded is asked again, after a while',
      clause: 'CLIENT.18',
      evaluate: ({ again, afterMs, run }) =>
        first(
          unless(again, 'it was not asked again'),
          unless(afterMs >= AT_ONCE_MS, 'it was asked again at once', { actual: `${afterMs.toFixed(0)} ms` }),
          wentOn(run),
        ),
    },
  ],
})
