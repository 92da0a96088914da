SELECT SUM(calculated_cost) AS spending,
       SUM(token_count) AS tokens,
       COUNT(*) AS transactions
FROM transactions
WHERE date BETWEEN :start_date AND :end_date
  AND (:regions_count = 0 OR region IN (:regions))
