-- Who may call. Of a key's secret, only the digest is here; adapters-keys reads and writes this table.
CREATE TABLE access_key (
  entry      INTEGER PRIMARY KEY AUTOINCREMENT, -- tells keys of the same millisecond apart
  id         TEXT    NOT NULL UNIQUE,
  name       TEXT    NOT NULL,
  digest     TEXT    NOT NULL, -- the SHA-256 of the secret
  scopes     TEXT    NOT NULL, -- words with blanks between
  per_minute INTEGER,
  at_once    INTEGER,
  created_at INTEGER NOT NULL, -- milliseconds since 1970, UTC, as all moments here
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT;

CREATE UNIQUE INDEX access_key_name ON access_key (name) WHERE revoked_at IS NULL;
