-- As in the report of the data themselves, each pair of countries in one order. Whole months are added up already.
WITH sold AS (
  SELECT id_seller_country, seller_country, id_buyer_country, buyer_country, revenue, items
  FROM trade_by_countries_and_month
  WHERE date_payment >= :from_whole AND date_payment < :to_next_whole
  UNION ALL
  SELECT id_seller_country, seller_country, id_buyer_country, buyer_country, revenue, items
  FROM trade_by_countries
  WHERE date_payment >= :from
    AND date_payment < CASE WHEN :from_whole < :to_next THEN :from_whole ELSE :to_next END
  UNION ALL
  SELECT id_seller_country, seller_country, id_buyer_country, buyer_country, revenue, items
  FROM trade_by_countries
  WHERE date_payment >= CASE WHEN :to_next_whole > :from_whole THEN :to_next_whole ELSE :from_whole END
    AND date_payment < :to_next
), trade AS (
  SELECT CASE WHEN id_seller_country < id_buyer_country THEN id_seller_country ELSE id_buyer_country END AS one,
         CASE WHEN id_seller_country < id_buyer_country THEN id_buyer_country ELSE id_seller_country END AS other,
         CASE WHEN id_seller_country < id_buyer_country THEN seller_country ELSE buyer_country END AS one_name,
         CASE WHEN id_seller_country < id_buyer_country THEN buyer_country ELSE seller_country END AS other_name,
         CASE WHEN id_seller_country < id_buyer_country THEN revenue ELSE 0 END AS there,
         CASE WHEN id_seller_country < id_buyer_country THEN 0 ELSE revenue END AS back,
         items
  FROM sold
  WHERE id_seller_country <> id_buyer_country
)
SELECT COALESCE(one_name, one) || ' - ' || COALESCE(other_name, other) AS relationship,
       COALESCE(one_name, one) AS country,
       COALESCE(other_name, other) AS other_country,
       SUM(there + back) AS combined_trade,
       SUM(there) AS sold_to_other,
       SUM(back) AS bought_from_other,
       SUM(items) AS item_count
FROM trade
GROUP BY one, other, one_name, other_name
ORDER BY combined_trade DESC, one, other
LIMIT :limit
