-- One line for each department and job that hired in the year. Who has no department or no job yet is
-- in none of them. The order is that of SQLite, whatever the database's own.
SELECT d.department, j.job,
       COUNT(*) FILTER (WHERE EXTRACT(QUARTER FROM h.hire_dt) = 1) AS q1,
       COUNT(*) FILTER (WHERE EXTRACT(QUARTER FROM h.hire_dt) = 2) AS q2,
       COUNT(*) FILTER (WHERE EXTRACT(QUARTER FROM h.hire_dt) = 3) AS q3,
       COUNT(*) FILTER (WHERE EXTRACT(QUARTER FROM h.hire_dt) = 4) AS q4
FROM hired_employees AS h
JOIN departments AS d ON d.id = h.department_id
JOIN jobs AS j ON j.id = h.job_id
WHERE h.hire_dt >= make_date(CAST(:year AS integer), 1, 1)
  AND h.hire_dt < make_date(CAST(:year AS integer) + 1, 1, 1)
GROUP BY d.department, j.job
ORDER BY d.department COLLATE "C", j.job COLLATE "C"
