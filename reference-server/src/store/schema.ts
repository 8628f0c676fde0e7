const FIRST_TABLES = `
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

/**
 * A page of a history is found without reading the log. Threads have names, come from other threads, and know the
 * git repository; those from before have nothing of it, and their history is handed out as a whole.
 */
const LANDMARKS_AND_NAMES = `
  ALTER TABLE event ADD COLUMN landmark TEXT;

  UPDATE event SET landmark = CASE json ->> '$.type'
    WHEN 'turnStarted' THEN 'turnStarted ' || (json ->> '$.turnId')
    WHEN 'itemStarted' THEN 'itemStarted'
  END
  WHERE json ->> '$.type' IN ('turnStarted', 'itemStarted');

  CREATE INDEX event_landmark ON event (thread, seq, landmark) WHERE landmark IS NOT NULL;

  UPDATE event
    SET json = json_set(json, '$.origin.forkedFromId', NULL, '$.origin.historyMode', 'legacy')
    WHERE json ->> '$.type' = 'threadStarted';

  UPDATE thread SET json = json_set(
    json,
    '$.origin.forkedFromId', NULL,
    '$.origin.historyMode', 'legacy',
    '$.name', NULL,
    '$.gitInfo', NULL
  );
`

/** Turns say what they are for; those from before are all for answering the user. Nothing in the tables is another. */
const TASKS_OF_TURNS = '-- nothing to be done'

/**
 * How to get from each version of the tables to the next, the first from an empty file. A change of them, or of the
 * shape of events and summaries, is one more at the end; those before never change.
 */
export const MIGRATIONS: readonly string[] = [FIRST_TABLES, LANDMARKS_AND_NAMES, TASKS_OF_TURNS]

export const SCHEMA_VERSION = MIGRATIONS.length
