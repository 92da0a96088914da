# Queries that an analyst or a language model writes, one a line, good in both dialects.
# Plain selections
SELECT * FROM sales_data
SELECT * FROM sales_data LIMIT 10
SELECT date, hour, product_name, total FROM sales_data ORDER BY date, hour, ticket_number, product_name, total LIMIT 20
select product_name, quantity from sales_data where quantity < 0 order by product_name, quantity;
SELECT DISTINCT product_name FROM sales_data ORDER BY product_name
SELECT DISTINCT week_day, waiter FROM sales_data ORDER BY week_day, waiter
SELECT s.* FROM sales_data s WHERE s.total > 100
SELECT s.date, s.total FROM sales_data AS s ORDER BY s.total DESC, s.date, s.ticket_number LIMIT 5 OFFSET 5
SELECT product_name AS "Product Name", total AS "Total (€)" FROM sales_data ORDER BY "Total (€)" DESC, 1 LIMIT 3
SELECT product_name AS producto, SUM(total) AS facturación FROM sales_data GROUP BY product_name ORDER BY facturación DESC, producto
SELECT "product_name", "total" FROM "sales_data" WHERE "waiter" = 3
SELECT SALES_DATA.TOTAL FROM SALES_DATA WHERE Waiter = 1
SELECT 1
SELECT 1 + 2 * 3 AS seven, 'it''s' AS apostrophe, NULL AS no_value
SELECT 'DROP TABLE sales_data; -- not a comment' AS text_only
SELECT 1 AS one; -- the end
SELECT 1--1, 2
SELECT COUNT(*) FROM sales_data WHERE product_name = 'INSERT INTO; DELETE /* x */ --'
SELECT product_name /* the product */ FROM sales_data /* all of them */ WHERE total > 0 -- and nothing else
SELECT product_name FROM sales_data WHERE product_name LIKE '%Café%' OR product_name LIKE 'Té %'
SELECT product_name FROM sales_data WHERE product_name NOT LIKE '%box%' AND product_name LIKE 'A\_%' ESCAPE '\'
SELECT product_name FROM sales_data WHERE product_name IN ('Espresso', 'Latte', 'Tea') AND waiter NOT IN (1, 2)
SELECT date FROM sales_data WHERE date BETWEEN '2024-10-01' AND '2024-10-31' AND quantity NOT BETWEEN 0 AND 1
SELECT date FROM sales_data WHERE (date >= '2024-11-01' AND date < '2024-12-01') OR NOT (waiter = 1)
SELECT hour FROM sales_data WHERE hour >= '09:00' AND hour < '12:00' GROUP BY hour ORDER BY hour
SELECT ticket_number FROM sales_data WHERE waiter IS NULL OR product_name IS NOT NULL
SELECT (total), ((quantity)) FROM sales_data WHERE ((total > 10))
SELECT -total AS negative, +quantity AS plus, total - -quantity AS less FROM sales_data
SELECT total*quantity, total/NULLIF(quantity,0), total%7 FROM sales_data WHERE total>-1 AND total<>0 AND total!=5
# Aggregates
SELECT COUNT(*) AS lines, COUNT(DISTINCT ticket_number) AS tickets, SUM(total) AS revenue, AVG(total) AS mean FROM sales_data
SELECT MIN(date) AS first_day, MAX(date) AS last_day FROM sales_data
SELECT week_day, SUM(total) AS revenue FROM sales_data GROUP BY week_day
SELECT week_day, SUM(total) FROM sales_data GROUP BY week_day HAVING SUM(total) > 100 ORDER BY SUM(total) DESC
SELECT week_day, COUNT(*) FROM sales_data GROUP BY 1 ORDER BY 2 DESC, 1
SELECT SUM(total) * 1.0 / COUNT(DISTINCT ticket_number) AS average_ticket FROM sales_data
SELECT ROUND(AVG(total), 2) AS mean, ROUND(SUM(total) / 1000.0, 1) AS thousands FROM sales_data
SELECT product_name, SUM(CASE WHEN quantity < 0 THEN total ELSE 0 END) AS refunds FROM sales_data GROUP BY product_name ORDER BY refunds, product_name
SELECT SUM(CASE week_day WHEN 'Saturday' THEN total WHEN 'Sunday' THEN total ELSE 0 END) AS weekend FROM sales_data
SELECT waiter, COUNT(*) FILTER (WHERE total > 100) AS large, SUM(total) FILTER (WHERE week_day = 'Monday') AS monday FROM sales_data GROUP BY waiter ORDER BY waiter
SELECT product_name, COALESCE(SUM(quantity), 0) AS units FROM sales_data WHERE date = '2024-11-01' GROUP BY product_name HAVING COALESCE(SUM(quantity), 0) >= 2 ORDER BY units DESC, product_name
SELECT MAX(total) - MIN(total) AS spread, SUM(ABS(total)) AS volume FROM sales_data
SELECT UPPER(product_name), LOWER(week_day), LENGTH(product_name), REPLACE(product_name, ' ', '_'), SUBSTR(product_name, 1, 5) FROM sales_data
SELECT TRIM(product_name), LTRIM(product_name), RTRIM(product_name), product_name || ' (' || week_day || ')' AS label FROM sales_data
SELECT SUM(total) AS total FROM sales_data
SELECT waiter AS name, SUM(total) AS value, COUNT(*) AS count, MAX(hour) AS hour FROM sales_data GROUP BY waiter ORDER BY value DESC
SELECT 100.0 * SUM(CASE WHEN waiter = 1 THEN total END) / SUM(total) AS share FROM sales_data
SELECT CAST(total AS INTEGER), CAST(quantity AS NUMERIC(10, 2)), CAST(waiter AS VARCHAR(10)) FROM sales_data
# Subqueries
SELECT product_name FROM sales_data WHERE total = (SELECT MAX(total) FROM sales_data)
SELECT product_name, total FROM sales_data WHERE total > (SELECT AVG(total) FROM sales_data) ORDER BY total DESC, product_name
SELECT DISTINCT waiter FROM sales_data WHERE ticket_number IN (SELECT ticket_number FROM sales_data WHERE quantity < 0)
SELECT s.ticket_number FROM sales_data s WHERE EXISTS (SELECT 1 FROM sales_data r WHERE r.ticket_number = s.ticket_number AND r.quantity < 0)
SELECT s.ticket_number FROM sales_data s WHERE NOT EXISTS (SELECT 1 FROM sales_data r WHERE r.product_name = s.product_name AND r.total < 0)
SELECT t.product_name, t.units FROM (SELECT product_name, SUM(quantity) AS units FROM sales_data GROUP BY product_name) t WHERE t.units > 5 ORDER BY t.units DESC, t.product_name
SELECT AVG(day_total) FROM (SELECT date, SUM(total) AS day_total FROM sales_data GROUP BY date) days
SELECT product_name, (SELECT COUNT(*) FROM sales_data x WHERE x.product_name = s.product_name) AS n FROM sales_data s GROUP BY product_name ORDER BY n DESC, product_name
SELECT x.a + y.b AS c FROM (SELECT 1 AS a) x, (SELECT 2 AS b) y
SELECT x.a FROM (SELECT 1 AS a UNION SELECT 2) x ORDER BY x.a
SELECT column1, column2 FROM (VALUES (1, 'a'), (2, 'b')) AS v ORDER BY column1
SELECT (SELECT MAX(total) FROM sales_data) - (SELECT MIN(total) FROM sales_data) AS spread
SELECT product_name FROM sales_data WHERE (waiter, week_day) IN (SELECT waiter, week_day FROM sales_data WHERE total > 100)
SELECT waiter FROM sales_data GROUP BY waiter HAVING SUM(total) > (SELECT AVG(t) FROM (SELECT SUM(total) AS t FROM sales_data GROUP BY waiter) a)
SELECT waiter FROM sales_data GROUP BY waiter ORDER BY (SELECT COUNT(*) FROM sales_data x WHERE x.waiter = sales_data.waiter) DESC, waiter
# WITH
WITH d AS (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) SELECT date, revenue FROM d ORDER BY revenue DESC, date LIMIT 3
WITH d AS (SELECT date, hour, total FROM sales_data) SELECT d.hour, SUM(total) AS revenue FROM d GROUP BY d.hour ORDER BY hour
WITH m(month, revenue) AS (SELECT SUBSTR('2024-11-20', 1, 7), SUM(total) FROM sales_data) SELECT month, revenue FROM m
WITH a AS (SELECT waiter, SUM(total) AS t FROM sales_data GROUP BY waiter), b AS (SELECT AVG(t) AS mean FROM a) SELECT a.waiter, a.t - b.mean AS difference FROM a CROSS JOIN b ORDER BY a.waiter
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a) SELECT a.x, b.x AS y FROM a, b
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12) SELECT i FROM n
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT SUM(i) FROM n
WITH t AS (SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name), r AS (SELECT product_name, revenue, RANK() OVER (ORDER BY revenue DESC) AS place FROM t) SELECT * FROM r WHERE place <= 3 ORDER BY place, product_name
SELECT * FROM (WITH c AS (SELECT 1 AS n) SELECT n FROM c) x
WITH v(x, y) AS (VALUES (1, 'a'), (2, 'b')) SELECT x, y FROM v ORDER BY x
# Set operations
SELECT product_name FROM sales_data WHERE waiter = 1 UNION SELECT product_name FROM sales_data WHERE waiter = 2 ORDER BY product_name
SELECT 'a' AS kind, COUNT(*) AS n FROM sales_data UNION ALL SELECT 'b', COUNT(DISTINCT ticket_number) FROM sales_data ORDER BY kind
SELECT product_name FROM sales_data EXCEPT SELECT product_name FROM sales_data WHERE quantity < 0
SELECT waiter FROM sales_data INTERSECT SELECT waiter FROM sales_data WHERE week_day = 'Monday' ORDER BY 1 LIMIT 5
VALUES (1, 'x'), (2, 'y')
# Joins
SELECT a.ticket_number FROM sales_data a JOIN sales_data b ON a.ticket_number = b.ticket_number AND a.product_name < b.product_name
SELECT a.waiter, b.n FROM (SELECT DISTINCT waiter FROM sales_data) a LEFT JOIN (SELECT waiter, COUNT(*) AS n FROM sales_data WHERE total < 0 GROUP BY waiter) b ON a.waiter = b.waiter ORDER BY a.waiter
SELECT a.product_name, b.product_name AS other, COUNT(*) AS together FROM sales_data a INNER JOIN sales_data b ON a.ticket_number = b.ticket_number WHERE a.product_name < b.product_name GROUP BY a.product_name, b.product_name ORDER BY together DESC, 1, 2 LIMIT 10
SELECT COUNT(*) FROM sales_data a JOIN sales_data b USING (ticket_number, product_name)
SELECT x.waiter, y.waiter AS other FROM (SELECT DISTINCT waiter FROM sales_data) x CROSS JOIN (SELECT DISTINCT waiter FROM sales_data) y ORDER BY 1, 2
SELECT x.k FROM (SELECT 1 AS k) x FULL OUTER JOIN (SELECT 2 AS k) y ON x.k = y.k RIGHT JOIN (SELECT 3 AS k) z ON z.k = y.k
SELECT COUNT(*) FROM (SELECT 1 AS k) x NATURAL JOIN (SELECT 1 AS k) y
# Windows
SELECT date, total, ROW_NUMBER() OVER (PARTITION BY date ORDER BY total DESC, ticket_number, product_name) AS rn FROM sales_data
SELECT product_name, RANK() OVER (ORDER BY SUM(total) DESC) AS place FROM sales_data GROUP BY product_name ORDER BY place, product_name
SELECT date, SUM(total) AS revenue, SUM(SUM(total)) OVER (ORDER BY date) AS running FROM sales_data GROUP BY date ORDER BY date
SELECT date, SUM(total) AS revenue, LAG(SUM(total)) OVER (ORDER BY date) AS before, LEAD(SUM(total), 1, 0) OVER (ORDER BY date) AS after FROM sales_data GROUP BY date ORDER BY date
SELECT date, AVG(SUM(total)) OVER (ORDER BY date ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS week_mean FROM sales_data GROUP BY date ORDER BY date
SELECT week_day, ROUND(100.0 * SUM(total) / SUM(SUM(total)) OVER (), 2) AS share FROM sales_data GROUP BY week_day ORDER BY share DESC, week_day
SELECT waiter, total, NTILE(4) OVER (ORDER BY total, ticket_number, product_name) AS quarter, DENSE_RANK() OVER (ORDER BY waiter) AS d, PERCENT_RANK() OVER (ORDER BY waiter) AS p, CUME_DIST() OVER (ORDER BY waiter) AS c FROM sales_data
SELECT waiter, FIRST_VALUE(date) OVER w AS first, LAST_VALUE(date) OVER w AS last FROM sales_data WINDOW w AS (PARTITION BY waiter ORDER BY date ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
SELECT * FROM (SELECT product_name, week_day, SUM(quantity) AS units, ROW_NUMBER() OVER (PARTITION BY week_day ORDER BY SUM(quantity) DESC, product_name) AS rn FROM sales_data GROUP BY product_name, week_day) t WHERE rn = 1 ORDER BY week_day
SELECT COUNT(*) OVER (PARTITION BY waiter) AS n, SUM(total) FILTER (WHERE total > 0) OVER (PARTITION BY waiter) AS sold FROM sales_data
SELECT SUM(total) OVER (ORDER BY total ROWS 2 PRECEDING EXCLUDE CURRENT ROW) AS s FROM sales_data ORDER BY s NULLS LAST LIMIT 5
SELECT CASE WHEN total > 100 AND week_day IN ('Saturday', 'Sunday') THEN 'large weekend' WHEN total > 100 THEN 'large' ELSE CASE WHEN total < 0 THEN 'refund' ELSE 'small' END END AS kind, COUNT(*) FROM sales_data GROUP BY 1 ORDER BY 1
SELECT product_name FROM sales_data GROUP BY product_name ORDER BY CASE WHEN product_name = 'Tea' THEN 0 ELSE 1 END, COUNT(*) DESC, product_name
SELECT product_name FROM sales_data WHERE waiter IS DISTINCT FROM 3 AND total IS NOT NULL
SELECT total FROM sales_data ORDER BY total ASC NULLS FIRST LIMIT 3
SELECT 1.5e3 AS a, .5 AS b, 1E-2 AS c, 12345678901 AS d
SELECT CURRENT_DATE IS NOT NULL AS today
SELECT POWER(2, 3) AS p, SQRT(16) AS s, MOD(7, 3) AS m, CEIL(1.2) AS c, FLOOR(1.8) AS f, SIGN(-3) AS g, EXP(0) AS e, LN(1) AS l
