SELECT substr(CAST(date AS text), 1, 7) AS month,
       SUM(revenue) * 1.0 / SUM(tickets) AS average_ticket,
       SUM(lines) * 1.0 / SUM(tickets) AS lines_per_ticket,
       SUM(tickets) AS tickets
FROM takings_by_waiter
WHERE date BETWEEN :from AND :to
GROUP BY substr(CAST(date AS text), 1, 7)
ORDER BY month
