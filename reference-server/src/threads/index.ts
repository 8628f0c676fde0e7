/** Threads: an append-only log of events each; everything that is shown of them is worked out from it. */
export {
  anchorOf,
  type HistoryScope,
  historyCursorOf,
  loadedCursorOf,
  loadedThreadOf,
  placeOf,
} from './cursor.ts'
export type {
  ClientTool,
  Growth,
  InjectedItem,
  ServerRequest,
  ThreadEvent,
  ThreadNews,
  ThreadSettings,
  TurnTask,
} from './events.ts'
export { ThreadManager } from './manager.ts'
export { type Anchor, type Page, type PageQuery, pageOf } from './page.ts'
export { ThreadProjection } from './projection.ts'
export { cutShort, isAsked, type Standstill, UNFINISHED } from './recovery.ts'
export type { ThreadSummary } from './summary.ts'
export type { Thread } from './thread.ts'
export { type FullTurnPlace, itemAt, type Transcript } from './transcript.ts'
export { grown, type TurnState } from './turn-list.ts'
export type {
  ApprovalAnswer,
  AskTerms,
  RunTurn,
  TurnEnd,
  TurnEventBody,
  TurnPorts,
} from './turn-ports.ts'
export { threadView, turnView, turnViews } from './views.ts'
