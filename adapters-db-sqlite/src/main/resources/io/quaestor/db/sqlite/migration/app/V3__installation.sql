-- What tells this installation from every other. With it, its servers name and seal what they share in a cache.
CREATE TABLE installation (
  one    INTEGER PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  secret TEXT    NOT NULL -- 256 random bits
) STRICT;

INSERT INTO installation (secret) VALUES (lower(hex(randomblob(32))));
