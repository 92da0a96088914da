SELECT substr(CAST(date AS text), 1, 7) AS month,
       SUM(total) * 1.0 / COUNT(DISTINCT ticket_number) AS average_ticket,
       COUNT(*) * 1.0 / COUNT(DISTINCT ticket_number) AS lines_per_ticket,
       COUNT(DISTINCT ticket_number) AS tickets
FROM sales_data
WHERE date BETWEEN :from AND :to
GROUP BY substr(CAST(date AS text), 1, 7)
ORDER BY month
