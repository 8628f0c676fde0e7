import type { Static } from 'typebox'
import {
  area,
  experimental06,
  field,
  flag,
  int,
  list,
  map,
  maybe,
  millis,
  nullable,
  optional,
  path,
  since06,
  text,
} from '../../define/index.ts'
import { SandboxPolicy } from '../../policy/sandbox.ts'

const { object } = area('commands')

export const CommandExecTerminalSize = object(
  'CommandExecTerminalSize',
  'How large a terminal is, counted in characters.',
  { rows: field('Lines.', int('uint16')), cols: field('Characters in a line.', int('uint16')) },
  since06,
)

export const CommandExecParams = object(
  'CommandExecParams',
  'A command to run. It belongs to the connection, not to a thread, and ends with the connection.',
  {
    command: field('The program and its arguments, at least one word. No shell reads them.', list(text())),
    cwd: field('The folder to run it in. That of the server when left out.', maybe(path())),
    env: field(
      'Variables to change in the environment that the server gives it; null takes one out.',
      maybe(map(nullable(text()))),
      since06,
    ),
    processId: field(
      'A name for the process that the client makes up, unique on its connection. Needed for a terminal, for streams and to talk to the process later.',
      maybe(text()),
      since06,
    ),
    tty: field(
      'Run it in a terminal, with input and output as streams. No when left out.',
      optional(flag()),
      since06,
    ),
    size: field(
      'How large the terminal is at first. Only with `tty`.',
      maybe(CommandExecTerminalSize),
      since06,
    ),
    streamStdin: field(
      'Input will come with `command/exec/write`. No when left out.',
      optional(flag()),
      since06,
    ),
    streamStdoutStderr: field(
      'Send output as it comes, with `command/exec/outputDelta`; the result is then without it. No when left out.',
      optional(flag()),
      since06,
    ),
    outputBytesCap: field(
      'How many bytes of output to keep, of each of the two streams; the rest is dropped. The server has a limit of its own when left out. Not with `disableOutputCap`.',
      maybe(int('uint64')),
      since06,
    ),
    disableOutputCap: field('Keep all output. Not with `outputBytesCap`.', optional(flag()), since06),
    timeoutMs: field(
      'How long it may run before it is ended. The server has a limit of its own when left out. Not with `disableTimeout`.',
      maybe(millis()),
    ),
    disableTimeout: field('Let it run as long as it likes. Not with `timeoutMs`.', optional(flag()), since06),
    sandboxPolicy: field(
      'What it can reach. As configured when left out. Not with `permissionProfile`.',
      maybe(SandboxPolicy),
    ),
    permissionProfile: field(
      'Name of a set of permissions, in place of `sandboxPolicy`.',
      maybe(text()),
      experimental06,
    ),
  },
)

export const CommandExecResponse = object(
  'CommandExecResponse',
  'What became of the command. It comes when the process has ended, after the last of its output.',
  {
    exitCode: field(
      'The exit code; 124 when the time was up. Before 2026-06 the request fails then.',
      int('int32'),
    ),
    stdout: field('Standard output; empty when it was streamed.', text()),
    stderr: field('Standard error; empty when it was streamed.', text()),
  },
)

export type CommandExecTerminalSize = Static<typeof CommandExecTerminalSize>
export type CommandExecParams = Static<typeof CommandExecParams>
export type CommandExecResponse = Static<typeof CommandExecResponse>
