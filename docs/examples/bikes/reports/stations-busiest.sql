SELECT station,
       COUNT(*) AS rides,
       SUM(price) AS income,
       SUM(minutes) * 1.0 / COUNT(*) AS minutes_per_ride
FROM rides
WHERE started_at >= :from AND started_at < :to_next
GROUP BY station
ORDER BY rides DESC, station
LIMIT :limit
