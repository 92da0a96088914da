SELECT waiter,
       SUM(revenue) AS takings,
       SUM(tickets) AS tickets,
       SUM(revenue) * 1.0 / SUM(tickets) AS average_ticket,
       100.0 * SUM(revenue) / NULLIF(SUM(SUM(revenue)) OVER (), 0) AS share
FROM takings_by_waiter
WHERE date BETWEEN :from AND :to
GROUP BY waiter
ORDER BY takings DESC, waiter
