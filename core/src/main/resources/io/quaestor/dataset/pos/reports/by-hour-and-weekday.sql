SELECT week_day,
       substr(CAST(hour AS text), 1, 2) AS hour_of_day,
       SUM(total) AS takings,
       COUNT(DISTINCT ticket_number) AS tickets
FROM sales_data
WHERE date BETWEEN :from AND :to
GROUP BY week_day, substr(CAST(hour AS text), 1, 2)
ORDER BY CASE week_day WHEN 'Monday' THEN 1 WHEN 'Tuesday' THEN 2 WHEN 'Wednesday' THEN 3
           WHEN 'Thursday' THEN 4 WHEN 'Friday' THEN 5 WHEN 'Saturday' THEN 6 ELSE 7 END,
         hour_of_day
