SELECT company,
       SUM(calculated_cost) AS spending,
       SUM(token_count) AS tokens,
       COUNT(*) AS transactions,
       100.0 * SUM(calculated_cost) / NULLIF(SUM(SUM(calculated_cost)) OVER (), 0) AS share
FROM transactions
WHERE date BETWEEN :start_date AND :end_date
  AND (:regions_count = 0 OR region IN (:regions))
GROUP BY company
ORDER BY spending DESC, company
