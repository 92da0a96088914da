SELECT region,
       SUM(spending) AS spending,
       SUM(tokens) AS tokens,
       SUM(transactions) AS transactions,
       100.0 * SUM(spending) / NULLIF(SUM(SUM(spending)) OVER (), 0) AS share
FROM spending_by_region
WHERE date BETWEEN :start_date AND :end_date
  AND (:regions_count = 0 OR region IN (:regions))
GROUP BY region
ORDER BY spending DESC, region
