-- LEFT JOIN, so that nobody is lost whose department or job is not decided.
CREATE VIEW hires AS
SELECT h.id, h.name, h.hire_dt, d.department, j.job
FROM hired_employees h
LEFT JOIN departments d ON d.id = h.department_id
LEFT JOIN jobs j ON j.id = h.job_id;
