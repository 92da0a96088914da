SELECT date,
       SUM(revenue) AS takings,
       SUM(tickets) AS tickets,
       SUM(revenue) * 1.0 / SUM(tickets) AS average_ticket
FROM takings_by_waiter
WHERE date BETWEEN :from AND :to
GROUP BY date
ORDER BY date
