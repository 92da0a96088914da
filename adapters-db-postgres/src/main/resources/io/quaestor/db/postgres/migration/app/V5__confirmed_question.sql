-- The questions whose answers people have confirmed. One that is confirmed again takes the place of the one before.
CREATE TABLE quaestor_app.confirmed_question (
  dataset     TEXT   NOT NULL,
  fingerprint TEXT   NOT NULL, -- the SHA-256 of the question, folded
  id          TEXT   NOT NULL, -- of the answer
  question    TEXT   NOT NULL, -- as it was typed
  folded      TEXT   NOT NULL,
  sql         TEXT   NOT NULL,
  who         TEXT   NOT NULL,
  at          BIGINT NOT NULL, -- milliseconds since 1970, UTC
  PRIMARY KEY (dataset, fingerprint)
);

CREATE INDEX confirmed_question_at ON quaestor_app.confirmed_question (dataset, at);
CREATE INDEX confirmed_question_id ON quaestor_app.confirmed_question (id);
