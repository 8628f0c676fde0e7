/** Ways to clients. Nothing above knows which of them it is talking over. */
export type { Connection } from './connection.ts'
export { stdioConnection } from './stdio.ts'
