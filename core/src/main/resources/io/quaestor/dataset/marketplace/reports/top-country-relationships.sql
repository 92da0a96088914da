-- Two countries trade in both directions, which are added up. What is sold inside a country is no trade
-- between two.
WITH trade AS (
  SELECT CASE WHEN id_seller_country < id_buyer_country THEN id_seller_country ELSE id_buyer_country END AS one,
         CASE WHEN id_seller_country < id_buyer_country THEN id_buyer_country ELSE id_seller_country END AS other,
         CASE WHEN id_seller_country < id_buyer_country THEN revenue ELSE 0 END AS there,
         CASE WHEN id_seller_country < id_buyer_country THEN 0 ELSE revenue END AS back
  FROM sales
  WHERE id_seller_country <> id_buyer_country AND date_payment >= :from AND date_payment < :to_next
)
SELECT COALESCE(a.country_name, t.one) || ' - ' || COALESCE(b.country_name, t.other) AS relationship,
       COALESCE(a.country_name, t.one) AS country,
       COALESCE(b.country_name, t.other) AS other_country,
       SUM(t.there + t.back) AS combined_trade,
       SUM(t.there) AS sold_to_other,
       SUM(t.back) AS bought_from_other,
       COUNT(*) AS item_count
FROM trade AS t
LEFT JOIN country AS a ON a.id_country = t.one
LEFT JOIN country AS b ON b.id_country = t.other
GROUP BY t.one, t.other, a.country_name, b.country_name
ORDER BY combined_trade DESC, t.one, t.other
LIMIT :limit
