// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'

/** The model looked something up on the web. */
export interface WebSearchItem {
  /** Tells the kind of item. */
  type: 'webSearch'
  /** Unique inside the thread. */
  id: string
  /** What it looked up, for people. Can be empty before the item is completed. */
  query: string
  /** What it did. */
  action?: WebSearchAction | null
  /** What was found, in a form that the search decides and this protocol does not. */
  results?: unknown[] | null
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * What the model does on the web.
 *
 * - `search`: The model searches for pages.
 * - `openPage`: The model opens a page.
 * - `findInPage`: The model looks for something in a page.
 * - `other`: The model does something else on the web.
 */
export type WebSearchAction = KnownWebSearchAction | UnknownVariant<'type'>

/** The kinds of {@link WebSearchAction} that this package knows. */
export type KnownWebSearchAction =
  | WebSearchForPages
  | WebSearchOpenPage
  | WebSearchFindInPage
  | WebSearchOther

/** Their values of `type`. */
export const WEB_SEARCH_ACTION_TAGS = ['search', 'openPage', 'findInPage', 'other'] as const

/** Is this a kind of {@link WebSearchAction} that this package knows? */
export function isKnownWebSearchAction(value: WebSearchAction): value is KnownWebSearchAction {
  return isKnownTag(value.type, WEB_SEARCH_ACTION_TAGS)
}

/** The model searches for pages. */
export interface WebSearchForPages {
  /** Tells the kind of action. */
  type: 'search'
  /** What it searches for. */
  query?: string | null
  /** What it searches for, when it is several things at once. */
  queries?: string[] | null
}

/** The model opens a page. */
export interface WebSearchOpenPage {
  /** Tells the kind of action. */
  type: 'openPage'
  /** Address of the page. */
  url?: string | null
}

/** The model looks for something in a page. */
export interface WebSearchFindInPage {
  /** Tells the kind of action. */
  type: 'findInPage'
  /** Address of the page. */
  url?: string | null
  /** What to look for. */
  pattern?: string | null
}

/** The model does something else on the web. */
export interface WebSearchOther {
  /** Tells the kind of action. */
  type: 'other'
}
