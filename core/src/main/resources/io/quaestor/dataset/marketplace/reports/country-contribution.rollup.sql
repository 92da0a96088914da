-- A country that is not in the list of countries goes by its id.
WITH sold AS (
  SELECT CASE WHEN :side = 'buyer' THEN id_buyer_country ELSE id_seller_country END AS id_country,
         CASE WHEN :side = 'buyer' THEN buyer_country ELSE seller_country END AS country_name,
         revenue, items
  FROM trade_by_countries
  WHERE date_payment >= :from AND date_payment < :to_next
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
