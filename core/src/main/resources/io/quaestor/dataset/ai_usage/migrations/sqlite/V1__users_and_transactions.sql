CREATE TABLE users (
  id            TEXT    NOT NULL PRIMARY KEY,
  username      TEXT    NOT NULL,
  region        TEXT    NOT NULL,
  is_active_sub INTEGER NOT NULL CHECK (is_active_sub IN (0, 1)),
  department    TEXT    NOT NULL,
  company_name  TEXT    NOT NULL,
  signup_date   TEXT    NOT NULL -- 2024-11-20
) STRICT;

-- Amounts are REAL for the reasons that the migrations of pos give.
CREATE TABLE transactions (
  id              TEXT    NOT NULL PRIMARY KEY,
  user_id         TEXT    NOT NULL REFERENCES users (id),
  model_name      TEXT    NOT NULL,
  conversation_id TEXT    NOT NULL,
  token_type      TEXT    NOT NULL,
  token_count     INTEGER NOT NULL,
  rate_per_1k     REAL    NOT NULL,
  calculated_cost REAL    NOT NULL,
  timestamp       TEXT    NOT NULL, -- 2024-11-20 16:55:00
  region          TEXT    NOT NULL, -- of the user at the time
  company         TEXT    NOT NULL,
  date            TEXT    NOT NULL
) STRICT;

-- Periods, users and conversations are what questions filter on and count.
CREATE INDEX transactions_date ON transactions (date);
CREATE INDEX transactions_user_id ON transactions (user_id);
CREATE INDEX transactions_conversation_id ON transactions (conversation_id);
