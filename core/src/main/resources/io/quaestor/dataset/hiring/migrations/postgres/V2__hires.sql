-- LEFT JOIN, so that nobody is lost whose department or job is not decided.
CREATE VIEW quaestor_data.hires AS
SELECT h.id, h.name, h.hire_dt, d.department, j.job
FROM quaestor_data.hired_employees h
LEFT JOIN quaestor_data.departments d ON d.id = h.department_id
LEFT JOIN quaestor_data.jobs j ON j.id = h.job_id;
