SELECT date,
       SUM(total) AS takings,
       COUNT(DISTINCT ticket_number) AS tickets,
       SUM(total) * 1.0 / COUNT(DISTINCT ticket_number) AS average_ticket
FROM sales_data
WHERE date BETWEEN :from AND :to
GROUP BY date
ORDER BY date
