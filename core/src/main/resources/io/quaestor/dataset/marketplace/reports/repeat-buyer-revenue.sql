-- A repeat buyer has more than one order in all the data, whenever that was.
WITH repeat_buyers AS (
  SELECT id_buyer FROM sales GROUP BY id_buyer HAVING COUNT(DISTINCT id_order) > 1
), periods AS (
  SELECT 1 AS place, 'first' AS period, :first_from AS first_day, :first_to AS last_day,
         COUNT(DISTINCT s.id_buyer) AS buyers, COUNT(DISTINCT s.id_order) AS orders,
         COALESCE(SUM(s.revenue), 0) AS revenue
  FROM sales AS s
  JOIN repeat_buyers AS r ON r.id_buyer = s.id_buyer
  WHERE s.date_payment >= :first_from AND s.date_payment < :first_to_next
  UNION ALL
  SELECT 2 AS place, 'second' AS period, :second_from AS first_day, :second_to AS last_day,
         COUNT(DISTINCT s.id_buyer) AS buyers, COUNT(DISTINCT s.id_order) AS orders,
         COALESCE(SUM(s.revenue), 0) AS revenue
  FROM sales AS s
  JOIN repeat_buyers AS r ON r.id_buyer = s.id_buyer
  WHERE s.date_payment >= :second_from AND s.date_payment < :second_to_next
)
SELECT p.period, p.first_day, p.last_day, p.buyers, p.orders, p.revenue,
       p.revenue - before.revenue AS change,
       100.0 * (p.revenue - before.revenue) / NULLIF(before.revenue, 0) AS change_percent
FROM periods AS p
LEFT JOIN periods AS before ON before.place = p.place - 1
ORDER BY p.place
