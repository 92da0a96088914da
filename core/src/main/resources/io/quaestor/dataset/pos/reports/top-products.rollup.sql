-- The share is that of all takings of these days, whatever the limit. Whole months are added up already; where there is
-- none, from_whole is after to_next_whole, unless the days touch where one month ends.
WITH sold AS (
  SELECT product_name, revenue, units
  FROM takings_by_product_and_month
  WHERE date >= :from_whole AND date < :to_next_whole
  UNION ALL
  SELECT product_name, revenue, units
  FROM takings_by_product
  WHERE date >= :from AND date < :from_whole AND :from_whole <= :to_next_whole
  UNION ALL
  SELECT product_name, revenue, units
  FROM takings_by_product
  WHERE date >= :to_next_whole AND date < :to_next AND :from_whole <= :to_next_whole
  UNION ALL
  SELECT product_name, revenue, units
  FROM takings_by_product
  WHERE date >= :from AND date < :to_next AND :from_whole > :to_next_whole
)
SELECT product_name,
       SUM(revenue) AS takings,
       SUM(units) AS units,
       100.0 * SUM(revenue) / NULLIF(SUM(SUM(revenue)) OVER (), 0) AS share
FROM sold
GROUP BY product_name
ORDER BY takings DESC, product_name
LIMIT :limit
