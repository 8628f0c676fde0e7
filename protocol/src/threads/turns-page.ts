import { field, int, list, maybe } from '../define/index.ts'
import { Turn, TurnItemsView } from '../turns/turn.ts'
import { pagesBeside } from './paging.ts'
import { SortDirection } from './sort.ts'

/** Which turns a client wants on a page, and how much of them. */
export const wantedTurns = {
  limit: field('How many turns at most.', maybe(int('uint32'))),
  sortDirection: field('From which end. The newest first when left out.', maybe(SortDirection)),
  itemsView: field('How many of their items. A summary when left out.', maybe(TurnItemsView)),
}

/** A page of the turns of a thread. */
export const turnsOnPage = {
  data: field('The turns.', list(Turn)),
  ...pagesBeside,
}
