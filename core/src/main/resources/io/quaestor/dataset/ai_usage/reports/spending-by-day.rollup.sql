SELECT date,
       SUM(spending) AS spending,
       SUM(tokens) AS tokens,
       SUM(transactions) AS transactions
FROM spending_by_region
WHERE date BETWEEN :start_date AND :end_date
  AND (:regions_count = 0 OR region IN (:regions))
GROUP BY date
ORDER BY date
