-- A country that is not in the list of countries goes by its id. One of the rollups has the side that is asked for.
WITH sold AS (
  SELECT id_seller_country AS id_country, seller_country AS country_name, revenue, items
  FROM trade_by_seller_country
  WHERE :side <> 'buyer' AND date_payment >= :from AND date_payment < :to_next
  UNION ALL
  SELECT id_buyer_country AS id_country, buyer_country AS country_name, revenue, items
  FROM trade_by_buyer_country
  WHERE :side = 'buyer' AND date_payment >= :from AND date_payment < :to_next
), whole AS (
  SELECT SUM(revenue) AS revenue, SUM(items) AS items FROM sold
)
SELECT sold.id_country,
       COALESCE(sold.country_name, sold.id_country) AS country,
       SUM(sold.revenue) AS total_sales,
       100.0 * SUM(sold.revenue) / NULLIF(whole.revenue, 0) AS sales_share,
       SUM(sold.items) AS item_count,
       100.0 * SUM(sold.items) / whole.items AS items_share
FROM sold
CROSS JOIN whole
GROUP BY sold.id_country, sold.country_name, whole.revenue, whole.items
ORDER BY total_sales DESC, sold.id_country
