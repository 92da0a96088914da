-- The mean is that of the departments that hired in the year: one that hired nobody does not lower it.
WITH hires AS (
  SELECT h.department_id, COUNT(*) AS hired
  FROM hired_employees AS h
  WHERE h.hire_dt >= :year || '-01-01' AND h.hire_dt < (:year + 1) || '-01-01'
    AND h.department_id IS NOT NULL
  GROUP BY h.department_id
)
SELECT d.id, d.department, hires.hired
FROM hires
JOIN departments AS d ON d.id = hires.department_id
WHERE hires.hired > (SELECT AVG(hired) FROM hires)
ORDER BY hires.hired DESC, d.department, d.id
