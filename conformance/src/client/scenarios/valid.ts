import { SAID, wentOn } from '../judge.ts'
import { endsWellAfter } from './client-scenario.ts'

const sayAndEnd = {
  during: ((turn, { session }) => {
    session.send(...turn.says(SAID), ...turn.ends())
  }) as Parameters<typeof endsWellAfter>[0]['during'],
}

export const sparse = endsWellAfter({
  ...sayAndEnd,
  name: 'client-sparse',
  title: 'The server leaves out everything that may be left out.',
  measure: 'smallest',
  check: {
    id: 'CLIENT-004',
    title: 'what may be left out is not needed',
    clause: 'CLIENT.22',
    evaluate: (run) => wentOn(run),
  },
})

export const full = endsWellAfter({
  ...sayAndEnd,
  name: 'client-full',
  title: 'The server leaves out nothing.',
  measure: 'fullest',
  check: {
    id: 'CLIENT-005',
    title: 'everything that may be there is read',
    clause: 'CLIENT.22',
    evaluate: (run) => wentOn(run),
  },
})

export const everyNotification = endsWellAfter({
  name: 'client-every-notification',
  title: 'The server tells all that its version defines, in every form.',
  during(turn, { session, words }) {
    for (const { method, params } of words.all('notification'))
      session.send(words.notification(method, params))
    session.send(...turn.says(SAID), ...turn.ends())
  },
  check: {
    id: 'CLIENT-006',
    title: 'every notification that the version defines is read',
    clause: 'CLIENT.22',
    evaluate: (run) => wentOn(run),
  },
})

/** The largest whole number that every reader of JSON can hold. */
const LARGEST = Number.MAX_SAFE_INTEGER

export const largeNumbers = endsWellAfter({
  name: 'client-large-numbers',
  title: 'Numbers come that are as large as they get.',
  during(turn, { session }) {
    const tokens = ['total', 'input', 'cachedInput', 'output', 'reasoningOutput'].map((kind) => [
      `${kind}Tokens`,
      LARGEST,
    ])
    const used = Object.fromEntries(tokens)
    const tokenUsage = { total: used, last: used, modelContextWindow: LARGEST }
    session.send(turn.tells('thread/tokenUsage/updated', { tokenUsage }))
    const ran = { status: 'completed', exitCode: -(2 ** 31), durationMs: LARGEST }
    session.send(
      turn.starts(turn.command('call-1', 'sleep')),
      turn.completes(turn.command('call-1', 'sleep', ran)),
    )
    session.send(...turn.says(SAID), ...turn.ends('completed', { durationMs: LARGEST }))
  },
  check: {
    id: 'CLIENT-007',
    title: 'whole numbers up to 2^53 - 1 are read',
    clause: 'CLIENT.32',
    evaluate: (run) => wentOn(run),
  },
})
