import { type CommandExecParams, ERROR_CODES } from '@heddle/protocol'
import { KeptOutput, type Stream } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'

/** How much of each stream is kept of a command that says nothing about it: as in the real server. Bytes. */
const USUAL_CAP = 1024 * 1024

/** How much of each stream fits into one answer. Bytes. */
const MOST_KEPT = 8 * 1024 * 1024

/** What becomes of the output of one command. */
export interface Output {
  readonly add: (stream: Stream, bytes: Buffer) => void
  /** Empty when it was streamed. */
  text(stream: Stream): string
  /** Aborted when it is more than an answer can hold. */
  readonly overflown: AbortSignal
}

/** Streamed or kept, as the client asks for it. */
export function outputOf(params: CommandExecParams, { notify }: MethodContext): Output {
  const { processId, outputBytesCap, disableOutputCap, tty, streamStdoutStderr } = params
  const cap = disableOutputCap === true ? Number.POSITIVE_INFINITY : (outputBytesCap ?? USUAL_CAP)
  const isStreamed = tty === true || streamStdoutStderr === true
  const overflow = new AbortController()
  const kept = (stream: Stream) => {
    if (!isStreamed) return new KeptOutput(Math.min(cap, MOST_KEPT + 1))
    return new KeptOutput(cap, (bytes, capReached) =>
      notify({
        method: 'command/exec/outputDelta',
        params: { processId, stream, deltaBase64: bytes.toString('base64'), capReached },
      }),
    )
  }
  const streams = { stdout: kept('stdout'), stderr: kept('stderr') }
  return {
    add(stream, bytes) {
      streams[stream].add(bytes)
      if (!isStreamed && streams[stream].length > MOST_KEPT) overflow.abort()
    },
    text: (stream) => streams[stream].text,
    overflown: overflow.signal,
  }
}

/** Why a command was ended whose output has overflown. */
export function tooMuch(): RpcFailure {
  return new RpcFailure(
    ERROR_CODES.internalError,
    `The command was ended: it put out more than the ${MOST_KEPT / 1024 / 1024} MiB that one answer can hold. ` +
      'Set streamStdoutStderr to get it as it comes.',
  )
}
