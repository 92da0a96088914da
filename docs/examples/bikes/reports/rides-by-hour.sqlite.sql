SELECT substr(started_at, 12, 2) AS hour, COUNT(*) AS rides
FROM rides
WHERE started_at >= :from AND started_at < :to_next
  AND (:bikes_count = 0 OR bike IN (:bikes))
GROUP BY substr(started_at, 12, 2)
ORDER BY hour
