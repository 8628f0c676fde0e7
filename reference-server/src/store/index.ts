/** Where the logs of threads are kept. */
export {
  type EventStore,
  type Landmark,
  type LogEntry,
  type SortTime,
  StoreFailure,
  type SummaryPlace,
} from './event-store.ts'
export { openSqliteStore } from './sqlite.ts'
