-- The mean is that of the departments that hired in the year: one that hired nobody does not lower it.
WITH taken_on AS (
  SELECT h.department_id, COUNT(*) AS hired
  FROM hired_employees AS h
  WHERE h.hire_dt >= :year || '-01-01' AND h.hire_dt < (:year + 1) || '-01-01'
    AND h.department_id IS NOT NULL
  GROUP BY h.department_id
)
SELECT d.id, d.department, taken_on.hired
FROM taken_on
JOIN departments AS d ON d.id = taken_on.department_id
WHERE taken_on.hired > (SELECT AVG(hired) FROM taken_on)
ORDER BY taken_on.hired DESC, d.department, d.id
