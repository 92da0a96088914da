-- A month without a sale has no line, so that the one before may be longer ago: it is named.
WITH months AS (
  SELECT substr(CAST(date AS text), 1, 7) AS month, SUM(revenue) AS takings
  FROM takings_by_waiter
  WHERE date BETWEEN :from AND :to
  GROUP BY substr(CAST(date AS text), 1, 7)
), pairs AS (
  SELECT month, takings,
         LAG(month) OVER (ORDER BY month) AS previous_month,
         LAG(takings) OVER (ORDER BY month) AS previous_takings
  FROM months
)
SELECT month, takings, previous_month, previous_takings,
       takings - previous_takings AS change,
       100.0 * (takings - previous_takings) / NULLIF(previous_takings, 0) AS change_percent
FROM pairs
ORDER BY month
