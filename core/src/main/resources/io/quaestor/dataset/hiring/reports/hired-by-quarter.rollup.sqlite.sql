SELECT department, job,
       SUM(CASE WHEN substr(hire_dt, 6, 2) <= '03' THEN hires ELSE 0 END) AS q1,
       SUM(CASE WHEN substr(hire_dt, 6, 2) BETWEEN '04' AND '06' THEN hires ELSE 0 END) AS q2,
       SUM(CASE WHEN substr(hire_dt, 6, 2) BETWEEN '07' AND '09' THEN hires ELSE 0 END) AS q3,
       SUM(CASE WHEN substr(hire_dt, 6, 2) >= '10' THEN hires ELSE 0 END) AS q4
FROM hires_by_month
WHERE hire_dt >= :year || '-01-01' AND hire_dt < (:year + 1) || '-01-01'
  AND department IS NOT NULL AND job IS NOT NULL
GROUP BY department, job
ORDER BY department, job
