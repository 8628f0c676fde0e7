import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { startServer } from '../process/start-server.ts'
import type { Side } from './format.ts'
import { lineTap } from './line-tap.ts'
import { createRecorder, type Recorder, type RecorderOptions } from './recorder.ts'
import { RecordingError } from './recording-error.ts'

export interface ProxyOptions extends RecorderOptions {
  /** The server. */
  readonly command: string
  readonly args: readonly string[]
  /** Where the client speaks and listens; our own stdin and stdout when left out. */
  readonly input?: Readable
  readonly output?: Writable
}

/** How the server ended. */
export interface ServerExit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

const FORWARDED: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a server and stands between it and its client. Every byte passes through unchanged, with the
 * backpressure of the side that reads; the lines among them are written down. The server's stderr is ours.
 *
 * @throws CannotStart when the server cannot be started; no file is then left
 * @throws RecordingError when the file cannot be made, or no longer be written: then the server is ended
 */
export async function record(options: ProxyOptions): Promise<ServerExit> {
  const { command, args, input = process.stdin, output = process.stdout } = options
  const server = await startServer(command, () =>
    spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  const recorder = recorderFor(server, options)
  const forward = (signal: NodeJS.Signals): void => {
    server.kill(signal)
  }
  for (const signal of FORWARDED) process.on(signal, forward)
  try {
    const exit = closed(server)
    let fault: RecordingError | undefined
    const stop = (error: unknown): void => {
      if (error instanceof RecordingError) fault ??= error
      server.kill()
    }
    const heard = pipeline(server.stdout, tapFor(recorder, 'server'), output, { end: false })
    // The server may stop reading before the client stops speaking; how it ended is what counts then.
    pipeline(input, tapFor(recorder, 'client'), server.stdin).catch((error: unknown) => {
      if (error instanceof RecordingError) stop(error)
    })
    const [end] = await Promise.all([exit, heard.catch(stop)])
    if (fault !== undefined) throw fault
    recorder.event({ event: 'exit', ...end })
    return end
  } finally {
    for (const signal of FORWARDED) process.off(signal, forward)
    input.destroy()
    recorder.close()
  }
}

/** Without a file there is nothing to run the server for. */
function recorderFor(server: ChildProcess, options: RecorderOptions): Recorder {
  try {
    return createRecorder(options)
  } catch (error) {
    server.kill('SIGKILL')
    throw error
  }
}

function tapFor(recorder: Recorder, from: Side) {
  return lineTap({
    line: (text) => recorder.line(from, text),
    tooLong: () => recorder.event({ event: 'line-too-long' }),
  })
}

async function closed(server: ChildProcess): Promise<ServerExit> {
  const [code, signal] = await once(server, 'close')
  return { code, signal }
}
