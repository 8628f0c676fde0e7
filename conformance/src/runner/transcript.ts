import type { Entry } from '../recording/read.ts'
import { lineOf, type Recorder } from '../recording/recorder.ts'
import type { Redactor } from '../recording/redact.ts'

/** What was said in one scenario, by all processes of the server, in the form of a recording. */
export interface Transcript {
  readonly scenario: string
  readonly entries: readonly Entry[]
}

/** What a recording calls the connection of a scenario's nth session, from 1: the first needs no name. */
export const connectionOf = (session: number): string | undefined =>
  session === 1 ? undefined : String(session)

/** Writes a session down in memory. */
export function createTranscript(redactor: Redactor): {
  readonly recorder: Recorder
  readonly entries: readonly Entry[]
} {
  const entries: Entry[] = []
  const began = performance.now()
  const time = (): number => Math.round((performance.now() - began) * 10) / 10
  const put = (what: Entry['what']): void => {
    entries.push({ line: entries.length + 1, what })
  }
  return {
    entries,
    recorder: {
      line: (from, text, conn) =>
        put(lineOf({ t: time(), from, ...(conn !== undefined && { conn }) }, text, redactor)),
      event: (event) => put({ t: time(), from: 'recorder', ...event }),
      close: () => undefined,
    },
  }
}

/** Several recorders as one; undefined when there is none. */
export function together(all: readonly (Recorder | undefined)[]): Recorder | undefined {
  const recorders = all.filter((one) => one !== undefined)
  if (recorders.length === 0) return undefined
  return {
    line(from, text, conn) {
      for (const one of recorders) one.line(from, text, conn)
    },
    event(event) {
      for (const one of recorders) one.event(event)
    },
    close() {
      for (const one of recorders) one.close()
    },
  }
}
