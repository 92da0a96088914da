-- What has landed in this file, written in the transaction of the rows themselves.
CREATE TABLE quaestor_landing (
  id          TEXT    PRIMARY KEY,
  table_name  TEXT    NOT NULL,
  fingerprint TEXT,             -- of what was sent, to recognise it when it comes again
  row_count   INTEGER NOT NULL,
  rejected    INTEGER NOT NULL,
  at          INTEGER NOT NULL  -- milliseconds since 1970, UTC
) STRICT;

CREATE INDEX quaestor_landing_fingerprint ON quaestor_landing (table_name, fingerprint);
