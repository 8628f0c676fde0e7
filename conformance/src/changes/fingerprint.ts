import { createHash } from 'node:crypto'
import type { Change } from './find/change.ts'

/** What a change is known by in waivers: the same as long as the same thing happens to the same part. */
export function fingerprintOf({ kind, place, subject, before = '', after = '' }: Change): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, place, subject, before, after]))
    .digest('hex')
    .slice(0, 12)
}
