import type { Readable, Writable } from 'node:stream'
import { LineTooLong, splitLines } from '@heddle/protocol'
import { type Limits, manyBytes } from '../limits.ts'
import { LAST_WORDS, withinTime } from '../within-time.ts'
import type { Connection } from './connection.ts'
import { Latch } from './latch.ts'

/** One client over a pair of streams: one JSON object a line. */
export function stdioConnection(input: Readable, output: Writable, limits: Limits): Connection {
  const lost = new Latch()
  const stopped = new Latch()
  // A client that went away is no error of the server. Without a listener it would end the process.
  output.on('error', (error) => lost.happen(`the client no longer reads: ${error.message}`))
  output.on('close', () => lost.happen('the output was closed'))

  return {
    transport: 'stdio',
    incoming: lines(input, limits.messageBytes, lost),
    lost: lost.happened,
    get queuedBytes() {
      return output.writableLength
    },
    send(message) {
      if (lost.isDone) return
      output.write(`${JSON.stringify(message)}\n`)
      if (output.writableLength > limits.queuedBytes)
        lost.happen(`the client left ${limits.queuedBytes} bytes unread`)
    },
    async ready() {
      if (lost.isDone || output.writableLength < manyBytes(limits)) return
      let drained = () => {}
      const drain = new Promise<void>((resolve) => {
        drained = resolve
        output.once('drain', drained)
      })
      await Promise.race([drain, lost.happened, stopped.happened])
      output.off('drain', drained)
    },
    stopReading() {
      stopped.happen('')
      input.destroy()
    },
    async close({ reason }) {
      if (!lost.isDone)
        await withinTime(new Promise<void>((resolve) => output.write('', () => resolve())), LAST_WORDS)
      lost.happen(reason)
      input.destroy()
    },
  }
}

async function* lines(input: Readable, limit: number, lost: Latch): AsyncGenerator<string> {
  try {
    yield* splitLines(input, limit)
  } catch (error) {
    // Reading from an input that was closed on purpose ends; it does not fail.
    if (!lost.isDone && !input.destroyed) throw error
    if (error instanceof LineTooLong) throw error
  }
}
