import Type, { type Static } from 'typebox'
import { area, field, flag, int, list, maybe, optional, since11, text } from '../define/index.ts'
import { itemTimes } from '../items/item-times.ts'
import { ThreadItem } from '../items/thread-item.ts'
import { pagesBeside } from './paging.ts'
import { SortDirection } from './sort.ts'

const { object, taggedUnion, untaggedUnion } = area('threads')

const ItemAnchor = object(
  'ItemAnchor',
  'Right beside an item, which is not listed itself.',
  {
    type: field('Tells the kind of place.', Type.Literal('item')),
    itemId: field('The item; it must stand in the turn that is asked for.', text()),
  },
  since11,
)

const ThreadItemsListAnchor = taggedUnion(
  'ThreadItemsListAnchor',
  'A place in the history of a turn.',
  'type',
  [ItemAnchor],
  since11,
)

const ThreadItemsListCursor = untaggedUnion(
  'ThreadItemsListCursor',
  'Where to go on among items: `nextCursor` of the page before, or a place of its own choice.',
  [text(), ThreadItemsListAnchor],
  since11,
)

const ThreadItemOutputDeferral = object(
  'ThreadItemOutputDeferral',
  'Which outputs to leave out of the items. None when nothing is said.',
  {
    commandExecution: field('Those of commands that succeeded.', optional(flag()), { experimental: true }),
    mcpToolCall: field('Those of tool calls that succeeded, where they are plain text.', optional(flag()), {
      experimental: true,
    }),
  },
  since11,
)

export const ThreadItemsListParams = object(
  'ThreadItemsListParams',
  'Which items of a thread to list.',
  {
    threadId: field('The thread.', text()),
    turnId: field('Only items of this turn. Those of all turns when left out.', maybe(text())),
    cursor: field(
      'Where to go on: `nextCursor` of the page before, or with `turnId` an item to go on from.',
      maybe(ThreadItemsListCursor),
    ),
    limit: field('How many items at most.', maybe(int('uint32'))),
    sortDirection: field('From which end. The oldest first when left out.', maybe(SortDirection)),
    deferOutput: field(
      'Outputs to leave out, for reading them one by one with `thread/items/read`. Only with `turnId`.',
      maybe(ThreadItemOutputDeferral),
    ),
  },
  since11,
)

export const ThreadItemEntry = object(
  'ThreadItemEntry',
  'An item, and where and when it stands.',
  {
    turnId: field('The turn that it belongs to.', text()),
    item: field('The item.', ThreadItem),
    outputDeferred: field('Its output was left out; `thread/items/read` has it.', optional(flag()), {
      experimental: true,
    }),
    ...itemTimes,
  },
  since11,
)

export const ThreadItemsListResponse = object(
  'ThreadItemsListResponse',
  'One page of items.',
  {
    data: field('The items.', list(ThreadItemEntry)),
    ...pagesBeside,
  },
  since11,
)

export type ThreadItemsListParams = Static<typeof ThreadItemsListParams>
export type ThreadItemEntry = Static<typeof ThreadItemEntry>
export type ThreadItemsListResponse = Static<typeof ThreadItemsListResponse>
