SELECT SUM(spending) AS spending,
       SUM(tokens) AS tokens,
       COALESCE(SUM(transactions), 0) AS transactions
FROM spending_by_region
WHERE date BETWEEN :start_date AND :end_date
  AND (:regions_count = 0 OR region IN (:regions))
