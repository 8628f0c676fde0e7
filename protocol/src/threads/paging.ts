import { field, maybe, since11, text } from '../define/index.ts'

/** Where a client wants to go on in a list. */
export const cursor = field('Where to go on: `nextCursor` of the page before.', maybe(text()))

/** Where a list goes on after a page. */
export const nextCursor = field('Where the next page begins; null at the end.', maybe(text()))

/** What a page says about the pages beside it, where a list can be read in both directions. */
export const pagesBeside = {
  nextCursor,
  backwardsCursor: field(
    'Where the page in the other direction begins: with the first entry of this one, once more. Null when the page is empty.',
    maybe(text()),
  ),
}

/** Where to begin reading the history of a thread from its end, with `desc`: the newest entry comes first. */
export const historyCursors = {
  turnsBackwardsCursor: field('Where to begin paging back through the turns.', maybe(text()), since11),
  itemsBackwardsCursor: field('Where to begin paging back through the items.', maybe(text()), since11),
}
