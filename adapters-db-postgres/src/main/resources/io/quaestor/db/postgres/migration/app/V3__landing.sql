-- What has landed in quaestor_data, written in the transaction of the rows themselves.
CREATE TABLE quaestor_app.landing (
  id          TEXT   PRIMARY KEY,
  table_name  TEXT   NOT NULL,
  fingerprint TEXT,            -- of what was sent, to recognise it when it comes again
  row_count   BIGINT NOT NULL,
  rejected    BIGINT NOT NULL,
  at          BIGINT NOT NULL  -- milliseconds since 1970, UTC
);

CREATE INDEX landing_fingerprint ON quaestor_app.landing (table_name, fingerprint);
