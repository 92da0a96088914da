-- As in the report of the data themselves, each pair of countries in one order. Whole months are added up already; what each
-- country sold to each other is added up by their ids, before they get their names.
WITH sold AS (
  SELECT id_seller_country, id_buyer_country, revenue, items
  FROM trade_by_countries_and_month
  WHERE date_payment >= :from_whole AND date_payment < :to_next_whole
  UNION ALL
  SELECT id_seller_country, id_buyer_country, revenue, items
  FROM trade_by_countries
  WHERE date_payment >= :from AND date_payment < :from_whole AND :from_whole <= :to_next_whole
  UNION ALL
  SELECT id_seller_country, id_buyer_country, revenue, items
  FROM trade_by_countries
  WHERE date_payment >= :to_next_whole AND date_payment < :to_next AND :from_whole <= :to_next_whole
  UNION ALL
  SELECT id_seller_country, id_buyer_country, revenue, items
  FROM trade_by_countries
  WHERE date_payment >= :from AND date_payment < :to_next AND :from_whole > :to_next_whole
), one_way AS (
  SELECT id_seller_country, id_buyer_country, SUM(revenue) AS revenue, SUM(items) AS items
  FROM sold
  WHERE id_seller_country <> id_buyer_country
  GROUP BY id_seller_country, id_buyer_country
), trade AS (
  SELECT CASE WHEN id_seller_country < id_buyer_country THEN id_seller_country ELSE id_buyer_country END AS one,
         CASE WHEN id_seller_country < id_buyer_country THEN id_buyer_country ELSE id_seller_country END AS other,
         CASE WHEN id_seller_country < id_buyer_country THEN revenue ELSE 0 END AS there,
         CASE WHEN id_seller_country < id_buyer_country THEN 0 ELSE revenue END AS back,
         items
  FROM one_way
)
SELECT COALESCE(a.country_name, t.one) || ' - ' || COALESCE(b.country_name, t.other) AS relationship,
       COALESCE(a.country_name, t.one) AS country,
       COALESCE(b.country_name, t.other) AS other_country,
       SUM(t.there + t.back) AS combined_trade,
       SUM(t.there) AS sold_to_other,
       SUM(t.back) AS bought_from_other,
       SUM(t.items) AS item_count
FROM trade AS t
LEFT JOIN country AS a ON a.id_country = t.one
LEFT JOIN country AS b ON b.id_country = t.other
GROUP BY t.one, t.other, a.country_name, b.country_name
ORDER BY combined_trade DESC, t.one, t.other
LIMIT :limit
