-- What was asked of the database: every refusal of the guard and every run. Only ever added to.
CREATE TABLE quaestor_app.audit_log (
  id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           TIMESTAMPTZ      NOT NULL,
  who          TEXT             NOT NULL,
  question     TEXT,                      -- in plain words; none for SQL written by hand
  sql_received TEXT             NOT NULL,
  sql_run      TEXT,                      -- none when the guard refused it
  verdict      TEXT             NOT NULL, -- REFUSED, RAN, FAILED
  reason       TEXT,                      -- the guard's rule or the failure's code; none when it ran
  row_count    BIGINT           NOT NULL,
  millis       DOUBLE PRECISION NOT NULL
);

CREATE INDEX audit_log_at ON quaestor_app.audit_log (at);

CREATE FUNCTION quaestor_app.keep_audit_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to';
END
$$;

CREATE TRIGGER audit_log_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON quaestor_app.audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION quaestor_app.keep_audit_log();

-- Also in a session that plays the part of a replica, where triggers usually rest.
ALTER TABLE quaestor_app.audit_log ENABLE ALWAYS TRIGGER audit_log_is_kept;
