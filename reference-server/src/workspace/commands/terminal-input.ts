import { fstatSync, writeSync } from 'node:fs'
import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises'
import { oneAtATime } from '../../one-at-a-time.ts'
import { codeOf } from '../files/file-failure.ts'
import { type Input, InputClosed } from './running.ts'

/** What a terminal takes for the end of its input. */
const END_OF_INPUT = Buffer.from([4])

const NEWLINE = 10

/** Bytes that a terminal takes at once. */
const PART = 4096

/** Tries without a pause: a program that reads has read meanwhile. */
const TRIES = 20

/** Milliseconds between two tries with a program that does not read. */
const PAUSE = 10

interface Terminal {
  write(data: string | Buffer): void
}

/** What is typed into a terminal. */
export function terminalInput(terminal: Terminal, isOver: () => boolean): Input {
  const inTurn = oneAtATime()
  let isLineBegun = false
  let hasEnded = false
  return {
    write: (bytes) =>
      inTurn(async () => {
        if (hasEnded) throw new InputClosed('The process takes no more input: its input was ended before.')
        await type(terminal, bytes, isOver)
        if (bytes.length > 0) isLineBegun = bytes.at(-1) !== NEWLINE
      }),
    end: () =>
      inTurn(async () => {
        hasEnded = true
        // In the middle of a line the first one only hands over what is there of it.
        const ends = isLineBegun ? [END_OF_INPUT, END_OF_INPUT] : [END_OF_INPUT]
        await type(terminal, Buffer.concat(ends), isOver)
      }),
  }
}

/**
 * Settles when the terminal has taken it all. The library would take it at once, keep any amount of it, and try again
 * and again without a pause; and its last try could come when the number of the file stands for another file already.
 */
async function type(terminal: Terminal, bytes: Uint8Array, isOver: () => boolean): Promise<void> {
  const fd = 'fd' in terminal && typeof terminal.fd === 'number' ? terminal.fd : undefined
  if (fd === undefined) {
    // Windows, where it is no file.
    terminal.write(Buffer.from(bytes))
    return
  }
  for (let done = 0, tries = 0; done < bytes.length; ) {
    const taken = isOver() ? undefined : typeNow(fd, bytes.subarray(done, done + PART))
    if (taken === undefined) throw new InputClosed('The process takes no more input: it has ended.')
    done += taken
    tries = taken === 0 ? tries + 1 : 0
    if (tries > TRIES) await pause(PAUSE)
    else await breathe()
  }
}

/** @returns how many bytes it took, without waiting; undefined when it is gone */
function typeNow(fd: number, bytes: Uint8Array): number | undefined {
  try {
    // Nothing can come between the look and the writing.
    if (!fstatSync(fd).isCharacterDevice()) return undefined
    return writeSync(fd, bytes)
  } catch (error) {
    return codeOf(error) === 'EAGAIN' ? 0 : undefined
  }
}
