import type { Json } from '@heddle/protocol'
import type { Failure } from '../conform/check.ts'
import type { Session } from '../subject/index.ts'

/** What a time can be in either unit, from 2001 to 2286: no number is both. */
const SECONDS = { least: 1e9, most: 1e10, unit: 'seconds' }
const MILLISECONDS = { least: 1e12, most: 1e13, unit: 'milliseconds' }

/** Fails at the first time that is in another unit than its name says. */
export function oddTime({ transcript }: Session): Failure | undefined {
  for (const entry of transcript) {
    if (entry.from !== 'server' || entry.what.kind === 'invalid') continue
    for (const { name, value } of timesIn(entry.what.message as unknown as Json)) {
      const { least, most, unit } = name.endsWith('AtMs') ? MILLISECONDS : SECONDS
      // 0 stands for a time that the machine does not know.
      if (value !== 0 && !(Number.isInteger(value) && value >= least && value < most))
        return { message: `${name} is no time in ${unit}`, at: entry.index, actual: value }
    }
  }
  return undefined
}

/** Fails at the first notification that does not say when it was sent, or was sent before the one ahead of it. */
export function outOfTime({ transcript }: Session): Failure | undefined {
  let before = 0
  for (const entry of transcript) {
    if (entry.from !== 'server' || entry.what.kind !== 'notification') continue
    const { method, emittedAtMs } = entry.what.message
    if (typeof emittedAtMs !== 'number')
      return { message: `${method} does not say when it was sent`, at: entry.index, actual: emittedAtMs }
    if (emittedAtMs < before)
      return {
        message: `${method} goes back in time`,
        at: entry.index,
        expected: before,
        actual: emittedAtMs,
      }
    before = emittedAtMs
  }
  return undefined
}

/** All numbers whose names say that they are times, however deep. */
function* timesIn(value: Json): Generator<{ readonly name: string; readonly value: number }> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'number' && /[a-z]At(?:Ms)?$/.test(name)) yield { name, value: inner }
    else yield* timesIn(inner)
  }
}
