/**
 * The tables. A change of them, or of the shape of events and summaries, is a new number and a way to
 * get there from the one before.
 */
export const SCHEMA_VERSION = 1

export const TABLES = `
  CREATE TABLE event (
    thread TEXT NOT NULL,
    seq INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (thread, seq)
  ) WITHOUT ROWID, STRICT;

  CREATE TABLE thread (
    id TEXT PRIMARY KEY,
    created_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    recency_ms INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    open_turn TEXT,
    json TEXT NOT NULL
  ) WITHOUT ROWID, STRICT;

  CREATE INDEX thread_created ON thread (archived, created_ms, id);
  CREATE INDEX thread_updated ON thread (archived, updated_ms, id);
  CREATE INDEX thread_recency ON thread (archived, recency_ms, id);
  CREATE INDEX thread_unfinished ON thread (open_turn) WHERE open_turn IS NOT NULL;
`
