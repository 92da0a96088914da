SELECT to_char(started_at, 'HH24') AS hour, COUNT(*) AS rides
FROM rides
WHERE started_at >= :from AND started_at < :to_next
  AND (:bikes_count = 0 OR bike IN (:bikes))
GROUP BY to_char(started_at, 'HH24')
ORDER BY hour
