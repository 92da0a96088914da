-- What was asked of the database: every refusal of the guard and every run. Only ever added to.
CREATE TABLE audit_log (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  at           TEXT    NOT NULL, -- UTC, ISO 8601 with milliseconds
  who          TEXT    NOT NULL,
  question     TEXT,             -- in plain words; none for SQL written by hand
  sql_received TEXT    NOT NULL,
  sql_run      TEXT,             -- none when the guard refused it
  verdict      TEXT    NOT NULL, -- REFUSED, RAN, FAILED
  reason       TEXT,             -- the guard's rule or the failure's code; none when it ran
  row_count    INTEGER NOT NULL,
  millis       REAL    NOT NULL
) STRICT;

CREATE INDEX audit_log_at ON audit_log (at);

CREATE TRIGGER audit_log_is_not_changed BEFORE UPDATE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;

CREATE TRIGGER audit_log_is_not_removed BEFORE DELETE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;

-- REPLACE removes the line in its way without asking the trigger above.
CREATE TRIGGER audit_log_is_not_replaced BEFORE INSERT ON audit_log
WHEN EXISTS (SELECT 1 FROM audit_log WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
