import { SAID, wentOn, wentOnOrGaveUp } from '../judge.ts'
import { endsWell, endsWellAfter } from './client-scenario.ts'

/** Characters of two, three and four bytes. */
const WIDE = 'Grüße aus 東京: 🧵🧶 über alles, žluťoučký кот.'

export const together = endsWell({
  name: 'client-together',
  title: 'A whole turn comes in one piece, its answer first.',
  async serve(server) {
    await server.openThread()
    const request = await server.asked('turn/start')
    const turn = server.turn(request)
    server.session.sendTogether([
      server.answerTo(request),
      ...turn.begins(),
      ...turn.says(SAID),
      ...turn.ends(),
    ])
  },
  check: {
    id: 'CLIENT-023',
    title: 'messages that come together are read one by one',
    clause: 'CLIENT.9',
    evaluate: (run) => wentOn(run),
  },
})

export const pieces = endsWellAfter({
  name: 'client-pieces',
  title: 'A message comes in pieces that are smaller than its characters.',
  async during(turn, { session }) {
    session.send(turn.starts(turn.message('message-1', '')))
    await session.sendInPieces(turn.delta('message-1', WIDE))
    await session.sendInPieces(turn.completes(turn.message('message-1', WIDE)))
    session.send(...turn.ends())
  },
  check: {
    id: 'CLIENT-024',
    title: 'a message that comes in pieces is read as one, whatever was cut',
    clause: 'CLIENT.9',
    evaluate: (run) => wentOn(run, WIDE),
  },
})

/** What some take for the end of a line, and JSON does not: it stands in texts as it is. */
const LINES = 'one\u2028two\u2029three\u0085four\ufeff five\u007f'

export const lineEnds = endsWellAfter({
  name: 'client-line-ends',
  title: 'A text holds characters that elsewhere end a line.',
  during(turn, { session }) {
    session.send(...turn.says(LINES), ...turn.ends())
  },
  check: {
    id: 'CLIENT-025',
    title: 'only a line feed ends a line',
    clause: 'CLIENT.9',
    evaluate: (run) => wentOn(run, LINES),
  },
})

/** Eight megabytes, none of them like the next. */
const hugeText = (): string => {
  let text = ''
  for (let line = 0; text.length < HUGE; line++) text += `Line ${line} of a very long story.\n`
  return text
}

const HUGE = 8 * 1024 * 1024

export const huge = endsWellAfter({
  name: 'client-huge',
  title: 'A message is as long as a book.',
  during(turn, { session }) {
    const text = hugeText()
    session.send(turn.starts(turn.message('message-1', '')), turn.delta('message-1', text))
    session.send(turn.completes(turn.message('message-1', text)), ...turn.ends())
  },
  check: {
    id: 'CLIENT-026',
    title: 'messages of many megabytes are read',
    clause: 'CLIENT.10',
    evaluate: (run) => wentOn(run, hugeText()),
  },
})

/** As many as a long answer has. */
const MANY = 20_000

export const many = endsWellAfter({
  name: 'client-many',
  title: 'A message of the agent comes in thousands of deltas.',
  during(turn, { session }) {
    session.send(turn.starts(turn.message('message-1', '')))
    const delta = turn.delta('message-1', 'word ')
    for (let count = 0; count < MANY; count++) session.send(delta)
    session.send(turn.completes(turn.message('message-1', 'word '.repeat(MANY))), ...turn.ends())
  },
  check: {
    id: 'CLIENT-027',
    title: 'tens of thousands of messages are read',
    clause: 'CLIENT.33',
    evaluate: (run) => wentOn(run, 'word '.repeat(MANY)),
  },
})

export const emptyLines = endsWellAfter({
  name: 'client-empty-lines',
  title: 'There is nothing on some lines.',
  during(turn, { session }) {
    for (const message of [...turn.says(SAID), ...turn.ends()]) {
      session.sendText('')
      session.send(message)
    }
  },
  check: {
    id: 'CLIENT-028',
    title: 'empty lines are passed over',
    clause: 'CLIENT.30',
    evaluate: (run) => wentOn(run),
  },
})

export const noJson = endsWellAfter({
  name: 'client-no-json',
  title: 'A line of a log is among the messages.',
  during(turn, { session }) {
    session.sendText('WARN the disk is nearly full {')
    session.send(...turn.says(SAID), ...turn.ends())
  },
  check: {
    id: 'CLIENT-029',
    title: 'a line that is no JSON leaves nobody waiting',
    clause: 'CLIENT.15',
    evaluate: wentOnOrGaveUp,
  },
})

export const noMessages = endsWellAfter({
  name: 'client-no-messages',
  title: 'Lines are JSON, and no messages.',
  during(turn, { session }) {
    for (const text of ['42', 'null', '"text"', '[]', '{}', '{"id":1}', '{"method":7}'])
      session.sendText(text)
    session.send(...turn.says(SAID), ...turn.ends())
  },
  check: {
    id: 'CLIENT-030',
    title: 'JSON that is no message leaves nobody waiting',
    clause: 'CLIENT.15',
    evaluate: wentOnOrGaveUp,
  },
})
