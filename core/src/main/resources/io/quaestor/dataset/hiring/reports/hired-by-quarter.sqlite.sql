-- One line for each department and job that hired in the year. Who has no department or no job yet is
-- in none of them.
SELECT d.department, j.job,
       SUM(CASE WHEN substr(h.hire_dt, 6, 2) <= '03' THEN 1 ELSE 0 END) AS q1,
       SUM(CASE WHEN substr(h.hire_dt, 6, 2) BETWEEN '04' AND '06' THEN 1 ELSE 0 END) AS q2,
       SUM(CASE WHEN substr(h.hire_dt, 6, 2) BETWEEN '07' AND '09' THEN 1 ELSE 0 END) AS q3,
       SUM(CASE WHEN substr(h.hire_dt, 6, 2) >= '10' THEN 1 ELSE 0 END) AS q4
FROM hired_employees AS h
JOIN departments AS d ON d.id = h.department_id
JOIN jobs AS j ON j.id = h.job_id
WHERE h.hire_dt >= :year || '-01-01' AND h.hire_dt < (:year + 1) || '-01-01'
GROUP BY d.department, j.job
ORDER BY d.department, j.job
