import type { Readable, Writable } from 'node:stream'
import { LineTooLong, splitLines } from '@heddle/protocol'
import type { Connection } from './connection.ts'

/**
 * Bytes that may wait before nothing more is read from the client. Enough that a client which is behind
 * with a stream can still interrupt it.
 */
const MANY = 8 * 1024 * 1024

/** Bytes that may wait for a client that does not read. Beyond, it is taken for gone. */
const MAX_QUEUE = 128 * 1024 * 1024

/** Time for the last messages to get out. Milliseconds. */
const LAST_WORDS = 2000

/** One client over a pair of streams: one JSON object a line. */
export function stdioConnection(input: Readable, output: Writable): Connection {
  let open = true
  let lose: (reason: string) => void = () => {}
  const lost = new Promise<string>((resolve) => {
    lose = (reason) => {
      open = false
      resolve(reason)
    }
  })
  // A client that went away is no error of the server. Without a listener it would end the process.
  output.on('error', (error) => lose(`the client no longer reads: ${error.message}`))
  output.on('close', () => lose('the output was closed'))

  return {
    incoming: lines(input, () => open),
    lost,
    send(message) {
      if (!open) return
      output.write(`${JSON.stringify(message)}\n`)
      if (output.writableLength > MAX_QUEUE) lose(`the client left ${MAX_QUEUE} bytes unread`)
    },
    async ready() {
      if (!open || output.writableLength < MANY) return
      let drained = () => {}
      const drain = new Promise<void>((resolve) => {
        drained = resolve
        output.once('drain', drained)
      })
      await Promise.race([drain, lost])
      output.off('drain', drained)
    },
    async close() {
      if (open)
        await withinTime(new Promise<void>((resolve) => output.write('', () => resolve())), LAST_WORDS)
      open = false
      input.destroy()
    },
  }
}

async function* lines(input: Readable, isOpen: () => boolean): AsyncGenerator<string> {
  try {
    yield* splitLines(input)
  } catch (error) {
    // Reading from an input that was closed on purpose ends; it does not fail.
    if (isOpen() && !input.destroyed) throw error
    if (error instanceof LineTooLong) throw error
  }
}

async function withinTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, end])
  clearTimeout(timer)
}
