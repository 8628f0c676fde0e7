/** Finding files by some letters of their paths. */
export { FileIndex, type Root } from './file-index.ts'
export type { Found } from './ranking.ts'
export { search } from './search.ts'
export { SearchSession } from './search-session.ts'
