import type { Static } from 'typebox'
import { area, field, maybe, millis, since06, since11, text } from '../define/index.ts'

const { object } = area('threads')

export const ThreadShellCommandParams = object(
  'ThreadShellCommandParams',
  'A command that the user types. No sandbox holds it back.',
  {
    threadId: field('The thread.', text()),
    command: field(
      'The command line, for the shell of the thread: pipes and quotes mean what they mean there.',
      text(),
    ),
    timeoutMs: field(
      'How long it may run; with 0 its time is up at once. An hour when left out.',
      maybe(millis()),
      since11,
    ),
  },
  since06,
)

export const ThreadShellCommandResponse = object(
  'ThreadShellCommandResponse',
  'The command will run. What becomes of it comes as an item.',
  {},
  since06,
)

export type ThreadShellCommandParams = Static<typeof ThreadShellCommandParams>
export type ThreadShellCommandResponse = Static<typeof ThreadShellCommandResponse>
