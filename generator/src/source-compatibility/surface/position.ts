/** `read`: the client hands it to code. `written`: code gives it to the client. */
export type Position = 'read' | 'written'

export const opposite = (position: Position): Position => (position === 'read' ? 'written' : 'read')

/** The tables of methods that every client has, and how code meets the params in them. Results go the other way. */
export const TABLES: ReadonlyMap<string, { readonly params: Position }> = new Map([
  ['ClientRequests', { params: 'written' }],
  ['ClientNotifications', { params: 'written' }],
  ['ServerRequests', { params: 'read' }],
  ['ServerNotifications', { params: 'read' }],
])
