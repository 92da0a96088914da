-- The rollups in quaestor_data and which data they have, written in the transaction of their rows.
CREATE TABLE quaestor_app.rollup_state (
  name         TEXT   PRIMARY KEY,
  dataset      TEXT   NOT NULL,
  definition   TEXT   NOT NULL, -- the SHA-256 of the SELECT that it is made of
  data_version BIGINT NOT NULL,
  refreshed_at BIGINT NOT NULL, -- milliseconds since 1970, UTC
  row_count    BIGINT NOT NULL
);
