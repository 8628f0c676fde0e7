import type { Visitor } from './credentials.ts'

/** What a timer takes at most: a longer one would end at once. Milliseconds. */
const LONGEST = 2 ** 31 - 1

/** Calls once the token of a visitor holds no more. @returns how to call that off */
export function whenExpired({ untilMs }: Visitor, act: () => void): () => void {
  if (untilMs === undefined) return () => {}
  let timer: NodeJS.Timeout
  const wait = () => {
    const left = untilMs - Date.now()
    timer = setTimeout(left > 0 ? wait : act, Math.min(Math.max(left, 0), LONGEST))
    timer.unref()
  }
  wait()
  return () => clearTimeout(timer)
}
