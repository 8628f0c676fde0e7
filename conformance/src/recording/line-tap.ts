import { Transform, type TransformCallback } from 'node:stream'
import { MAX_LINE_BYTES } from '@heddle/protocol'

const LF = 0x0a

export interface LineListener {
  line(text: string): void
  /** A line went past that is longer than the limit, and is not told. */
  tooLong(): void
}

/**
 * Lets bytes through as they are, and tells the lines among them. A line that is longer than the limit goes
 * through as well; only the listener does not get it.
 */
export function lineTap(listener: LineListener, limit: number = MAX_LINE_BYTES): Transform {
  let parts: Buffer[] = []
  let size = 0
  let dropping = false
  const keep = (piece: Buffer): void => {
    if (dropping) return
    size += piece.length
    if (size <= limit) {
      parts.push(piece)
      return
    }
    dropping = true
    parts = []
    listener.tooLong()
  }
  const end = (): void => {
    if (!dropping) listener.line(Buffer.concat(parts).toString('utf8').replace(/\r$/, ''))
    parts = []
    size = 0
    dropping = false
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      attempt(done, () => {
        let rest = chunk
        for (let at = rest.indexOf(LF); at >= 0; at = rest.indexOf(LF)) {
          keep(rest.subarray(0, at))
          end()
          rest = rest.subarray(at + 1)
        }
        if (rest.length > 0) keep(rest)
        return chunk
      })
    },
    flush(done) {
      attempt(done, () => {
        if (parts.length > 0) end()
        return undefined
      })
    },
  })
}

/** What a listener throws ends the stream, and not the process. */
function attempt(done: TransformCallback, work: () => Buffer | undefined): void {
  let chunk: Buffer | undefined
  try {
    chunk = work()
  } catch (error) {
    done(error as Error)
    return
  }
  done(null, chunk)
}
