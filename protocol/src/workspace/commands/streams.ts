import type { Static } from 'typebox'
import { area, base64, field, flag, maybe, optional, since06, text } from '../../define/index.ts'
import { CommandExecTerminalSize } from './exec.ts'

const { object, openEnum } = area('commands')

const processId = field('The `processId` of the `command/exec`, on the same connection.', text())

export const CommandExecWriteParams = object(
  'CommandExecWriteParams',
  'Input for a running process.',
  {
    processId,
    deltaBase64: field('The bytes to write.', maybe(base64())),
    closeStdin: field(
      'The input ends here, after these bytes if there are any. No when left out.',
      optional(flag()),
    ),
  },
  since06,
)

export const CommandExecWriteResponse = object(
  'CommandExecWriteResponse',
  'The input was passed on.',
  {},
  since06,
)

export const CommandExecTerminateParams = object(
  'CommandExecTerminateParams',
  'A running process to end.',
  { processId },
  since06,
)

export const CommandExecTerminateResponse = object(
  'CommandExecTerminateResponse',
  'The process was told to end; the result of its `command/exec` still comes.',
  {},
  since06,
)

export const CommandExecResizeParams = object(
  'CommandExecResizeParams',
  'A new size for the terminal of a running process.',
  { processId, size: field('How large it is now.', CommandExecTerminalSize) },
  since06,
)

export const CommandExecResizeResponse = object(
  'CommandExecResizeResponse',
  'The terminal has its new size.',
  {},
  since06,
)

const CommandExecOutputStream = openEnum(
  'CommandExecOutputStream',
  'Where output came out.',
  { stdout: 'Standard output, or the terminal: there the two are one.', stderr: 'Standard error.' },
  since06,
)

export const CommandExecOutputDeltaNotification = object(
  'CommandExecOutputDeltaNotification',
  'The next bytes that a running process put out. Only the connection that started it gets them.',
  {
    processId,
    stream: field('Where they came out.', CommandExecOutputStream),
    deltaBase64: field('The bytes. A character can be split between two of these.', base64()),
    capReached: field(
      'These are the last ones of the stream that are sent, because `outputBytesCap` was reached.',
      flag(),
    ),
  },
  since06,
)

export type CommandExecWriteParams = Static<typeof CommandExecWriteParams>
export type CommandExecWriteResponse = Static<typeof CommandExecWriteResponse>
export type CommandExecTerminateParams = Static<typeof CommandExecTerminateParams>
export type CommandExecTerminateResponse = Static<typeof CommandExecTerminateResponse>
export type CommandExecResizeParams = Static<typeof CommandExecResizeParams>
export type CommandExecResizeResponse = Static<typeof CommandExecResizeResponse>
export type CommandExecOutputDeltaNotification = Static<typeof CommandExecOutputDeltaNotification>
