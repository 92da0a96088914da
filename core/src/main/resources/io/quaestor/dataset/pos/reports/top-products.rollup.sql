-- The share is that of all takings of these days, whatever the limit. Whole months are added up already.
WITH sold AS (
  SELECT product_name, revenue, units
  FROM takings_by_product_and_month
  WHERE date >= :from_whole AND date < :to_next_whole
  UNION ALL
  SELECT product_name, revenue, units
  FROM takings_by_product
  WHERE date >= :from AND date < CASE WHEN :from_whole < :to_next THEN :from_whole ELSE :to_next END
  UNION ALL
  SELECT product_name, revenue, units
  FROM takings_by_product
  WHERE date >= CASE WHEN :to_next_whole > :from_whole THEN :to_next_whole ELSE :from_whole END AND date < :to_next
)
SELECT product_name,
       SUM(revenue) AS takings,
       SUM(units) AS units,
       100.0 * SUM(revenue) / NULLIF(SUM(SUM(revenue)) OVER (), 0) AS share
FROM sold
GROUP BY product_name
ORDER BY takings DESC, product_name
LIMIT :limit
