-- The questions whose answers people have confirmed. One that is confirmed again takes the place of the one before.
CREATE TABLE confirmed_question (
  dataset     TEXT    NOT NULL,
  fingerprint TEXT    NOT NULL, -- the SHA-256 of the question, folded
  id          TEXT    NOT NULL, -- of the answer
  question    TEXT    NOT NULL, -- as it was typed
  folded      TEXT    NOT NULL,
  sql         TEXT    NOT NULL,
  who         TEXT    NOT NULL,
  at          INTEGER NOT NULL, -- milliseconds since 1970, UTC
  PRIMARY KEY (dataset, fingerprint)
) STRICT;

CREATE INDEX confirmed_question_at ON confirmed_question (dataset, at);
CREATE INDEX confirmed_question_id ON confirmed_question (id);
