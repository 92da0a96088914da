SELECT station,
       SUM(rides) AS rides,
       SUM(income) AS income,
       SUM(minutes) * 1.0 / SUM(rides) AS minutes_per_ride
FROM rides_by_station
WHERE started_at >= :from AND started_at < :to_next
GROUP BY station
ORDER BY rides DESC, station
LIMIT :limit
