CREATE TABLE quaestor_data.users (
  id            TEXT    NOT NULL PRIMARY KEY,
  username      TEXT    NOT NULL,
  region        TEXT    NOT NULL,
  is_active_sub BOOLEAN NOT NULL,
  department    TEXT    NOT NULL,
  company_name  TEXT    NOT NULL,
  signup_date   DATE    NOT NULL
);

-- Amounts are NUMERIC: exact to the cent whatever their size, and divided with their fraction.
CREATE TABLE quaestor_data.transactions (
  id              TEXT      NOT NULL PRIMARY KEY,
  user_id         TEXT      NOT NULL REFERENCES quaestor_data.users (id),
  model_name      TEXT      NOT NULL,
  conversation_id TEXT      NOT NULL,
  token_type      TEXT      NOT NULL,
  token_count     BIGINT    NOT NULL,
  rate_per_1k     NUMERIC   NOT NULL,
  calculated_cost NUMERIC   NOT NULL,
  timestamp       TIMESTAMP NOT NULL,
  region          TEXT      NOT NULL, -- of the user at the time
  company         TEXT      NOT NULL,
  date            DATE      NOT NULL
);

-- Periods, users and conversations are what questions filter on and count.
CREATE INDEX transactions_date ON quaestor_data.transactions (date);
CREATE INDEX transactions_user_id ON quaestor_data.transactions (user_id);
CREATE INDEX transactions_conversation_id ON quaestor_data.transactions (conversation_id);
