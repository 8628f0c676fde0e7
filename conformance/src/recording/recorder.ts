import { closeSync, openSync, writeSync } from 'node:fs'
import { type Json, whyNot } from '@heddle/protocol'
import type { EventLine, Header, Line, MessageLine, Side } from './format.ts'
import { RecordingError } from './recording-error.ts'
import type { Redactor } from './redact.ts'

/** Writes a session down as it happens: what was told to it is in the file, even when the process is killed. */
export interface Recorder {
  /** A line that one side wrote, without its end. */
  line(from: Side, text: string, conn?: string): void
  event(event: Omit<EventLine, 't' | 'from'>): void
  close(): void
}

export interface RecorderOptions {
  readonly file: string
  readonly header?: Omit<Header, 'heddleRecording' | 'redacted'>
  /** Left out: everything is written as it is. */
  readonly redactor?: Redactor
  /** Overwrite a file that is there. */
  readonly force?: boolean
}

/** @throws RecordingError when the file cannot be made, or is there already */
export function createRecorder({ file, header = {}, redactor, force = false }: RecorderOptions): Recorder {
  const fd = open(file, force)
  const began = performance.now()
  const put = (value: object): void => {
    try {
      writeSync(fd, `${JSON.stringify(value)}\n`)
    } catch (error) {
      throw new RecordingError(`${file} can no longer be written: ${whyNot(error)}.`, { cause: error })
    }
  }
  const time = (): number => Math.round((performance.now() - began) * 10) / 10
  put({ heddleRecording: 1, ...header, ...(redactor && { redacted: redactor.replaces }) })
  return {
    line(from, text, conn) {
      if (text.trim() === '') return
      put(lineOf({ t: time(), from, ...(conn === undefined ? {} : { conn }) }, text, redactor))
    },
    event(event) {
      // A script of the model is text like any other.
      const told = redactor?.json(JSON.parse(JSON.stringify(event))) ?? event
      put({ t: time(), from: 'recorder', ...(told as typeof event) })
    },
    close: () => closeSync(fd),
  }
}

/** What a recording holds of a line that was said. */
export function lineOf(
  place: Pick<MessageLine, 't' | 'from' | 'conn'>,
  text: string,
  redactor: Redactor | undefined,
): Line {
  const msg = parsed(text)
  return msg === undefined
    ? { ...place, raw: redactor?.text(text) ?? text }
    : { ...place, msg: redactor?.json(msg) ?? msg }
}

function open(file: string, force: boolean): number {
  try {
    return openSync(file, force ? 'w' : 'wx')
  } catch (error) {
    const remedy =
      (error as NodeJS.ErrnoException).code === 'EEXIST' ? ' Choose another name, or --force.' : ''
    throw new RecordingError(`${file} cannot be written: ${whyNot(error)}.${remedy}`, { cause: error })
  }
}

/** Undefined: the text is no JSON. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
