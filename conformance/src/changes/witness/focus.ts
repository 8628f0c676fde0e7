import { escapePointer, type Problem } from '@heddle/protocol'
import type { Change } from '../find/change.ts'

/** Where in a message something has changed. */
export interface Place {
  /** JSON pointer to the value in which it has. */
  readonly pointer: string
  /** Pointers to unions on the way: the reader may say there that nothing of it fits. */
  readonly unions: readonly string[]
}

/** Is it because of this change that a reader stumbles? What it refuses elsewhere in the message has causes of its own. */
export function isAbout(
  change: Change,
  { pointer, unions }: Place,
  { pointer: at, message }: Problem,
): boolean {
  if (change.about !== 'type') return true
  if (unions.includes(at)) return true
  const names = [change.subject, change.after ?? '']
  if (!isOfField(change.kind) || change.subject === '') return isIn(at, pointer)
  return names.some(
    (name) =>
      isIn(at, `${pointer}/${escapePointer(name)}`) ||
      (at === pointer && message.includes(JSON.stringify(name))),
  )
}

/** Changes of one field, of which the object around it is told. */
const isOfField = (kind: Change['kind']): boolean => /^(required-)?field-|^null-/.test(kind)

/** Is a place inside of another, or the same? */
const isIn = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`)
