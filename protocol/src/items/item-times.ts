import { field, maybe, since11, unixMillis } from '../define/index.ts'

/** When an item was started and completed: the same two fields on every kind of item. */
export const itemTimes = {
  startedAtMs: field('When the item was started.', maybe(unixMillis()), since11),
  completedAtMs: field('When it was completed. Null while it is in progress.', maybe(unixMillis()), since11),
}
