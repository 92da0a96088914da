SELECT MIN(date) AS first_day, MAX(date) AS last_day
FROM spending_by_region
