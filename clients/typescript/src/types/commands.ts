// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type { SandboxPolicy } from './policy.ts'

/** A command to run. It belongs to the connection, not to a thread, and ends with the connection. */
export interface CommandExecParams {
  /** The program and its arguments, at least one word. No shell reads them. */
  command: string[]
  /** The folder to run it in. That of the server when left out. */
  cwd?: string | null
  /** Variables to change in the environment that the server gives it; null takes one out. */
  env?: Record<string, string | null> | null
  /**
   * A name for the process that the client makes up, unique on its connection. Needed for a terminal, for
   * streams and to talk to the process later.
   */
  processId?: string | null
  /** Run it in a terminal, with input and output as streams. No when left out. */
  tty?: boolean
  /** How large the terminal is at first. Only with `tty`. */
  size?: CommandExecTerminalSize | null
  /** Input will come with `command/exec/write`. No when left out. */
  streamStdin?: boolean
  /**
   * Send output as it comes, with `command/exec/outputDelta`; the result is then without it. No when left
   * out.
   */
  streamStdoutStderr?: boolean
  /**
   * How many bytes of output to keep, of each of the two streams; the rest is dropped. The server has a limit
   * of its own when left out. Not with `disableOutputCap`. A 64-bit integer on the wire; exact here up to
   * 2^53 − 1.
   */
  outputBytesCap?: number | null
  /** Keep all output. Not with `outputBytesCap`. */
  disableOutputCap?: boolean
  /**
   * How long it may run before it is ended. The server has a limit of its own when left out. Not with
   * `disableTimeout`. In milliseconds.
   */
  timeoutMs?: number | null
  /** Let it run as long as it likes. Not with `timeoutMs`. */
  disableTimeout?: boolean
  /** What it can reach. As configured when left out. Not with `permissionProfile`. */
  sandboxPolicy?: SandboxPolicy | null
}

/** How large a terminal is, counted in characters. */
export interface CommandExecTerminalSize {
  /** Lines. */
  rows: number
  /** Characters in a line. */
  cols: number
}

/** What became of the command. It comes when the process has ended, after the last of its output. */
export interface CommandExecResponse {
  /** The exit code; 124 when the time was up. Before 2026-06 the request fails then. */
  exitCode: number
  /** Standard output; empty when it was streamed. */
  stdout: string
  /** Standard error; empty when it was streamed. */
  stderr: string
}

/** Input for a running process. */
export interface CommandExecWriteParams {
  /** The `processId` of the `command/exec`, on the same connection. */
  processId: string
  /** The bytes to write. Bytes in base64. */
  deltaBase64?: string | null
  /** The input ends here, after these bytes if there are any. No when left out. */
  closeStdin?: boolean
}

/** The input was passed on. */
export type CommandExecWriteResponse = Record<string, unknown>

/** A new size for the terminal of a running process. */
export interface CommandExecResizeParams {
  /** The `processId` of the `command/exec`, on the same connection. */
  processId: string
  /** How large it is now. */
  size: CommandExecTerminalSize
}

/** The terminal has its new size. */
export type CommandExecResizeResponse = Record<string, unknown>

/** A running process to end. */
export interface CommandExecTerminateParams {
  /** The `processId` of the `command/exec`, on the same connection. */
  processId: string
}

/** The process was told to end; the result of its `command/exec` still comes. */
export type CommandExecTerminateResponse = Record<string, unknown>

/** The next bytes that a running process put out. Only the connection that started it gets them. */
export interface CommandExecOutputDeltaNotification {
  /** The `processId` of the `command/exec`, on the same connection. */
  processId: string
  /** Where they came out. */
  stream: CommandExecOutputStream
  /** The bytes. A character can be split between two of these. Bytes in base64. */
  deltaBase64: string
  /** These are the last ones of the stream that are sent, because `outputBytesCap` was reached. */
  capReached: boolean
}

/**
 * Where output came out.
 *
 * - `stdout`: Standard output, or the terminal: there the two are one.
 * - `stderr`: Standard error.
 */
export type CommandExecOutputStream = 'stdout' | 'stderr' | (string & {})
