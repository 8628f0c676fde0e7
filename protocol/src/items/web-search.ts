import Type, { type Static } from 'typebox'
import { anything, area, field, list, maybe, since06, since11, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object, taggedUnion } = area('items')

const kind = 'Tells the kind of action.'
const url = field('Address of the page.', maybe(text()))
const pattern = field('What to look for.', maybe(text()))
const removed06 = { removed: '2026-06' } as const

const WebSearchForPages = object('WebSearchForPages', 'The model searches for pages.', {
  type: field(kind, Type.Literal('search')),
  query: field('What it searches for.', maybe(text())),
  queries: field('What it searches for, when it is several things at once.', maybe(list(text()))),
})

const WebSearchOpenPage = object(
  'WebSearchOpenPage',
  'The model opens a page.',
  { type: field(kind, Type.Literal('openPage')), url },
  since06,
)

const EarlierWebSearchOpenPage = object(
  'EarlierWebSearchOpenPage',
  'The model opens a page. Called `openPage` since 2026-06.',
  { type: field(kind, Type.Literal('open_page')), url },
  removed06,
)

const WebSearchFindInPage = object(
  'WebSearchFindInPage',
  'The model looks for something in a page.',
  { type: field(kind, Type.Literal('findInPage')), url, pattern },
  since06,
)

const EarlierWebSearchFindInPage = object(
  'EarlierWebSearchFindInPage',
  'The model looks for something in a page. Called `findInPage` since 2026-06.',
  { type: field(kind, Type.Literal('find_in_page')), url, pattern },
  removed06,
)

const WebSearchOther = object('WebSearchOther', 'The model does something else on the web.', {
  type: field(kind, Type.Literal('other')),
})

const WebSearchAction = taggedUnion('WebSearchAction', 'What the model does on the web.', 'type', [
  WebSearchForPages,
  WebSearchOpenPage,
  EarlierWebSearchOpenPage,
  WebSearchFindInPage,
  EarlierWebSearchFindInPage,
  WebSearchOther,
])

export const WebSearchItem = object('WebSearchItem', 'The model looked something up on the web.', {
  type: field('Tells the kind of item.', Type.Literal('webSearch')),
  id: field('Unique inside the thread.', text()),
  query: field('What it looked up, for people. Can be empty before the item is completed.', text()),
  action: field('What it did.', maybe(WebSearchAction)),
  results: field(
    'What was found, in a form that the search decides and this protocol does not.',
    maybe(list(anything())),
    since11,
  ),
  ...itemTimes,
})

export type WebSearchItem = Static<typeof WebSearchItem>
