-- Moments are milliseconds since 1970, so that one SQL text serves both databases.
CREATE TABLE load_job (
  entry        INTEGER PRIMARY KEY AUTOINCREMENT, -- tells jobs of the same millisecond apart
  id           TEXT    NOT NULL UNIQUE,
  dataset      TEXT    NOT NULL,
  folder       TEXT    NOT NULL,
  reject_count INTEGER NOT NULL,
  reject_share REAL    NOT NULL,
  again        INTEGER NOT NULL,
  submitted_by TEXT    NOT NULL,
  submitted_at INTEGER NOT NULL,
  state        TEXT    NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  attempts     INTEGER NOT NULL,
  started_at   INTEGER,
  changed_at   INTEGER NOT NULL,
  ended_at     INTEGER,
  error_code   TEXT,
  error_detail TEXT,
  cancelling   INTEGER NOT NULL
);

CREATE INDEX load_job_by_age ON load_job (submitted_at, entry);

CREATE TABLE load_file (
  job_id        TEXT    NOT NULL REFERENCES load_job (id),
  place         INTEGER NOT NULL,
  table_name    TEXT    NOT NULL,
  file_name     TEXT    NOT NULL,
  bytes         INTEGER NOT NULL,
  fingerprint   TEXT    NOT NULL,
  row_estimate  INTEGER NOT NULL,
  header        TEXT    NOT NULL, -- a JSON array
  rows_read     INTEGER NOT NULL,
  rows_written  INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  bytes_read    INTEGER NOT NULL,
  extra_columns TEXT    NOT NULL, -- a JSON array
  duplicate_of  TEXT,
  PRIMARY KEY (job_id, place)
);

-- What stood in people's files is kept as JSON in ASCII, because a text of PostgreSQL cannot hold every character.
CREATE TABLE load_reject (
  job_id      TEXT    NOT NULL,
  place       INTEGER NOT NULL,
  line        INTEGER NOT NULL,
  column_name TEXT,
  value       TEXT    NOT NULL, -- a JSON string
  reason      TEXT    NOT NULL,
  fields      TEXT    NOT NULL, -- a JSON array
  PRIMARY KEY (job_id, place, line),
  FOREIGN KEY (job_id, place) REFERENCES load_file (job_id, place)
) WITHOUT ROWID;

-- As db-scheduler wants it; its moments are milliseconds here too.
CREATE TABLE scheduled_tasks (
  task_name            TEXT    NOT NULL,
  task_instance        TEXT    NOT NULL,
  task_data            BLOB,
  execution_time       INTEGER NOT NULL,
  picked               INTEGER NOT NULL,
  picked_by            TEXT,
  last_success         INTEGER,
  last_failure         INTEGER,
  consecutive_failures INTEGER,
  last_heartbeat       INTEGER,
  version              INTEGER NOT NULL,
  priority             INTEGER,
  PRIMARY KEY (task_name, task_instance)
);
