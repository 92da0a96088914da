# Queries that an analyst, a BI tool or a language model writes, good in both dialects.
# A query stands on a line; lines that begin with a blank belong to the query above. # begins a heading.
# Each has rows over a few weeks of sales, and the same ones however these are stored; rows are to be
# compared as a multiset, because not every query sorts them.
# Plain selections
SELECT * FROM sales_data
SELECT * FROM sales_data ORDER BY total, date, hour, product_name, ticket_number LIMIT 10
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
SELECT 1 AS one -- the end
 ;
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
# Frames of windows
SELECT date, revenue, SUM(revenue) OVER (ORDER BY date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY date
SELECT date, revenue, AVG(revenue) OVER (ORDER BY date ROWS BETWEEN 3 PRECEDING AND 3 FOLLOWING) AS centred FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY date
SELECT date, revenue, SUM(revenue) OVER (ORDER BY date ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS still_to_come FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY date
SELECT date, revenue, MAX(revenue) OVER (ORDER BY date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS record_before FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY date
SELECT waiter, product_name, total, COUNT(*) OVER (ORDER BY total RANGE BETWEEN 50 PRECEDING AND 50 FOLLOWING) AS near FROM sales_data ORDER BY total, near, product_name, waiter, ticket_number LIMIT 30
SELECT product_name, n, SUM(n) OVER (ORDER BY n GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) AS with_the_next_smaller FROM (SELECT product_name, COUNT(*) AS n FROM sales_data GROUP BY product_name) p ORDER BY n, product_name
SELECT product_name, n, AVG(n) OVER (ORDER BY product_name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) AS mean_of_others FROM (SELECT product_name, COUNT(*) AS n FROM sales_data GROUP BY product_name) p ORDER BY product_name
SELECT week_day, n, SUM(n) OVER (ORDER BY n RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE TIES) AS s FROM (SELECT week_day, COUNT(*) AS n FROM sales_data GROUP BY week_day) d ORDER BY n, week_day
SELECT week_day, n, SUM(n) OVER (ORDER BY n RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE GROUP) AS s FROM (SELECT week_day, COUNT(*) AS n FROM sales_data GROUP BY week_day) d ORDER BY n, week_day
SELECT week_day, n, SUM(n) OVER (ORDER BY n, week_day ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING EXCLUDE NO OTHERS) AS next_two FROM (SELECT week_day, COUNT(*) AS n FROM sales_data GROUP BY week_day) d ORDER BY n, week_day
# Windows that answer questions
SELECT product_name, revenue, ROUND(100.0 * SUM(revenue) OVER (ORDER BY revenue DESC, product_name) / SUM(revenue) OVER (), 1) AS cumulative_share FROM (SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name) p ORDER BY revenue DESC, product_name
WITH p AS (SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name), c AS (SELECT product_name, revenue, SUM(revenue) OVER (ORDER BY revenue DESC, product_name) - revenue AS before, SUM(revenue) OVER () AS everything FROM p) SELECT product_name, revenue, CASE WHEN before < 0.8 * everything THEN 'A' WHEN before < 0.95 * everything THEN 'B' ELSE 'C' END AS class FROM c ORDER BY revenue DESC, product_name
SELECT date, revenue, revenue - LAG(revenue, 7) OVER (ORDER BY date) AS against_a_week_ago FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY date
SELECT date, revenue, ROUND(100.0 * (revenue - LAG(revenue) OVER (ORDER BY date)) / NULLIF(LAG(revenue) OVER (ORDER BY date), 0), 1) AS growth FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY date
SELECT ticket_number, amount, amount - AVG(amount) OVER () AS difference, RANK() OVER (ORDER BY amount DESC) AS place FROM (SELECT ticket_number, SUM(total) AS amount FROM sales_data GROUP BY ticket_number) t ORDER BY amount DESC, ticket_number
SELECT quarter, COUNT(*) AS tickets, MIN(amount) AS lowest, MAX(amount) AS highest FROM (SELECT amount, NTILE(4) OVER (ORDER BY amount, ticket_number) AS quarter FROM (SELECT ticket_number, SUM(total) AS amount FROM sales_data GROUP BY ticket_number) t) q GROUP BY quarter ORDER BY quarter
SELECT AVG(amount) AS median FROM (SELECT amount, ROW_NUMBER() OVER (ORDER BY amount) AS rn, COUNT(*) OVER () AS n FROM (SELECT SUM(total) AS amount FROM sales_data GROUP BY ticket_number) t) r WHERE rn IN ((n + 1) / 2, (n + 2) / 2)
SELECT DISTINCT week_day, FIRST_VALUE(product_name) OVER (PARTITION BY week_day ORDER BY total DESC, product_name) AS dearest FROM sales_data ORDER BY week_day
SELECT waiter, product_name, n, NTH_VALUE(product_name, 2) OVER (PARTITION BY waiter ORDER BY n DESC, product_name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS runner_up FROM (SELECT waiter, product_name, COUNT(*) AS n FROM sales_data WHERE waiter IS NOT NULL GROUP BY waiter, product_name) x ORDER BY waiter, n DESC, product_name
SELECT product_name, date, revenue, LEAD(date) OVER (PARTITION BY product_name ORDER BY date) AS next_sale FROM (SELECT product_name, date, SUM(total) AS revenue FROM sales_data GROUP BY product_name, date) x ORDER BY product_name, date
SELECT product_name, place_in_october, place_in_november, place_in_october - place_in_november AS climbed FROM (SELECT product_name, RANK() OVER (ORDER BY SUM(CASE WHEN date < '2024-11-01' THEN total ELSE 0 END) DESC) AS place_in_october, RANK() OVER (ORDER BY SUM(CASE WHEN date >= '2024-11-01' THEN total ELSE 0 END) DESC) AS place_in_november FROM sales_data GROUP BY product_name) r ORDER BY climbed DESC, product_name
SELECT waiter, SUM(total) AS revenue, ROUND(SUM(total) / MAX(SUM(total)) OVER (), 3) AS of_the_best, SUM(total) - MAX(SUM(total)) OVER () AS behind FROM sales_data WHERE waiter IS NOT NULL GROUP BY waiter ORDER BY revenue DESC
SELECT date, COUNT(*) AS n, SUM(COUNT(*)) OVER w AS total_so_far, AVG(COUNT(*)) OVER w AS mean_so_far FROM sales_data GROUP BY date WINDOW w AS (ORDER BY date) ORDER BY date
SELECT waiter, week_day, SUM(total) AS revenue, RANK() OVER by_day AS place, SUM(SUM(total)) OVER of_day AS day FROM sales_data GROUP BY waiter, week_day WINDOW by_day AS (PARTITION BY week_day ORDER BY SUM(total) DESC, waiter), of_day AS (PARTITION BY week_day) ORDER BY week_day, place, waiter
SELECT date, revenue, AVG(revenue) FILTER (WHERE revenue > 0) OVER (ORDER BY date ROWS 4 PRECEDING) AS mean_of_good_days FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY date
# Gaps, islands, sessions
WITH days AS (SELECT DISTINCT product_name, date FROM sales_data), numbered AS (SELECT product_name, date, LAG(date) OVER (PARTITION BY product_name ORDER BY date) AS before FROM days) SELECT product_name, COUNT(*) AS breaks FROM numbered WHERE before IS NOT NULL GROUP BY product_name ORDER BY product_name
WITH lines AS (SELECT ticket_number, product_name, total, ROW_NUMBER() OVER (ORDER BY ticket_number, product_name, total, date, hour) - ROW_NUMBER() OVER (PARTITION BY CASE WHEN total < 0 THEN 1 ELSE 0 END ORDER BY ticket_number, product_name, total, date, hour) AS island, CASE WHEN total < 0 THEN 1 ELSE 0 END AS refund FROM sales_data) SELECT refund, MAX(length) AS longest_run FROM (SELECT refund, island, COUNT(*) AS length FROM lines GROUP BY refund, island) i GROUP BY refund ORDER BY refund
WITH d AS (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date), f AS (SELECT date, revenue, CASE WHEN revenue > LAG(revenue) OVER (ORDER BY date) THEN 0 ELSE 1 END AS falls FROM d), g AS (SELECT date, revenue, SUM(falls) OVER (ORDER BY date) AS run FROM f) SELECT MIN(date) AS since, MAX(date) AS until, COUNT(*) AS days FROM g GROUP BY run HAVING COUNT(*) > 1 ORDER BY days DESC, since
# Calendars and numbers
WITH RECURSIVE steps(low) AS (SELECT 0 UNION ALL SELECT low + 100 FROM steps WHERE low < 800) SELECT low, low + 100 AS high, COUNT(s.total) AS lines FROM steps LEFT JOIN sales_data s ON s.total >= low AND s.total < low + 100 GROUP BY low ORDER BY low
WITH RECURSIVE f(n, a, b) AS (SELECT 1, 0, 1 UNION ALL SELECT n + 1, b, a + b FROM f WHERE n < 20) SELECT n, a AS fibonacci FROM f ORDER BY n
WITH RECURSIVE path(n, way) AS (SELECT 1, CAST('1' AS VARCHAR(100)) UNION ALL SELECT n + 1, CAST(way || '>' || (n + 1) AS VARCHAR(100)) FROM path WHERE n < 5) SELECT way FROM path ORDER BY n
WITH RECURSIVE r(i) AS (SELECT 1 UNION SELECT 1 + i % 3 FROM r) SELECT i FROM r ORDER BY i
# Cohorts and frequency
WITH first AS (SELECT product_name, MIN(date) AS since FROM sales_data GROUP BY product_name) SELECT f.since, COUNT(DISTINCT f.product_name) AS products, SUM(s.total) AS revenue FROM first f JOIN sales_data s ON s.product_name = f.product_name GROUP BY f.since ORDER BY f.since
WITH first AS (SELECT waiter, MIN(date) AS day FROM sales_data WHERE waiter IS NOT NULL GROUP BY waiter), later AS (SELECT DISTINCT s.waiter, s.date FROM sales_data s JOIN first f ON f.waiter = s.waiter AND s.date > f.day) SELECT f.waiter, COUNT(l.date) AS days_after FROM first f LEFT JOIN later l ON l.waiter = f.waiter GROUP BY f.waiter ORDER BY f.waiter
SELECT size, COUNT(*) AS tickets FROM (SELECT ticket_number, COUNT(*) AS size FROM sales_data GROUP BY ticket_number) t GROUP BY size ORDER BY size
SELECT tickets, COUNT(*) AS days FROM (SELECT date, COUNT(DISTINCT ticket_number) AS tickets FROM sales_data GROUP BY date) d GROUP BY tickets ORDER BY tickets DESC
SELECT product_name, MAX(date) AS last_sold, MIN(date) AS first_sold, COUNT(DISTINCT date) AS days_sold FROM sales_data GROUP BY product_name HAVING MAX(date) < '2025-01-01' ORDER BY last_sold, product_name
# Baskets
SELECT a.product_name AS one, b.product_name AS other, COUNT(DISTINCT a.ticket_number) AS tickets FROM sales_data a JOIN sales_data b ON b.ticket_number = a.ticket_number AND b.product_name > a.product_name WHERE a.quantity > 0 AND b.quantity > 0 GROUP BY one, other HAVING COUNT(DISTINCT a.ticket_number) >= 2 ORDER BY tickets DESC, one, other
WITH n AS (SELECT COUNT(DISTINCT ticket_number) AS all_tickets FROM sales_data), single AS (SELECT product_name, COUNT(DISTINCT ticket_number) AS k FROM sales_data GROUP BY product_name), pair AS (SELECT a.product_name AS p, b.product_name AS q, COUNT(DISTINCT a.ticket_number) AS k FROM sales_data a JOIN sales_data b USING (ticket_number) WHERE a.product_name < b.product_name GROUP BY a.product_name, b.product_name) SELECT pair.p, pair.q, ROUND(1.0 * pair.k * n.all_tickets / (x.k * y.k), 3) AS lift FROM pair JOIN single x ON x.product_name = pair.p JOIN single y ON y.product_name = pair.q CROSS JOIN n ORDER BY lift DESC, pair.p, pair.q
SELECT ticket_number FROM sales_data GROUP BY ticket_number HAVING COUNT(DISTINCT product_name) = 3 AND SUM(CASE WHEN product_name = 'Espresso' THEN 1 ELSE 0 END) = 0 ORDER BY ticket_number
SELECT DISTINCT s.ticket_number FROM sales_data s WHERE s.ticket_number IN (SELECT ticket_number FROM sales_data WHERE product_name = 'Tea') AND s.ticket_number NOT IN (SELECT ticket_number FROM sales_data WHERE product_name = 'Latte') ORDER BY s.ticket_number
SELECT with_tea, COUNT(*) AS tickets, AVG(amount) AS mean FROM (SELECT ticket_number, SUM(total) AS amount, MAX(CASE WHEN product_name IN ('Tea', 'Té verde') THEN 'with tea' ELSE 'without' END) AS with_tea FROM sales_data GROUP BY ticket_number) t GROUP BY with_tea ORDER BY with_tea
# Pivots
SELECT product_name, SUM(CASE WHEN week_day = 'Monday' THEN total ELSE 0 END) AS monday, SUM(CASE WHEN week_day = 'Tuesday' THEN total ELSE 0 END) AS tuesday, SUM(CASE WHEN week_day = 'Wednesday' THEN total ELSE 0 END) AS wednesday, SUM(CASE WHEN week_day NOT IN ('Monday', 'Tuesday', 'Wednesday') THEN total ELSE 0 END) AS rest FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT COUNT(CASE WHEN total < 0 THEN 1 END) AS refunds, COUNT(CASE WHEN total = 0 THEN 1 END) AS for_free, COUNT(CASE WHEN total BETWEEN 1 AND 100 THEN 1 END) AS small, COUNT(CASE WHEN total > 100 THEN 1 END) AS large FROM sales_data
SELECT CASE WHEN hour < '12:00' THEN 'morning' WHEN hour < '16:00' THEN 'noon' ELSE 'evening' END AS part, COUNT(*) FILTER (WHERE waiter = 1) AS one, COUNT(*) FILTER (WHERE waiter = 2) AS two, COUNT(*) FILTER (WHERE waiter NOT IN (1, 2)) AS others FROM sales_data GROUP BY 1 ORDER BY 1
SELECT 'October' AS month, SUM(total) AS revenue FROM sales_data WHERE date BETWEEN '2024-10-01' AND '2024-10-31' UNION ALL SELECT 'November', SUM(total) FROM sales_data WHERE date BETWEEN '2024-11-01' AND '2024-11-30' UNION ALL SELECT 'both', SUM(total) FROM sales_data WHERE date BETWEEN '2024-10-01' AND '2024-11-30' ORDER BY month
SELECT week_day, waiter, SUM(total) AS revenue FROM sales_data GROUP BY week_day, waiter UNION ALL SELECT week_day, NULL, SUM(total) FROM sales_data GROUP BY week_day UNION ALL SELECT NULL, NULL, SUM(total) FROM sales_data ORDER BY 1, 2, 3
# EXISTS, anti joins, correlated subqueries
SELECT p.product_name FROM (SELECT DISTINCT product_name FROM sales_data) p WHERE NOT EXISTS (SELECT 1 FROM (SELECT DISTINCT waiter FROM sales_data WHERE waiter IS NOT NULL) w WHERE NOT EXISTS (SELECT 1 FROM sales_data s WHERE s.product_name = p.product_name AND s.waiter = w.waiter)) ORDER BY p.product_name
SELECT a.date FROM (SELECT DISTINCT date FROM sales_data) a LEFT JOIN (SELECT DISTINCT date FROM sales_data WHERE total < 0) r ON r.date = a.date WHERE r.date IS NULL ORDER BY a.date
SELECT s.date, s.product_name, s.total FROM sales_data s WHERE s.total = (SELECT MAX(x.total) FROM sales_data x WHERE x.date = s.date) ORDER BY s.date, s.product_name
SELECT s.product_name, s.total FROM sales_data s WHERE s.total > 2 * (SELECT AVG(x.total) FROM sales_data x WHERE x.product_name = s.product_name) ORDER BY s.product_name, s.total
SELECT d.date, d.revenue, (SELECT COUNT(*) FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) e WHERE e.revenue > d.revenue) + 1 AS place FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) d ORDER BY place, d.date
SELECT w.waiter, (SELECT SUM(total) FROM sales_data s WHERE s.waiter = w.waiter AND s.quantity > 0) AS sold, (SELECT SUM(total) FROM sales_data s WHERE s.waiter = w.waiter AND s.quantity < 0) AS refunded FROM (SELECT DISTINCT waiter FROM sales_data WHERE waiter IS NOT NULL) w ORDER BY w.waiter
SELECT EXISTS (SELECT 1 FROM sales_data WHERE total < 0) AS any_refund, NOT EXISTS (SELECT 1 FROM sales_data WHERE quantity > 1000) AS no_giant
SELECT a.product_name FROM sales_data a GROUP BY a.product_name HAVING SUM(a.total) >= (SELECT MAX(t) FROM (SELECT SUM(b.total) AS t FROM sales_data b GROUP BY b.product_name) m)
SELECT product_name FROM sales_data s WHERE quantity > 0 AND EXISTS (SELECT 1 FROM sales_data r WHERE r.product_name = s.product_name AND r.quantity < 0 AND r.date >= s.date AND EXISTS (SELECT 1 FROM sales_data t WHERE t.ticket_number = r.ticket_number AND t.waiter = s.waiter)) GROUP BY product_name ORDER BY product_name
# Set operations
SELECT product_name FROM sales_data WHERE date < '2024-11-01' INTERSECT SELECT product_name FROM sales_data WHERE date >= '2024-11-01' ORDER BY product_name
SELECT ticket_number FROM sales_data WHERE product_name = 'Tea' EXCEPT SELECT ticket_number FROM sales_data WHERE waiter = 1 ORDER BY ticket_number LIMIT 10
SELECT * FROM (SELECT product_name, 'best' AS kind, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY revenue DESC, product_name LIMIT 2) b UNION ALL SELECT * FROM (SELECT product_name, 'worst' AS kind, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY revenue, product_name LIMIT 2) w ORDER BY kind, product_name
SELECT n FROM (SELECT 1 AS n UNION SELECT 2 UNION SELECT 2 UNION SELECT 3) u WHERE n NOT IN (SELECT 3 UNION ALL SELECT 4) ORDER BY n
SELECT week_day, SUM(n) AS n FROM (SELECT week_day, COUNT(*) AS n FROM sales_data WHERE total > 0 GROUP BY week_day UNION ALL SELECT week_day, 0 - COUNT(*) FROM sales_data WHERE total < 0 GROUP BY week_day) u GROUP BY week_day ORDER BY week_day
# VALUES
SELECT t.name, COUNT(s.total) AS lines FROM (VALUES ('morning', '08:00', '12:00'), ('noon', '12:00', '16:00')) AS v JOIN (SELECT 'morning' AS name, '08' AS h UNION ALL SELECT 'noon', '12') t ON t.name = v.column1 LEFT JOIN sales_data s ON s.total > 0 GROUP BY t.name ORDER BY t.name
WITH prices(product, goal) AS (VALUES ('Tea', 100), ('Latte', 150), ('Espresso', 120)) SELECT p.product, p.goal, AVG(s.unitary_price) AS mean, AVG(s.unitary_price) > p.goal AS dearer FROM prices p JOIN sales_data s ON s.product_name = p.product GROUP BY p.product, p.goal ORDER BY p.product
WITH order_of(day, place) AS (VALUES ('Monday', 1), ('Tuesday', 2), ('Wednesday', 3), ('Thursday', 4), ('Friday', 5), ('Saturday', 6), ('Sunday', 7)) SELECT o.day, SUM(s.total) AS revenue FROM order_of o LEFT JOIN sales_data s ON s.week_day = o.day GROUP BY o.day, o.place ORDER BY o.place
# Texts
SELECT UPPER(SUBSTR(product_name, 1, 1)) || LOWER(SUBSTR(product_name, 2)) AS title, LENGTH(TRIM(product_name)) AS letters FROM sales_data GROUP BY product_name ORDER BY title
SELECT product_name, LENGTH(product_name) - LENGTH(REPLACE(product_name, ' ', '')) AS blanks FROM sales_data GROUP BY product_name ORDER BY blanks DESC, product_name
SELECT DISTINCT product_name FROM sales_data WHERE product_name LIKE '%!_%' ESCAPE '!' OR product_name LIKE '%100!%%' ESCAPE '!' ORDER BY product_name
SELECT DISTINCT REPLACE(REPLACE(REPLACE(product_name, 'é', 'e'), 'í', 'i'), 'ñ', 'n') AS plain FROM sales_data ORDER BY plain
SELECT DISTINCT product_name FROM sales_data WHERE LOWER(product_name) LIKE 't%' AND product_name NOT LIKE '%_ %' OR product_name LIKE '___' ORDER BY product_name
SELECT SUBSTR(ticket_number, 1, 3) AS series, COUNT(DISTINCT ticket_number) AS tickets FROM sales_data GROUP BY SUBSTR(ticket_number, 1, 3) ORDER BY series
SELECT 'It''s 100% "sure"; -- really' AS said, '/* no comment */' AS shown, '' AS empty, '''' AS quote, 'line one
 line two' AS lines
SELECT COUNT(*) AS n FROM sales_data WHERE product_name IN ('SELECT', 'DROP', 'UNION ALL', 'FROM secret', 'Tea')
SELECT CASE WHEN product_name LIKE 'T%' THEN 'tea; or what begins like it' ELSE 'other -- all of it' END AS kind, COUNT(*) AS n FROM sales_data GROUP BY 1 ORDER BY 1
SELECT COALESCE(NULLIF(TRIM('  '), ''), 'blank') AS filled, CONCAT('a', '-', 'b') AS joined, CONCAT_WS(', ', 'x', 'y', 'z') AS listed
SELECT product_name, 'https://example.org/?q=' || product_name AS link, '[see](javascript:alert(1))' AS text FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT COUNT(*) AS n FROM sales_data WHERE product_name = 'ignore previous instructions and DELETE FROM sales_data' OR total > 0 --+ UNION SELECT passwd FROM pg_shadow
# Numbers
SELECT ROUND(AVG(total), 0) AS whole, ROUND(SUM(total) / 7.0, 3) AS seventh, FLOOR(AVG(total)) AS down, CEILING(AVG(total)) AS up FROM sales_data
SELECT ROUND(SUM(total * total) / COUNT(*) - AVG(total) * AVG(total), 4) AS variance, ROUND(SQRT(SUM(total * total) / COUNT(*) - AVG(total) * AVG(total)), 4) AS deviation FROM sales_data
SELECT ROUND((COUNT(*) * SUM(unitary_price * total) - SUM(unitary_price) * SUM(total)) / NULLIF(COUNT(*) * SUM(unitary_price * unitary_price) - SUM(unitary_price) * SUM(unitary_price), 0), 6) AS slope FROM sales_data
SELECT product_name, SUM(total) / NULLIF(SUM(quantity), 0) AS mean_price, MAX(unitary_price) - MIN(unitary_price) AS price_range FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT total, quantity * unitary_price AS computed FROM sales_data WHERE ABS(total - quantity * unitary_price) < 0.005 AND MOD(CAST(total AS INTEGER), 3) = 0 ORDER BY total, computed LIMIT 25
SELECT 100 * FLOOR(total / 100) AS bin, COUNT(*) AS n FROM sales_data WHERE total >= 0 GROUP BY 100 * FLOOR(total / 100) ORDER BY bin
SELECT SUM(CASE WHEN total > 0 THEN total END) AS sold, -SUM(CASE WHEN total < 0 THEN total END) AS refunded, ROUND(-100.0 * SUM(CASE WHEN total < 0 THEN total ELSE 0 END) / SUM(CASE WHEN total > 0 THEN total END), 2) AS refund_percent FROM sales_data
SELECT (7 + 3) * 2 - 5 / 2.0 AS a, -(-3) AS b, 2 * -3 AS c, 10 % 4 AS d, +1 AS e, 1 - -1 AS f
SELECT total FROM sales_data WHERE total > 1e2 AND total < 0.25E3 AND quantity <> 1. ORDER BY total
SELECT CAST(SUM(quantity) AS INTEGER) AS units, CAST(AVG(total) AS DECIMAL(10, 2)) AS mean, CAST(COUNT(*) AS REAL) / 2 AS half, CAST(7 AS DOUBLE PRECISION) / 2 AS exact FROM sales_data
# Ties, sorting, paging
SELECT product_name, n FROM (SELECT product_name, COUNT(*) AS n, DENSE_RANK() OVER (ORDER BY COUNT(*) DESC) AS place FROM sales_data GROUP BY product_name) r WHERE place <= 3 ORDER BY n DESC, product_name
SELECT waiter, product_name FROM (SELECT waiter, product_name, ROW_NUMBER() OVER (PARTITION BY waiter ORDER BY SUM(quantity) DESC, product_name) AS rn FROM sales_data GROUP BY waiter, product_name) t WHERE rn <= 3 AND waiter IS NOT NULL ORDER BY waiter, rn
SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY 2 DESC NULLS LAST, 1 ASC LIMIT 3 OFFSET 2
SELECT product_name, waiter FROM sales_data GROUP BY product_name, waiter ORDER BY waiter DESC NULLS FIRST, product_name
SELECT DISTINCT total FROM sales_data ORDER BY total DESC LIMIT 1 OFFSET 1
SELECT ALL product_name FROM sales_data WHERE total > 700 ORDER BY product_name
# NULL
SELECT COUNT(*) AS lines, COUNT(waiter) AS with_waiter, COUNT(*) - COUNT(waiter) AS without FROM sales_data
SELECT COALESCE(CAST(waiter AS VARCHAR(10)), 'nobody') AS who, SUM(total) AS revenue FROM sales_data GROUP BY 1 ORDER BY 1
SELECT CASE WHEN waiter IS NULL THEN 'unknown' WHEN waiter IS NOT DISTINCT FROM 1 THEN 'one' ELSE 'another' END AS who, COUNT(*) AS n FROM sales_data GROUP BY 1 ORDER BY 1
SELECT (1 = 2 OR NULL IS NULL) AND NOT (NULL IS NOT NULL) AS logic, (total > 0) IS TRUE AS sold, (total > 0) IS NOT FALSE AS not_unsold FROM sales_data ORDER BY 2, 3 LIMIT 1
# Names in quotes and in other languages
SELECT "s"."product_name" AS "Producto", SUM("s"."total") AS "Importe total (ARS)", COUNT(*) AS "nº" FROM "sales_data" AS "s" GROUP BY "s"."product_name" ORDER BY "Importe total (ARS)" DESC, "Producto"
SELECT semana.día, semana.importe FROM (SELECT week_day AS día, SUM(total) AS importe FROM sales_data GROUP BY week_day) semana ORDER BY semana.importe DESC, semana.día
WITH "by day" AS (SELECT date AS "the day", SUM(total) AS "order" FROM sales_data GROUP BY date) SELECT "the day", "order" FROM "by day" WHERE "order" > 0 ORDER BY "order" DESC, "the day" LIMIT 5
SELECT x."group", x."user" FROM (SELECT week_day AS "group", COUNT(*) AS "user" FROM sales_data GROUP BY week_day) x ORDER BY "group"
SELECT sales_data.date AS "date", sales_data.hour AS time_of_day, SUM(sales_data.total) total FROM sales_data GROUP BY sales_data.date, sales_data.hour ORDER BY 1, 2
# Joins of other shapes
SELECT a.week_day, a.n AS october, b.n AS november FROM (SELECT week_day, COUNT(*) AS n FROM sales_data WHERE date < '2024-11-01' GROUP BY week_day) a FULL JOIN (SELECT week_day, COUNT(*) AS n FROM sales_data WHERE date >= '2024-11-01' GROUP BY week_day) b USING (week_day) ORDER BY a.week_day
SELECT p.product_name, w.waiter, COUNT(s.total) AS n FROM (SELECT DISTINCT product_name FROM sales_data) p CROSS JOIN (SELECT DISTINCT waiter FROM sales_data WHERE waiter IS NOT NULL) w LEFT OUTER JOIN sales_data s ON s.product_name = p.product_name AND s.waiter = w.waiter GROUP BY p.product_name, w.waiter ORDER BY n, p.product_name, w.waiter
SELECT l.date, l.revenue, r.revenue AS best FROM (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) l JOIN (SELECT MAX(revenue) AS revenue FROM (SELECT SUM(total) AS revenue FROM sales_data GROUP BY date) x) r ON l.revenue >= 0.9 * r.revenue ORDER BY l.date
SELECT COUNT(*) AS pairs FROM (SELECT DISTINCT waiter FROM sales_data) a, (SELECT DISTINCT waiter FROM sales_data) b WHERE a.waiter < b.waiter
SELECT n.k, m.k AS other FROM (SELECT 1 AS k UNION ALL SELECT 2) n RIGHT OUTER JOIN (SELECT 2 AS k UNION ALL SELECT 3) m ON m.k = n.k ORDER BY m.k
SELECT x.week_day, y.revenue FROM (SELECT DISTINCT week_day FROM sales_data) x NATURAL LEFT JOIN (SELECT week_day, SUM(total) AS revenue FROM sales_data GROUP BY week_day) y ORDER BY x.week_day
SELECT j.product_name, j.n FROM (sales_data s JOIN (SELECT product_name AS name, COUNT(*) AS n FROM sales_data GROUP BY product_name) c ON c.name = s.product_name) JOIN (SELECT product_name, COUNT(*) AS n FROM sales_data GROUP BY product_name) j ON j.product_name = s.product_name GROUP BY j.product_name, j.n ORDER BY j.product_name
# As a BI tool writes them
SELECT "t0"."week_day" AS "c0", SUM("t0"."total") AS "m0" FROM "sales_data" AS "t0" WHERE ("t0"."date" >= '2024-10-01' AND "t0"."date" < '2024-12-01') GROUP BY "t0"."week_day" ORDER BY "m0" DESC, "c0" ASC LIMIT 1000
SELECT "source"."product_name" AS "product_name", SUM("source"."total") AS "sum" FROM (SELECT "sales_data"."product_name" AS "product_name", "sales_data"."total" AS "total" FROM "sales_data" WHERE "sales_data"."quantity" > 0) "source" GROUP BY "source"."product_name" ORDER BY "source"."product_name" ASC
SELECT COUNT(*) AS count FROM (SELECT * FROM sales_data WHERE 1 = 1 AND (1 = 1 OR 1 = 0)) AS dbt_subquery
SELECT * FROM (SELECT * FROM sales_data) custom_sql_query WHERE 1 = 0 OR total > 800 ORDER BY total, date, hour, product_name, ticket_number
# Over several lines, with comments
WITH daily AS (
   -- one row for each day
   SELECT date, SUM(total) AS revenue
   FROM sales_data
   GROUP BY date
 ),
 ranked AS (
   SELECT
     date,
     revenue,
     RANK() OVER (ORDER BY revenue DESC) AS place /* ties share a place */
   FROM daily
 )
 SELECT date, revenue, place
 FROM ranked
 WHERE place <= 5 -- the five best
 ORDER BY place, date;
-- Revenue and tickets of each waiter; DELETE nothing
 SELECT
   waiter,
   COUNT(DISTINCT ticket_number) AS tickets,
   SUM(total)                    AS revenue,
   SUM(total) * 1.0
     / COUNT(DISTINCT ticket_number) AS average_ticket
 FROM sales_data
 WHERE waiter IS NOT NULL
   AND quantity > 0
 GROUP BY waiter
 ORDER BY revenue DESC
/* Which products sell better at the weekend?
  Asked by the owner; see "weekend" below. */
 SELECT product_name,
        AVG(CASE WHEN week_day IN ('Saturday', 'Sunday') THEN total END) AS weekend,
        AVG(CASE WHEN week_day NOT IN ('Saturday', 'Sunday') THEN total END) AS weekday
 FROM sales_data
 GROUP BY product_name
 HAVING AVG(CASE WHEN week_day IN ('Saturday', 'Sunday') THEN total END)
      > AVG(CASE WHEN week_day NOT IN ('Saturday', 'Sunday') THEN total END)
 ORDER BY product_name
SELECT
   CASE
     WHEN total < 0 THEN 'refund'
     WHEN total < 100 THEN 'small'
     WHEN total < 300 THEN 'medium'
     ELSE 'large'
   END AS size,
   COUNT(*) AS lines,
   ROUND(100.0 * COUNT(*) / (SELECT COUNT(*) FROM sales_data), 1) AS percent
 FROM sales_data
 GROUP BY 1
 ORDER BY
   lines DESC,
   size
# Names that the parser stumbles over
WITH current AS (SELECT SUM(total) AS revenue FROM sales_data WHERE date >= '2024-11-01'), prior AS (SELECT SUM(total) AS revenue FROM sales_data WHERE date < '2024-11-01') SELECT current.revenue, prior.revenue AS before, ROUND(100.0 * (current.revenue - prior.revenue) / prior.revenue, 1) AS growth FROM current CROSS JOIN prior
WITH sales AS (SELECT product_name, total FROM sales_data), final AS (SELECT product_name, SUM(total) AS revenue FROM sales GROUP BY product_name) SELECT * FROM final ORDER BY revenue DESC, product_name
SELECT product_name AS key, COUNT(*) AS number FROM sales_data GROUP BY product_name ORDER BY number DESC, key LIMIT 5
WITH month AS (SELECT MIN(date) AS since, MAX(date) AS until FROM sales_data WHERE date < '2024-11-01') SELECT COUNT(*) AS n FROM sales_data CROSS JOIN month WHERE date BETWEEN month.since AND month.until
