-- The share is that of all takings of these days, whatever the limit.
SELECT product_name,
       SUM(revenue) AS takings,
       SUM(units) AS units,
       100.0 * SUM(revenue) / NULLIF(SUM(SUM(revenue)) OVER (), 0) AS share
FROM takings_by_product
WHERE date BETWEEN :from AND :to
GROUP BY product_name
ORDER BY takings DESC, product_name
LIMIT :limit
