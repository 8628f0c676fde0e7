// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/** What to look for, and where. */
export interface FuzzyFileSearchParams {
  /** Letters that occur in the path, in this order but with others between them. */
  query: string
  /** The folders to look in, with everything below them. */
  roots: string[]
  /** A name for a series of searches that the client makes up: each one stops the one before. */
  cancellationToken?: string | null
}

/** What was found. */
export interface FuzzyFileSearchResponse {
  /** The best files and folders, the best first. The server limits how many. */
  files: FuzzyFileSearchResult[]
}

/** A file or folder that was found. */
export interface FuzzyFileSearchResult {
  /** The folder out of `roots` that it was found in. */
  root: string
  /** Its path from there. */
  path: string
  /** What it is. */
  match_type: FuzzyFileSearchMatchType
  /** The last part of its path. */
  file_name: string
  /** How well it fits; higher is better. */
  score: number
  /** Which characters of `path` fit the query, counted from 0, for highlighting. */
  indices?: number[] | null
}

/**
 * What was found.
 *
 * - `file`: A file.
 * - `directory`: A folder.
 */
export type FuzzyFileSearchMatchType = 'file' | 'directory' | (string & {})

/** What was found so far. */
export interface FuzzyFileSearchSessionUpdatedNotification {
  /** The `sessionId` of the `fuzzyFileSearch/sessionStart`. */
  sessionId: string
  /** The query that it was found for. It may have been replaced since. */
  query: string
  /** The best files and folders, the best first. They replace those that were sent before. */
  files: FuzzyFileSearchResult[]
}

/** Nothing more will be found for the present query. The session stays open for another. */
export interface FuzzyFileSearchSessionCompletedNotification {
  /** The `sessionId` of the `fuzzyFileSearch/sessionStart`. */
  sessionId: string
}
