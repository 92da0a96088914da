SELECT waiter,
       SUM(total) AS takings,
       COUNT(DISTINCT ticket_number) AS tickets,
       SUM(total) * 1.0 / COUNT(DISTINCT ticket_number) AS average_ticket,
       100.0 * SUM(total) / NULLIF(SUM(SUM(total)) OVER (), 0) AS share
FROM sales_data
WHERE date BETWEEN :from AND :to
GROUP BY waiter
ORDER BY takings DESC, waiter
