import { gaveUp } from '../judge.ts'
import { endsWell, endsWellAfter } from './client-scenario.ts'

export const diesGreeted = endsWell({
  name: 'client-server-dies-greeted',
  title: 'The server dies instead of answering initialize.',
  async serve(server) {
    await server.asked('initialize')
    server.session.die()
  },
  check: {
    id: 'CLIENT-042',
    title: 'a server that dies in the handshake leaves nobody waiting',
    clause: 'CLIENT.12',
    evaluate: (run) => gaveUp(run),
  },
})

export const diesAsked = endsWell({
  name: 'client-server-dies-asked',
  title: 'The server dies while it owes an answer.',
  async serve(server) {
    await server.shakeHands()
    await server.asked('thread/start')
    server.session.die()
  },
  check: {
    id: 'CLIENT-043',
    title: 'a server that dies with a request leaves nobody waiting',
    clause: 'CLIENT.12',
    evaluate: (run) => gaveUp(run),
  },
})

export const diesInTurn = endsWellAfter({
  name: 'client-server-dies-in-turn',
  title: 'The server dies in the middle of a word.',
  during(turn, { session }) {
    session.send(turn.starts(turn.message('message-1', '')), turn.delta('message-1', 'It is go'))
    session.die()
  },
  check: {
    id: 'CLIENT-044',
    title: 'a server that dies in a turn leaves nobody waiting',
    clause: 'CLIENT.12',
    evaluate: (run) => gaveUp(run),
  },
})
