-- Moments are milliseconds since 1970, so that one SQL text serves both databases.
CREATE TABLE load_job (
  entry        bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- tells jobs of the same millisecond apart
  id           text    NOT NULL UNIQUE,
  dataset      text    NOT NULL,
  folder       text    NOT NULL,
  reject_count bigint  NOT NULL,
  reject_share double precision NOT NULL,
  again        boolean NOT NULL,
  submitted_by text    NOT NULL,
  submitted_at bigint  NOT NULL,
  state        text    NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  attempts     integer NOT NULL,
  started_at   bigint,
  changed_at   bigint  NOT NULL,
  ended_at     bigint,
  error_code   text,
  error_detail text,
  cancelling   boolean NOT NULL
);

CREATE INDEX load_job_by_age ON load_job (submitted_at, entry);

CREATE TABLE load_file (
  job_id        text    NOT NULL REFERENCES load_job (id),
  place         integer NOT NULL,
  table_name    text    NOT NULL,
  file_name     text    NOT NULL,
  bytes         bigint  NOT NULL,
  fingerprint   text    NOT NULL,
  row_estimate  bigint  NOT NULL,
  header        text    NOT NULL, -- a JSON array
  rows_read     bigint  NOT NULL,
  rows_written  bigint  NOT NULL,
  rows_rejected bigint  NOT NULL,
  bytes_read    bigint  NOT NULL,
  extra_columns text    NOT NULL, -- a JSON array
  duplicate_of  text,
  PRIMARY KEY (job_id, place)
);

-- What stood in people's files is kept as JSON in ASCII, because a text of PostgreSQL cannot hold every character.
CREATE TABLE load_reject (
  job_id      text    NOT NULL,
  place       integer NOT NULL,
  line        bigint  NOT NULL,
  column_name text,
  value       text    NOT NULL, -- a JSON string
  reason      text    NOT NULL,
  fields      text    NOT NULL, -- a JSON array
  PRIMARY KEY (job_id, place, line),
  FOREIGN KEY (job_id, place) REFERENCES load_file (job_id, place)
);

-- As db-scheduler wants it.
CREATE TABLE scheduled_tasks (
  task_name            text    NOT NULL,
  task_instance        text    NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint  NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
