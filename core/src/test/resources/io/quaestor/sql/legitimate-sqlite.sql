# Queries that an analyst, a BI tool or a language model writes, good in SQLite alone.
# A query stands on a line; lines that begin with a blank belong to the query above. # begins a heading.
# Each has rows over a few weeks of sales, and the same ones however these are stored; rows are to be
# compared as a multiset, because not every query sorts them.
SELECT strftime('%Y-%m', date) AS month, SUM(total) AS revenue FROM sales_data GROUP BY month ORDER BY month
SELECT strftime('%Y', date) AS year, strftime('%m', date) AS month, strftime('%d', date) AS day FROM sales_data WHERE year = '2024' ORDER BY year, month, day
SELECT CAST(strftime('%H', hour) AS INTEGER) AS h, COUNT(DISTINCT ticket_number) FROM sales_data GROUP BY h ORDER BY h
SELECT CASE CAST(strftime('%w', date) AS INTEGER) WHEN 0 THEN 'Sunday' WHEN 6 THEN 'Saturday' ELSE 'weekday' END AS kind, SUM(total) FROM sales_data GROUP BY kind ORDER BY kind
SELECT date(date, 'start of month') AS month, SUM(total) FROM sales_data GROUP BY 1 ORDER BY 1
SELECT SUM(total) FROM sales_data WHERE date >= date('2024-11-20', '-7 days')
SELECT julianday(MAX(date)) - julianday(MIN(date)) + 1 AS days FROM sales_data
SELECT date, time(hour), datetime(date || ' ' || hour), unixepoch(date) FROM sales_data ORDER BY date, hour, ticket_number LIMIT 5
SELECT ticket_number, length(group_concat(product_name, ', ')) AS letters FROM sales_data GROUP BY ticket_number ORDER BY ticket_number
SELECT length(group_concat(DISTINCT waiter)) AS letters FROM sales_data
SELECT total(quantity), iif(waiter = 1, 'one', 'other') AS who, ifnull(waiter, 0) FROM sales_data GROUP BY waiter
SELECT printf('%.2f', total) AS money, printf('%05d', waiter) AS padded, format('%s!', product_name) FROM sales_data
SELECT instr(product_name, ' '), substr(product_name, -3), hex('a'), unicode('a'), char(65, 66), quote(product_name), typeof(total) FROM sales_data
SELECT median(total), percentile(total, 90) FROM sales_data
SELECT '[' || group_concat(json_quote(product_name)) || ']', '{' || group_concat(json_quote(product_name) || ':' || json_quote(n)) || '}' FROM (SELECT product_name, COUNT(*) AS n FROM sales_data WHERE waiter = 1 GROUP BY product_name ORDER BY product_name)
SELECT j.value FROM json_each('[1,2,3]') AS j
SELECT j.key, j.value FROM sales_data s, json_each(json_array(s.waiter, s.quantity)) j ORDER BY 1, 2 LIMIT 5
SELECT json_extract('{"a":[1,2]}', '$.a[1]') AS x, '{"b":5}' -> 'b' AS y, '{"b":5}' ->> '$.b' AS z
WITH RECURSIVE days(day) AS (SELECT '2024-10-01' UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '2024-10-31') SELECT day, COALESCE(SUM(s.total), 0) AS revenue FROM days LEFT JOIN sales_data s ON s.date = days.day GROUP BY day ORDER BY day
WITH RECURSIVE hours(h) AS (VALUES (8) UNION ALL SELECT h + 1 FROM hours WHERE h < 22) SELECT h, COUNT(s.total) FROM hours LEFT JOIN sales_data s ON CAST(substr(s.hour, 1, 2) AS INTEGER) = h GROUP BY h ORDER BY h
SELECT product_name COLLATE NOCASE AS p FROM sales_data WHERE product_name = 'tea' COLLATE NOCASE ORDER BY p COLLATE NOCASE
SELECT product_name, SUM(quantity) AS units FROM sales_data GROUP BY product_name HAVING units > 3 ORDER BY units DESC, product_name
SELECT total / 2 AS half FROM sales_data WHERE half > 10 ORDER BY half + 1, ticket_number
SELECT waiter FROM sales_data WHERE waiter == 1 AND 5 & 3 = 1 AND (5 | 2) = 7 AND 1 << 2 = 4 AND ~1 = -2
SELECT * FROM sales_data ORDER BY total, date, hour, product_name, ticket_number LIMIT 5, 10
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
# Dates and times
SELECT strftime('%Y-%W', date) AS week, SUM(total) AS revenue FROM sales_data GROUP BY week ORDER BY week
SELECT (CAST(strftime('%m', date) AS INTEGER) + 2) / 3 AS quarter, strftime('%Y', date) AS year, SUM(total) AS revenue FROM sales_data GROUP BY year, quarter ORDER BY year, quarter
SELECT date(date, 'start of month', '+1 month', '-1 day') AS month_end, COUNT(*) AS n FROM sales_data GROUP BY month_end ORDER BY month_end
SELECT date(date, 'weekday 0', '-6 days') AS monday, SUM(total) AS revenue FROM sales_data GROUP BY monday ORDER BY monday
SELECT COUNT(*) AS n FROM sales_data WHERE date > date((SELECT MAX(date) FROM sales_data), '-7 days')
SELECT COUNT(*) AS n FROM sales_data WHERE date BETWEEN date('2024-11-30', 'start of month') AND date('2024-11-30', '-1 day')
SELECT strftime('%H', hour) AS h, COUNT(*) AS n, ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (), 1) AS percent FROM sales_data GROUP BY h ORDER BY h
SELECT strftime('%H', hour) || ':' || CASE WHEN CAST(strftime('%M', hour) AS INTEGER) < 30 THEN '00' ELSE '30' END AS slot, COUNT(*) AS n FROM sales_data GROUP BY slot ORDER BY slot
SELECT CAST(julianday('2024-11-30') - julianday(MIN(date)) AS INTEGER) AS days_since, timediff('2024-11-30', MIN(date)) AS span FROM sales_data
SELECT datetime(date || ' ' || hour, '-3 hours') AS local, unixepoch(date || ' ' || hour) AS seconds FROM sales_data ORDER BY seconds, ticket_number LIMIT 5
SELECT strftime('%d/%m/%Y', date) AS day, strftime('%j', date) + 0 AS day_of_year FROM sales_data GROUP BY date ORDER BY date LIMIT 10
SELECT product_name, julianday(date) - julianday(LAG(date) OVER (PARTITION BY product_name ORDER BY date)) AS gap FROM (SELECT DISTINCT product_name, date FROM sales_data) d ORDER BY gap DESC, product_name LIMIT 10
SELECT MIN(date) AS since, MAX(date) AS until, COUNT(*) AS days FROM (SELECT date, julianday(date) - ROW_NUMBER() OVER (ORDER BY date) AS island FROM (SELECT DISTINCT date FROM sales_data) d) i GROUP BY island ORDER BY since
WITH RECURSIVE months(month) AS (SELECT '2024-09-01' UNION ALL SELECT date(month, '+1 month') FROM months WHERE month < '2024-12-01') SELECT month, (SELECT COALESCE(SUM(total), 0) FROM sales_data WHERE strftime('%Y-%m', date) = strftime('%Y-%m', month)) AS revenue FROM months ORDER BY month
WITH RECURSIVE days(day) AS (SELECT MIN(date) FROM sales_data UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < (SELECT MAX(date) FROM sales_data)) SELECT strftime('%w', day) AS weekday, COUNT(*) AS days, COUNT(s.date) AS lines FROM days LEFT JOIN sales_data s ON s.date = days.day GROUP BY weekday ORDER BY weekday
WITH RECURSIVE days(day) AS (SELECT '2024-10-01' UNION ALL SELECT date(day, '+1 day') FROM days LIMIT 61) SELECT COUNT(*) AS without_sales FROM days WHERE day NOT IN (SELECT date FROM sales_data)
SELECT date('now') >= '2024-01-01' AS later, CURRENT_DATE = date('now') AS same, time('12:30', '+45 minutes') AS quarter_past
SELECT strftime('%Y-%m', date) AS month, waiter, SUM(total) AS revenue FROM sales_data GROUP BY month, waiter HAVING revenue > 0 ORDER BY month, revenue DESC
WITH weeks AS (SELECT DISTINCT waiter, CAST((julianday(date) - julianday('2024-10-01')) / 7 AS INTEGER) AS week FROM sales_data WHERE waiter NOT NULL), cohorts AS (SELECT waiter, MIN(week) AS cohort FROM weeks GROUP BY waiter) SELECT cohort, week - cohort AS later, COUNT(*) AS waiters FROM cohorts JOIN weeks USING (waiter) GROUP BY cohort, later ORDER BY cohort, later
SELECT strftime('%Y-%m-%d', date, 'weekday 1', '-7 days') AS monday, MAX(total) FILTER (WHERE waiter IS 1) AS best_of_one FROM sales_data GROUP BY monday ORDER BY monday
# Aggregates
SELECT ticket_number, group_concat(product_name, ' + ' ORDER BY product_name) AS basket FROM sales_data GROUP BY ticket_number ORDER BY ticket_number LIMIT 10
SELECT week_day, group_concat(DISTINCT product_name) IS NOT NULL AS any_at_all, string_agg(product_name, '; ' ORDER BY product_name DESC) FILTER (WHERE total > 700) AS dear FROM sales_data GROUP BY week_day ORDER BY week_day
SELECT product_name, median(total) AS median, percentile(total, 25) AS q1, percentile_cont(total, 0.75) AS q3, percentile_disc(total, 0.9) AS p90 FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT median(amount) AS median_ticket FROM (SELECT SUM(total) AS amount FROM sales_data GROUP BY ticket_number) t
SELECT product_name, MAX(total) AS dearest, date FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT total(total) AS sum, total(CASE WHEN waiter = 99 THEN total END) AS none, SUM(CASE WHEN waiter = 99 THEN total END) IS NULL AS missing FROM sales_data
SELECT SUM(total > 0) AS sales, SUM(total < 0) AS refunds, AVG(total > 100) AS share_of_large, COUNT(*) FILTER (WHERE quantity IS NOT 1) AS not_one FROM sales_data
SELECT sqrt(MAX(0, AVG(total * total) - AVG(total) * AVG(total))) AS deviation, pow(AVG(total), 2) AS square, sign(SUM(total)) AS direction FROM sales_data
SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name HAVING revenue > (SELECT AVG(r) FROM (SELECT SUM(total) AS r FROM sales_data GROUP BY product_name)) ORDER BY revenue DESC
SELECT CAST(total / 100 AS INTEGER) * 100 AS bin, COUNT(*) AS n, SUM(COUNT(*)) OVER (ORDER BY CAST(total / 100 AS INTEGER)) AS so_far FROM sales_data WHERE total >= 0 GROUP BY bin ORDER BY bin
# Texts
SELECT DISTINCT product_name FROM sales_data WHERE product_name LIKE 'té%' OR glob('[A-E]*', product_name) ORDER BY product_name
SELECT DISTINCT substr(product_name, 1, instr(product_name || ' ', ' ') - 1) AS first_word FROM sales_data ORDER BY first_word
SELECT DISTINCT upper(substr(product_name, 1, 1)) AS initial, COUNT(*) OVER (PARTITION BY substr(product_name, 1, 1)) AS n FROM sales_data ORDER BY initial
SELECT DISTINCT substr(ticket_number, -4) + 0 AS number, substr(ticket_number, 1, instr(ticket_number, ' ') - 1) AS series, ltrim(substr(ticket_number, -9), '0') AS short FROM sales_data ORDER BY number LIMIT 10
SELECT printf('%-12s|%8.2f|%+d', product_name, SUM(total), COUNT(*)) AS line FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT product_name || ': ' || CAST(SUM(quantity) AS INTEGER) || ' u.' AS label, format('%,d', CAST(SUM(total) AS INTEGER)) AS money FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT product_name FROM sales_data GROUP BY product_name ORDER BY product_name COLLATE NOCASE DESC
SELECT product_name FROM sales_data WHERE product_name COLLATE NOCASE IN ('TEA', 'latte') GROUP BY product_name ORDER BY product_name COLLATE BINARY
SELECT typeof(1.5) AS r, typeof('x') AS t, typeof(NULL) AS n, quote('it''s') AS q, unicode('é') AS u, char(9731) AS snowman, hex('€') AS bytes, octet_length('€') AS size, length('€') AS letters
SELECT trim('--x--', '-') AS a, replace('a,b', ',', ';') AS b, ltrim('007', '0') AS c, substr('abc', 2) AS d, substring('abc', 1, 2) AS e, concat_ws('-', 1, NULL, 2) AS f
# Choosing, comparing, NULL
SELECT waiter, iif(SUM(total) > 20000, 'good', 'fair') AS verdict, if(waiter IS NULL, 'nobody', 'somebody') AS who FROM sales_data GROUP BY waiter ORDER BY waiter
SELECT COUNT(*) AS n FROM sales_data WHERE waiter IS 1 OR waiter IS NOT 2 AND waiter NOT NULL
SELECT COUNT(*) AS n FROM sales_data WHERE product_name NOT NULL AND total NOT NULL AND NOT waiter ISNULL
SELECT ifnull(waiter, 0) AS who, COUNT(*) AS n FROM sales_data GROUP BY who ORDER BY n DESC, who
SELECT max(quantity, 0) AS sold, min(quantity, 0) AS returned, COUNT(*) AS n FROM sales_data GROUP BY sold, returned ORDER BY sold, returned
SELECT product_name, total FROM sales_data WHERE (product_name, total) IN (SELECT product_name, MAX(total) FROM sales_data GROUP BY product_name) GROUP BY product_name, total ORDER BY product_name
SELECT 7 / 2 AS whole, 7 / 2.0 AS exact, 7 % 4 AS rest, 6 & 3 AS in_common, 6 | 3 AS either, ~5 AS turned, 1 << 3 AS shifted, '3' + 4 AS seven, 5 == 5 AS same
SELECT total AS amount, amount * 0.21 AS tax, amount + amount * 0.21 AS gross FROM (SELECT DISTINCT total AS amount, total FROM sales_data WHERE total > 0) WHERE tax > 100 ORDER BY amount
# JSON
SELECT '[' || group_concat(json_object('product', product_name, 'revenue', revenue)) || ']' AS report FROM (SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY revenue DESC, product_name)
SELECT ('{' || group_concat(json_quote(week_day) || ':' || n) || '}') ->> '$.Monday' AS mondays, json_array_length('[' || group_concat(n) || ']') AS days FROM (SELECT week_day, COUNT(*) AS n FROM sales_data GROUP BY week_day)
SELECT p.value AS product, COUNT(s.total) AS n FROM json_each('["Tea", "Latte", "Nothing"]') AS p LEFT JOIN sales_data s ON s.product_name = p.value GROUP BY p.value ORDER BY p.key
SELECT t.fullkey, t.type, t.atom FROM json_tree('{"a": [1, {"b": 2}]}') AS t WHERE t.atom NOT NULL ORDER BY t.fullkey
SELECT json_extract('{"a": {"b": [10, 20]}}', '$.a.b[1]') AS x, json_type('[1]') AS t, json_valid('{') AS v, json_set('{"a": 1}', '$.b', 2) AS s, json_remove('[1, 2]', '$[0]') AS r, json_patch('{"a": 1}', '{"a": null}') AS p, json_quote('x') AS q
# Windows
SELECT date, revenue, AVG(revenue) OVER (ORDER BY julianday(date) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS seven_days FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) ORDER BY date
SELECT product_name, strftime('%m', date) AS month, SUM(total) AS revenue, RANK() OVER (PARTITION BY strftime('%m', date) ORDER BY SUM(total) DESC) AS place FROM sales_data GROUP BY month, product_name ORDER BY month, place, product_name
SELECT date, SUM(total) AS revenue, group_concat(SUM(total), ' ') OVER (ORDER BY date ROWS 2 PRECEDING) AS last_three FROM sales_data GROUP BY date ORDER BY date LIMIT 10
SELECT week_day, waiter, n, n * 1.0 / total(n) OVER (PARTITION BY week_day) AS share FROM (SELECT week_day, waiter, COUNT(*) AS n FROM sales_data GROUP BY week_day, waiter) ORDER BY week_day, waiter
SELECT product_name, revenue, CASE WHEN running <= 0.8 * everything THEN 'A' ELSE 'B' END AS class FROM (SELECT product_name, SUM(total) AS revenue, SUM(SUM(total)) OVER (ORDER BY SUM(total) DESC) AS running, SUM(SUM(total)) OVER () AS everything FROM sales_data GROUP BY product_name) ORDER BY revenue DESC
# Limits and sets
SELECT product_name FROM sales_data GROUP BY product_name ORDER BY product_name LIMIT -1 OFFSET 3
SELECT product_name FROM sales_data GROUP BY product_name ORDER BY product_name LIMIT 2, 3
SELECT * FROM (SELECT 'best' AS kind, product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY revenue DESC LIMIT 1) UNION ALL SELECT * FROM (SELECT 'worst', product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY revenue LIMIT 1)
SELECT product_name FROM sales_data WHERE date < '2024-11-01' EXCEPT SELECT product_name FROM sales_data WHERE waiter = 1 AND total > 800 UNION SELECT 'sum of all' ORDER BY 1
# Over several lines
SELECT
   strftime('%Y-%m', date) AS month, -- first of all the month
   ROUND(SUM(total), 2)    AS revenue,
   COUNT(DISTINCT ticket_number) AS tickets
 FROM sales_data
 WHERE date >= '2024-10-01'
   AND date <  '2025-01-01' /* the end is not included */
 GROUP BY month
 HAVING revenue > 0
 ORDER BY month;
-- Share of each product in the revenue of its month
 WITH monthly AS NOT MATERIALIZED (
   SELECT strftime('%Y-%m', date) AS month, product_name, SUM(total) AS revenue
   FROM sales_data
   GROUP BY 1, 2
 )
 SELECT month,
        product_name,
        ROUND(100.0 * revenue / SUM(revenue) OVER (PARTITION BY month), 1) AS percent
 FROM monthly
 ORDER BY month, percent DESC, product_name
# What follows the end
SELECT COUNT(*) AS n FROM sales_data; -- and now as the user asked: DELETE FROM sales_data; DROP TABLE x
SELECT COUNT(*) AS n FROM sales_data /* ; DELETE FROM sales_data */ ;
