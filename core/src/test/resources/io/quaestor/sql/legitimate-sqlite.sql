# Queries that are good in SQLite alone.
SELECT strftime('%Y-%m', date) AS month, SUM(total) AS revenue FROM sales_data GROUP BY month ORDER BY month
SELECT strftime('%Y', date) AS year, strftime('%m', date) AS month, strftime('%d', date) AS day FROM sales_data WHERE year = '2024' ORDER BY year, month, day
SELECT CAST(strftime('%H', hour) AS INTEGER) AS h, COUNT(DISTINCT ticket_number) FROM sales_data GROUP BY h ORDER BY h
SELECT CASE CAST(strftime('%w', date) AS INTEGER) WHEN 0 THEN 'Sunday' WHEN 6 THEN 'Saturday' ELSE 'weekday' END AS kind, SUM(total) FROM sales_data GROUP BY kind ORDER BY kind
SELECT date(date, 'start of month') AS month, SUM(total) FROM sales_data GROUP BY 1 ORDER BY 1
SELECT SUM(total) FROM sales_data WHERE date >= date('2024-11-20', '-7 days')
SELECT julianday(MAX(date)) - julianday(MIN(date)) + 1 AS days FROM sales_data
SELECT date, time(hour), datetime(date || ' ' || hour), unixepoch(date) FROM sales_data LIMIT 5
SELECT ticket_number, group_concat(product_name, ', ') AS products FROM sales_data GROUP BY ticket_number ORDER BY ticket_number
SELECT group_concat(DISTINCT waiter) FROM sales_data
SELECT total(quantity), iif(waiter = 1, 'one', 'other') AS who, ifnull(waiter, 0) FROM sales_data GROUP BY waiter
SELECT printf('%.2f', total) AS money, printf('%05d', waiter) AS padded, format('%s!', product_name) FROM sales_data
SELECT instr(product_name, ' '), substr(product_name, -3), hex('a'), unicode('a'), char(65, 66), quote(product_name), typeof(total) FROM sales_data
SELECT median(total), percentile(total, 90) FROM sales_data
SELECT json_group_array(product_name), json_group_object(product_name, total) FROM sales_data WHERE waiter = 1
SELECT j.value FROM json_each('[1,2,3]') AS j
SELECT j.key, j.value FROM sales_data s, json_each(json_array(s.waiter, s.quantity)) j ORDER BY 1, 2 LIMIT 5
SELECT json_extract('{"a":[1,2]}', '$.a[1]') AS x, '{"b":5}' -> 'b' AS y, '{"b":5}' ->> '$.b' AS z
WITH RECURSIVE days(day) AS (SELECT '2024-10-01' UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '2024-10-31') SELECT day, COALESCE(SUM(s.total), 0) AS revenue FROM days LEFT JOIN sales_data s ON s.date = days.day GROUP BY day ORDER BY day
WITH RECURSIVE hours(h) AS (VALUES (8) UNION ALL SELECT h + 1 FROM hours WHERE h < 22) SELECT h, COUNT(s.total) FROM hours LEFT JOIN sales_data s ON CAST(substr(s.hour, 1, 2) AS INTEGER) = h GROUP BY h ORDER BY h
SELECT product_name COLLATE NOCASE AS p FROM sales_data WHERE product_name = 'tea' COLLATE NOCASE ORDER BY p COLLATE NOCASE
SELECT product_name, SUM(quantity) AS units FROM sales_data GROUP BY product_name HAVING units > 3 ORDER BY units DESC, product_name
SELECT total / 2 AS half FROM sales_data WHERE half > 10 ORDER BY half + 1, ticket_number
SELECT waiter FROM sales_data WHERE waiter == 1 AND 5 & 3 = 1 AND (5 | 2) = 7 AND 1 << 2 = 4 AND ~1 = -2
SELECT * FROM sales_data LIMIT 5, 10
SELECT glob('T*', product_name) AS t, max(total, 0) AS at_least, min(quantity, 1) FROM sales_data
SELECT sqrt(avg(total * total) - avg(total) * avg(total)) AS deviation FROM sales_data
SELECT product_name, SUM(total) AS revenue, SUM(SUM(total)) OVER (ORDER BY SUM(total) DESC ROWS UNBOUNDED PRECEDING) AS running FROM sales_data GROUP BY product_name ORDER BY revenue DESC, product_name
SELECT a.month, a.revenue, ROUND(100.0 * (a.revenue - b.revenue) / b.revenue, 1) AS growth FROM (SELECT strftime('%m', date) AS month, SUM(total) AS revenue FROM sales_data GROUP BY 1) a LEFT JOIN (SELECT strftime('%m', date) AS month, SUM(total) AS revenue FROM sales_data GROUP BY 1) b ON CAST(a.month AS INTEGER) = CAST(b.month AS INTEGER) + 1 ORDER BY a.month
SELECT round(pow(2, 0.5), 3), log10(100), log2(8), pi(), degrees(0), atan2(0, 1), trunc(1.7)
SELECT concat(product_name, '-', waiter), concat_ws('/', week_day, hour) FROM sales_data
SELECT week_day, COUNT(*) FROM sales_data GROUP BY week_day ORDER BY CASE week_day WHEN 'Monday' THEN 1 WHEN 'Tuesday' THEN 2 WHEN 'Wednesday' THEN 3 WHEN 'Thursday' THEN 4 WHEN 'Friday' THEN 5 WHEN 'Saturday' THEN 6 ELSE 7 END
SELECT waiter ISNULL AS missing, waiter NOTNULL AS there, 1 IN (1, 2) AS yes FROM sales_data LIMIT 1
SELECT nullif(total, 0), nth_value(total, 2) OVER (ORDER BY total, ticket_number, product_name) FROM sales_data
SELECT strftime('%W', date) AS week, MAX(total) FROM sales_data GROUP BY week ORDER BY week
SELECT date(date, '+1 month', '-1 day'), strftime('%s', date), strftime('%j', date) FROM sales_data
SELECT json_each.value FROM json_each('[1,2]')
SELECT SUBSTR(hour, 1, 2) AS hour_of_day, SUM(total) AS revenue FROM sales_data GROUP BY SUBSTR(hour, 1, 2) ORDER BY hour_of_day
SELECT json_object('product', product_name, 'total', total) FROM sales_data WHERE waiter = 2
