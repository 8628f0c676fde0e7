import { SAID, wentOn } from '../judge.ts'
import { ScriptedTurn } from '../server/scripted-turn.ts'
import { endsWell, endsWellAfter } from './client-scenario.ts'

export const earlyTurn = endsWell({
  name: 'client-early-turn',
  title: 'A turn begins, and the agent speaks, before turn/start is answered.',
  async serve(server) {
    await server.openThread()
    const request = await server.asked('turn/start')
    const turn = server.turn(request)
    const [started, delta, ...rest] = turn.says(SAID)
    server.session.send(...turn.begins(), ...[started, delta].filter((message) => message !== undefined))
    server.session.send(server.answerTo(request), ...rest, ...turn.ends())
  },
  check: {
    id: 'CLIENT-036',
    title: 'turn/started can come before the answer to turn/start',
    clause: 'CLIENT.11',
    evaluate: (run) => wentOn(run),
  },
})

export const otherTurns = endsWellAfter({
  name: 'client-other-turns',
  title: 'Other threads, and an older turn of the same one, are told of in between.',
  during(turn, { session, words, threadId }) {
    const { turnId } = turn
    const other = (place: object) => new ScriptedTurn({ words, threadId, turnId, input: [], ...place })
    session.send(turn.starts(turn.message('message-1', '')))
    for (const one of [other({ threadId: 'another' }), other({ turnId: 'older' })])
      session.send(...one.begins(), ...one.says('This is none of your business.'), ...one.ends('failed'))
    session.send(turn.completes(turn.message('message-1', SAID)), ...turn.ends())
  },
  check: {
    id: 'CLIENT-037',
    title: 'what is told about other threads and turns is not taken for news of this one',
    clause: 'CLIENT.26',
    evaluate: (run) => wentOn(run),
  },
})

export const interleaved = endsWellAfter({
  name: 'client-interleaved',
  title: 'Two messages of the agent grow at the same time.',
  during(turn, { session }) {
    const [aside, last] = ['aside', 'last']
    session.send(turn.starts(turn.message(aside, '')), turn.starts(turn.message(last, '')))
    for (const piece of SAID.split(/(?<= )/))
      session.send(turn.delta(last, piece), turn.delta(aside, piece.toUpperCase()))
    session.send(turn.completes(turn.message(aside, SAID.toUpperCase())))
    session.send(turn.completes(turn.message(last, SAID)), ...turn.ends())
  },
  check: {
    id: 'CLIENT-038',
    title: 'deltas of several items are told apart',
    clause: 'CLIENT.27',
    evaluate: (run) => wentOn(run),
  },
})

const failure = { message: 'The model endpoint broke off.', codexErrorInfo: null, additionalDetails: null }

export const retried = endsWellAfter({
  name: 'client-retried',
  title: 'The server tells of an error, tries again, and gets there.',
  during(turn, { session }) {
    session.send(turn.tells('error', { error: failure, willRetry: true }), ...turn.says(SAID), ...turn.ends())
  },
  check: {
    id: 'CLIENT-039',
    title: 'an error that the server retries after is not the end',
    clause: 'CLIENT.28',
    evaluate: (run) => wentOn(run),
  },
})

export const failed = endsWellAfter({
  name: 'client-failed',
  title: 'A turn fails.',
  during(turn, { session }) {
    session.send(turn.tells('error', { error: failure, willRetry: false }))
    session.send(...turn.ends('failed', { error: failure }))
  },
  check: {
    id: 'CLIENT-040',
    title: 'a turn that failed is told as failed',
    clause: 'CLIENT.29',
    evaluate: (run) => wentOn(run, null, 'failed'),
  },
})

export const interrupted = endsWellAfter({
  name: 'client-interrupted',
  title: 'A turn is interrupted, by somebody else.',
  during(turn, { session }) {
    session.send(turn.starts(turn.message('message-1', '')), turn.delta('message-1', 'It is'))
    session.send(...turn.ends('interrupted'))
  },
  check: {
    id: 'CLIENT-041',
    title: 'a turn that was interrupted is told as interrupted',
    clause: 'CLIENT.29',
    evaluate: (run) => wentOn(run, null, 'interrupted'),
  },
})
