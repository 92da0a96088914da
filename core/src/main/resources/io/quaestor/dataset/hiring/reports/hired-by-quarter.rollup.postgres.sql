SELECT department, job,
       COALESCE(SUM(hires) FILTER (WHERE EXTRACT(QUARTER FROM hire_dt) = 1), 0) AS q1,
       COALESCE(SUM(hires) FILTER (WHERE EXTRACT(QUARTER FROM hire_dt) = 2), 0) AS q2,
       COALESCE(SUM(hires) FILTER (WHERE EXTRACT(QUARTER FROM hire_dt) = 3), 0) AS q3,
       COALESCE(SUM(hires) FILTER (WHERE EXTRACT(QUARTER FROM hire_dt) = 4), 0) AS q4
FROM hires_by_month
WHERE hire_dt >= make_date(CAST(:year AS integer), 1, 1)
  AND hire_dt < make_date(CAST(:year AS integer) + 1, 1, 1)
  AND department IS NOT NULL AND job IS NOT NULL
GROUP BY department, job
ORDER BY department COLLATE "C", job COLLATE "C"
