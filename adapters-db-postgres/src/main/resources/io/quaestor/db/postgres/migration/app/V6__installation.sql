-- What tells this installation from every other. With it, its servers name and seal what they share in a cache.
CREATE TABLE quaestor_app.installation (
  one    BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one),
  secret TEXT    NOT NULL -- 244 random bits
);

INSERT INTO quaestor_app.installation (secret)
  VALUES (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
