CREATE TABLE departments (
  id         INTEGER NOT NULL PRIMARY KEY,
  department TEXT    NOT NULL
) STRICT;

CREATE TABLE jobs (
  id  INTEGER NOT NULL PRIMARY KEY,
  job TEXT    NOT NULL
) STRICT;

CREATE TABLE hired_employees (
  id            INTEGER NOT NULL PRIMARY KEY,
  name          TEXT    NOT NULL,
  hire_dt       TEXT    NOT NULL,                   -- 2021-11-07 02:48:42
  department_id INTEGER REFERENCES departments (id), -- none while it is not decided
  job_id        INTEGER REFERENCES jobs (id)
) STRICT;

-- Periods, departments and jobs are what questions filter on and group by.
CREATE INDEX hired_employees_hire_dt ON hired_employees (hire_dt);
CREATE INDEX hired_employees_department_id ON hired_employees (department_id);
CREATE INDEX hired_employees_job_id ON hired_employees (job_id);
