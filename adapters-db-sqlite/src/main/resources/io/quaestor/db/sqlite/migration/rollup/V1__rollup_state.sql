-- The rollups in this file and which data they have, written in the transaction of their rows.
CREATE TABLE quaestor_rollup_state (
  name         TEXT    PRIMARY KEY,
  definition   TEXT    NOT NULL, -- the SHA-256 of the SELECT that it is made of
  data_version INTEGER NOT NULL,
  refreshed_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
  row_count    INTEGER NOT NULL
) STRICT;
