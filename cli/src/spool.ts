import { randomUUID } from 'node:crypto'
import { closeSync, createReadStream, openSync, unlinkSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { HeddleError, whyNot } from '@heddle/protocol'

/** Text that is kept out of memory until all of it is known. */
export interface Spool {
  /** How often something was written. */
  readonly lines: number
  write(text: string): void
  copyTo(stream: NodeJS.WritableStream): Promise<void>
  close(): void
}

/** @throws HeddleError when the temporary folder cannot be written to */
export function spool(): Spool {
  const file = path.join(os.tmpdir(), `heddle-${randomUUID()}`)
  const doing = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw new HeddleError(
        `${file} cannot be written: ${whyNot(error)}. Set TMPDIR to a folder with space.`,
        {
          cause: error,
        },
      )
    }
  }
  const fd = doing(() => openSync(file, 'wx+', 0o600))
  // Nothing is left behind, however the process ends; where that is not possible, `close` takes it away.
  let there = process.platform === 'win32'
  if (!there) unlinkSync(file)
  let lines = 0
  return {
    get lines() {
      return lines
    },
    write(text) {
      doing(() => writeSync(fd, text))
      lines += 1
    },
    copyTo: (stream) =>
      pipeline(createReadStream('', { fd, start: 0, autoClose: false }), stream, { end: false }),
    close() {
      closeSync(fd)
      if (there) unlinkSync(file)
      there = false
    },
  }
}
