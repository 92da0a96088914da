CREATE TABLE quaestor_data.departments (
  id         BIGINT NOT NULL PRIMARY KEY,
  department TEXT   NOT NULL
);

CREATE TABLE quaestor_data.jobs (
  id  BIGINT NOT NULL PRIMARY KEY,
  job TEXT   NOT NULL
);

CREATE TABLE quaestor_data.hired_employees (
  id            BIGINT    NOT NULL PRIMARY KEY,
  name          TEXT      NOT NULL,
  hire_dt       TIMESTAMP NOT NULL,
  department_id BIGINT REFERENCES quaestor_data.departments (id), -- none while it is not decided
  job_id        BIGINT REFERENCES quaestor_data.jobs (id)
);

-- Periods, departments and jobs are what questions filter on and group by.
CREATE INDEX hired_employees_hire_dt ON quaestor_data.hired_employees (hire_dt);
CREATE INDEX hired_employees_department_id ON quaestor_data.hired_employees (department_id);
CREATE INDEX hired_employees_job_id ON quaestor_data.hired_employees (job_id);
