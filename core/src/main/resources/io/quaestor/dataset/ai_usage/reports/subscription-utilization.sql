SELECT COUNT(*) AS subscribers,
       SUM(used) AS active,
       100.0 * SUM(used) / NULLIF(COUNT(*), 0) AS utilization
FROM (
  SELECT CASE WHEN EXISTS (
           SELECT 1 FROM transactions t
           WHERE t.user_id = u.id AND t.date BETWEEN :start_date AND :end_date
         ) THEN 1 ELSE 0 END AS used
  FROM users u
  WHERE u.is_active_sub AND (:regions_count = 0 OR u.region IN (:regions))
) subscribers
