-- The share is that of all takings of these days, whatever the limit.
SELECT product_name,
       SUM(total) AS takings,
       SUM(quantity) AS units,
       100.0 * SUM(total) / NULLIF(SUM(SUM(total)) OVER (), 0) AS share
FROM sales_data
WHERE date BETWEEN :from AND :to
GROUP BY product_name
ORDER BY takings DESC, product_name
LIMIT :limit
