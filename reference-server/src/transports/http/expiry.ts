import { LONGEST_TIMER } from '../../longest-timer.ts'
import type { Visitor } from './credentials.ts'

/** Calls once the token of a visitor holds no more. @returns how to call that off */
export function whenExpired({ untilMs }: Visitor, act: () => void): () => void {
  if (untilMs === undefined) return () => {}
  let timer: NodeJS.Timeout
  const wait = () => {
    const left = untilMs - Date.now()
    timer = setTimeout(left > 0 ? wait : act, Math.min(Math.max(left, 0), LONGEST_TIMER))
    timer.unref()
  }
  wait()
  return () => clearTimeout(timer)
}
