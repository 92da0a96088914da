CREATE TABLE quaestor_data.departments (
  id         BIGINT NOT NULL PRIMARY KEY,
  department TEXT   NOT NULL
);

CREATE TABLE quaestor_data.jobs (
  id  BIGINT NOT NULL PRIMARY KEY,
  job TEXT   NOT NULL
);

-- By year: questions and reports are about a year or a few. A year's partition is made with the first of its rows.
CREATE TABLE quaestor_data.hired_employees (
  id            BIGINT    NOT NULL,
  name          TEXT      NOT NULL,
  hire_dt       TIMESTAMP NOT NULL,
  department_id BIGINT REFERENCES quaestor_data.departments (id), -- none while it is not decided
  job_id        BIGINT REFERENCES quaestor_data.jobs (id),
  PRIMARY KEY (id, hire_dt) -- must hold the column of the partitions; with id first, it finds an id too
) PARTITION BY RANGE (hire_dt);

-- Periods, departments and jobs are what questions filter on and group by.
CREATE INDEX hired_employees_hire_dt ON quaestor_data.hired_employees (hire_dt);
CREATE INDEX hired_employees_department_id ON quaestor_data.hired_employees (department_id);
CREATE INDEX hired_employees_job_id ON quaestor_data.hired_employees (job_id);

-- Every id that is taken, whatever the year: an index knows its own partition alone. Out of the reader's sight.
CREATE TABLE quaestor_app.hired_employee_id (
  id BIGINT NOT NULL PRIMARY KEY
);

-- Once for each statement, so that a COPY of many rows pays once. Who writes to a partition by its own name, or
-- drops one, goes past it: change hires through their table.
CREATE FUNCTION quaestor_app.keep_hired_employee_id() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE quaestor_app.hired_employee_id;
  END IF;
  IF TG_OP IN ('UPDATE', 'DELETE') THEN
    DELETE FROM quaestor_app.hired_employee_id AS taken USING gone WHERE taken.id = gone.id;
  END IF;
  IF TG_OP IN ('INSERT', 'UPDATE') THEN
    INSERT INTO quaestor_app.hired_employee_id (id) SELECT id FROM come;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER hired_employees_take_ids AFTER INSERT ON quaestor_data.hired_employees
  REFERENCING NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION quaestor_app.keep_hired_employee_id();

CREATE TRIGGER hired_employees_change_ids AFTER UPDATE ON quaestor_data.hired_employees
  REFERENCING OLD TABLE AS gone NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION quaestor_app.keep_hired_employee_id();

CREATE TRIGGER hired_employees_free_ids AFTER DELETE ON quaestor_data.hired_employees
  REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION quaestor_app.keep_hired_employee_id();

CREATE TRIGGER hired_employees_free_all_ids AFTER TRUNCATE ON quaestor_data.hired_employees
  FOR EACH STATEMENT EXECUTE FUNCTION quaestor_app.keep_hired_employee_id();
