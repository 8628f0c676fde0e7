import type { Turn } from '@heddle/protocol'

/** A turn in the answer to the request that began it. */
export const begunTurn = (id: string): Turn => ({
  id,
  rootTurnId: id,
  items: [],
  itemsView: 'notLoaded',
  status: 'inProgress',
  error: null,
  // The time is told by `turn/started`, as in the real server.
  startedAt: null,
  completedAt: null,
  durationMs: null,
})
