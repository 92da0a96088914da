# Queries that an analyst, a BI tool or a language model writes, good in PostgreSQL alone.
# A query stands on a line; lines that begin with a blank belong to the query above. # begins a heading.
# Each has rows over a few weeks of sales, and the same ones however these are stored; rows are to be
# compared as a multiset, because not every query sorts them.
SELECT date_trunc('month', date)::date AS month, SUM(total) AS revenue FROM sales_data GROUP BY 1 ORDER BY month
SELECT date_trunc('week', date) AS week, COUNT(DISTINCT ticket_number) FROM sales_data GROUP BY week ORDER BY week DESC NULLS LAST
SELECT EXTRACT(YEAR FROM date) AS year, EXTRACT(MONTH FROM date) AS month, SUM(total) FROM sales_data GROUP BY 1, 2 ORDER BY 1, 2
SELECT EXTRACT(DOW FROM date) AS dow, EXTRACT(ISODOW FROM date), EXTRACT(EPOCH FROM date), EXTRACT('doy' FROM date) FROM sales_data
SELECT EXTRACT(HOUR FROM hour) AS h, SUM(total) FROM sales_data GROUP BY EXTRACT(HOUR FROM hour) ORDER BY h
SELECT date_part('hour', hour) AS h, to_char(date, 'YYYY-MM') AS month, to_char(total, 'FM999G990D00') AS money FROM sales_data
SELECT DISTINCT ON (waiter) waiter, product_name, total FROM sales_data ORDER BY waiter, total DESC, product_name
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY total) AS median, percentile_disc(0.9) WITHIN GROUP (ORDER BY total DESC) AS p90 FROM sales_data
SELECT mode() WITHIN GROUP (ORDER BY product_name) AS most_frequent FROM sales_data
SELECT week_day, waiter, SUM(total) FROM sales_data GROUP BY GROUPING SETS ((week_day, waiter), (week_day), ())
SELECT week_day, waiter, SUM(total), GROUPING(week_day) AS g FROM sales_data GROUP BY ROLLUP (week_day, waiter) ORDER BY g
SELECT week_day, waiter, SUM(total) FROM sales_data GROUP BY CUBE (week_day, waiter)
SELECT d.day::date AS day, COALESCE(SUM(s.total), 0) AS revenue FROM generate_series(DATE '2024-10-01', DATE '2024-10-31', INTERVAL '1 day') AS d(day) LEFT JOIN sales_data s ON s.date = d.day::date GROUP BY d.day ORDER BY d.day
SELECT n FROM generate_series(1, 24) AS n
SELECT g.n, g.ordinality FROM generate_series(1, 5) WITH ORDINALITY AS g(n, ordinality)
SELECT d::date FROM generate_series((SELECT MIN(date) FROM sales_data), (SELECT MAX(date) FROM sales_data), '1 day'::interval) d
SELECT w.waiter, t.product_name FROM (SELECT DISTINCT waiter FROM sales_data) w CROSS JOIN LATERAL (SELECT s.product_name FROM sales_data s WHERE s.waiter = w.waiter ORDER BY s.total DESC LIMIT 1) t
SELECT w.waiter, t.n FROM (SELECT DISTINCT waiter FROM sales_data) w LEFT JOIN LATERAL (SELECT COUNT(*) AS n FROM sales_data s WHERE s.waiter = w.waiter) t ON TRUE
SELECT total::int, quantity::numeric(10,2), waiter::text, date::timestamp, hour::time, '5'::integer + 1, (total * 1.21)::double precision FROM sales_data
SELECT CAST(date AS timestamp with time zone), CAST(total AS double precision), CAST('2024-01-01' AS date) FROM sales_data
SELECT COUNT(*) AS n FROM sales_data WHERE date >= CURRENT_DATE - INTERVAL '30 days' AND date < CURRENT_DATE + 1
SELECT * FROM sales_data WHERE date BETWEEN DATE '2024-10-01' AND DATE '2024-10-01' + INTERVAL '1 month'
SELECT now() - INTERVAL '1 year 2 months' < now() AS earlier, age(MAX(date), MIN(date)), TIMESTAMP '2024-11-20 10:00:00' AT TIME ZONE 'UTC' FROM sales_data
SELECT make_date(2024, 11, 20), make_interval(days => 3), to_date('20/11/2024', 'DD/MM/YYYY'), date_bin('15 minutes', TIMESTAMP '2024-11-20 09:05:00', TIMESTAMP '2024-01-01 00:00:00')
SELECT product_name FROM sales_data WHERE product_name ILIKE '%café%' AND product_name NOT ILIKE 'x%'
SELECT product_name FROM sales_data WHERE product_name ~* '^(alfajor|caf[eé])' AND product_name !~ '[0-9]{2}$'
SELECT product_name FROM sales_data WHERE product_name SIMILAR TO '(Tea|Latte)%'
SELECT regexp_replace(product_name, '\s+', ' ', 'g'), regexp_match(product_name, '[A-Z]+'), substring(product_name from '^[A-Za-z]+'), substring(product_name from 1 for 3) FROM sales_data
SELECT string_agg(DISTINCT product_name, ', ' ORDER BY product_name) FROM sales_data
SELECT ticket_number, array_agg(product_name ORDER BY total DESC, product_name) AS products, (array_agg(product_name ORDER BY total DESC, product_name))[1] AS dearest FROM sales_data GROUP BY ticket_number
SELECT * FROM sales_data WHERE waiter = ANY(ARRAY[1, 2, 3]) AND week_day <> ALL (ARRAY['Monday', 'Sunday'])
SELECT * FROM sales_data WHERE total >= ALL (SELECT total FROM sales_data WHERE waiter = 1) OR waiter = SOME (SELECT 1)
SELECT unnest(ARRAY[1, 2, 3]) AS n
SELECT u.n FROM unnest(ARRAY['a', 'b']) AS u(n)
SELECT json_agg(product_name), jsonb_build_object('product', product_name, 'total', SUM(total)) FROM sales_data GROUP BY product_name
SELECT json_build_object('a', 1) -> 'a', json_build_object('a', 1) ->> 'a'
SELECT stddev(total), variance(total), corr(quantity, total) > 0, regr_slope(total, quantity) > 0, var_pop(total), bool_or(total < 0), every(total > 0) FROM sales_data
SELECT width_bucket(total, 0, 1000, 10) AS bucket, COUNT(*) FROM sales_data GROUP BY bucket ORDER BY bucket
SELECT greatest(total, 0), least(quantity, 1), nullif(total, 0), div(7, 2), 7 % 2, 2 ^ 3, 7 / 2.0 FROM sales_data
SELECT left(product_name, 3), right(product_name, 3), split_part(ticket_number, ' ', 1), strpos(product_name, ' '), initcap(product_name), reverse(product_name), lpad(waiter::text, 3, '0'), repeat('*', 5), concat_ws(' ', product_name, week_day) FROM sales_data
SELECT trim(both ' ' from product_name), position(' ' in product_name), overlay(product_name placing 'x' from 1 for 1), char_length(product_name) FROM sales_data
SELECT substring(product_name, strpos(product_name, ' ') + 1), btrim(product_name, 'x'), md5(product_name), format('%s: %s', week_day, total) FROM sales_data
SELECT date, SUM(SUM(total)) OVER (ORDER BY date RANGE BETWEEN INTERVAL '7 days' PRECEDING AND CURRENT ROW) FROM sales_data GROUP BY date
SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY revenue DESC FETCH FIRST 5 ROWS ONLY
SELECT product_name FROM sales_data ORDER BY total DESC, product_name OFFSET 5 ROWS FETCH NEXT 5 ROWS ONLY
SELECT v.x, v.y FROM (VALUES (1, 'a'), (2, 'b')) AS v(x, y)
WITH m AS MATERIALIZED (SELECT date_trunc('month', date) AS month, SUM(total) AS revenue FROM sales_data GROUP BY 1) SELECT month, revenue, revenue - LAG(revenue) OVER (ORDER BY month) AS change FROM m ORDER BY month
WITH RECURSIVE d AS (SELECT DATE '2024-10-01' AS day UNION ALL SELECT (day + INTERVAL '1 day')::date FROM d WHERE day < DATE '2024-10-31') SELECT day FROM d
(SELECT product_name FROM sales_data ORDER BY total DESC, product_name LIMIT 1) UNION ALL (SELECT product_name FROM sales_data ORDER BY total, product_name LIMIT 1)
SELECT product_name, count(*) FROM sales_data GROUP BY product_name ORDER BY count DESC
SELECT waiter FROM sales_data EXCEPT ALL SELECT 1 UNION DISTINCT SELECT 2
SELECT (total > 0) IS TRUE AS sold, (total < 0) IS NOT FALSE, (waiter > 1) IS UNKNOWN FROM sales_data
SELECT any_value(product_name) IS NOT NULL, array_to_string(array_agg(DISTINCT waiter), ',') FROM sales_data
SELECT ROW(1, 2) = ROW(1, 2) AS same, (1, 2) < (2, 1) AS smaller
SELECT product_name COLLATE "C" FROM sales_data ORDER BY product_name COLLATE "C"
SELECT date + 1, date - DATE '2024-01-01', (date - DATE '2024-01-01') / 7, hour::time + INTERVAL '1 hour' FROM sales_data
SELECT t.a FROM (SELECT 1 AS a) t WHERE (DATE '2024-01-01', DATE '2024-02-01') OVERLAPS (DATE '2024-01-15', DATE '2024-03-01')
SELECT ARRAY(SELECT DISTINCT waiter FROM sales_data ORDER BY 1)
SELECT total FROM sales_data WHERE quantity BETWEEN SYMMETRIC 5 AND 1
SELECT sum(total)::numeric / count(*) AS mean, round(avg(total)::numeric, 2) FROM sales_data
# Dates and times
SELECT date_trunc('quarter', date)::date AS quarter, date_trunc('year', date)::date AS year, SUM(total) AS revenue FROM sales_data GROUP BY 1, 2 ORDER BY 1
SELECT to_char(date, 'IYYY-"W"IW') AS week, SUM(total) AS revenue FROM sales_data GROUP BY week ORDER BY week
SELECT EXTRACT(ISODOW FROM date)::int AS day, TRIM(to_char(MIN(date), 'Day')) AS name, ROUND(AVG(total), 2) AS mean FROM sales_data GROUP BY EXTRACT(ISODOW FROM date) ORDER BY day
SELECT EXTRACT(WEEK FROM date) AS week, EXTRACT(QUARTER FROM date) AS quarter, EXTRACT(DECADE FROM date) AS decade, COUNT(*) AS n FROM sales_data GROUP BY 1, 2, 3 ORDER BY 1
SELECT date + hour AS moment, date_trunc('hour', date + hour) AS at_hour, total FROM sales_data ORDER BY moment, total, product_name, ticket_number LIMIT 10
SELECT date_bin('30 minutes', date + hour, TIMESTAMP '2024-10-01 00:00') AS slot, COUNT(*) AS n FROM sales_data GROUP BY slot ORDER BY slot LIMIT 20
SELECT MAX(date) - MIN(date) AS days, age(MAX(date), MIN(date)) AS period, (MAX(date) - MIN(date)) / 7.0 AS weeks FROM sales_data
SELECT (date_trunc('month', date) + INTERVAL '1 month' - INTERVAL '1 day')::date AS month_end, SUM(total) AS revenue FROM sales_data GROUP BY 1 ORDER BY 1
SELECT COUNT(*) AS n FROM sales_data WHERE date >= (SELECT MAX(date) FROM sales_data) - INTERVAL '14 days'
SELECT COUNT(*) AS n FROM sales_data WHERE date > (SELECT MAX(date) - 7 FROM sales_data) AND hour BETWEEN TIME '09:00' AND TIME '13:30'
SELECT EXTRACT(EPOCH FROM hour) / 3600 AS hours, EXTRACT(MINUTE FROM hour) AS minutes FROM sales_data GROUP BY hour ORDER BY hour LIMIT 10
SELECT make_date(2024, m, 1) AS month, COUNT(s.total) AS n FROM generate_series(9, 12) AS m LEFT JOIN sales_data s ON EXTRACT(MONTH FROM s.date) = m GROUP BY m ORDER BY m
SELECT slot::time AS since, COUNT(s.total) AS n FROM generate_series(TIMESTAMP '2024-01-01 08:00', TIMESTAMP '2024-01-01 21:30', INTERVAL '30 minutes') AS slot LEFT JOIN sales_data s ON s.hour >= slot::time AND s.hour < (slot + INTERVAL '30 minutes')::time GROUP BY slot ORDER BY slot
SELECT d::date AS day FROM generate_series('2024-10-01'::date, '2024-11-30'::date, '1 day') AS d WHERE d::date NOT IN (SELECT date FROM sales_data) OR EXTRACT(DAY FROM d) = 1 ORDER BY day
SELECT TIMESTAMP '2024-11-20 10:00:00' AT TIME ZONE 'UTC' AT TIME ZONE 'America/Argentina/Buenos_Aires' AS local, DATE '2024-02-29' + INTERVAL '1 year' AS next_year, justify_days(INTERVAL '65 days') AS span
SELECT 3 * INTERVAL '20 minutes' AS hour_long, INTERVAL '1' DAY AS day_long, make_interval(weeks => 2, days => 1) AS fortnight, DATE '2024-11-20' - DATE '2024-10-01' AS days
SELECT to_date('20.11.2024', 'DD.MM.YYYY') AS day, to_timestamp('2024-11-20 09:05', 'YYYY-MM-DD HH24:MI') AT TIME ZONE 'UTC' IS NOT NULL AS read, to_char(TIME '09:05', 'HH12:MI AM') AS clock
SELECT COUNT(*) AS n FROM sales_data WHERE (date, date + 1) OVERLAPS (DATE '2024-10-15', INTERVAL '10 days')
SELECT COUNT(*) AS n FROM sales_data WHERE date = ANY (ARRAY[DATE '2024-10-05', DATE '2024-10-06'])
WITH RECURSIVE months AS (SELECT DATE '2024-09-01' AS month UNION ALL SELECT (month + INTERVAL '1 month')::date FROM months WHERE month < DATE '2024-12-01') SELECT m.month, COALESCE(SUM(s.total), 0) AS revenue FROM months m LEFT JOIN sales_data s ON date_trunc('month', s.date) = m.month GROUP BY m.month ORDER BY m.month
# Groups of groups
SELECT COALESCE(week_day, 'all') AS week_day, COALESCE(product_name, 'all') AS product, SUM(total) AS revenue FROM sales_data GROUP BY GROUPING SETS ((week_day, product_name), (week_day), (product_name), ()) ORDER BY GROUPING(week_day), GROUPING(product_name), 1, 2
SELECT date_trunc('month', date)::date AS month, week_day, SUM(total) AS revenue, GROUPING(date_trunc('month', date)::date, week_day) AS level FROM sales_data GROUP BY ROLLUP (date_trunc('month', date)::date, week_day) ORDER BY level, month, week_day
SELECT waiter, week_day, COUNT(*) AS n FROM sales_data GROUP BY CUBE (waiter, week_day) HAVING GROUPING(waiter) = 1 ORDER BY week_day NULLS LAST
SELECT waiter, week_day, product_name, SUM(quantity) AS units FROM sales_data GROUP BY waiter, ROLLUP (week_day, product_name) ORDER BY waiter, week_day NULLS FIRST, product_name NULLS FIRST LIMIT 40
SELECT week_day, waiter, SUM(total) AS revenue FROM sales_data GROUP BY ROLLUP ((week_day, waiter)) ORDER BY week_day NULLS LAST, waiter
# The first of each
SELECT DISTINCT ON (product_name) product_name, date, hour, total FROM sales_data ORDER BY product_name, total DESC, date, hour, ticket_number
SELECT DISTINCT ON (date_trunc('week', date), waiter) date_trunc('week', date)::date AS week, waiter, ticket_number FROM sales_data ORDER BY date_trunc('week', date), waiter, date, hour, ticket_number
SELECT d.week_day, top.product_name, top.units FROM (SELECT DISTINCT week_day FROM sales_data) d CROSS JOIN LATERAL (SELECT s.product_name, SUM(s.quantity) AS units FROM sales_data s WHERE s.week_day = d.week_day GROUP BY s.product_name ORDER BY units DESC, s.product_name LIMIT 2) top ORDER BY d.week_day, top.units DESC, top.product_name
SELECT w.waiter, last.date, last.amount FROM (SELECT DISTINCT waiter FROM sales_data) w LEFT JOIN LATERAL (SELECT s.date, SUM(s.total) AS amount FROM sales_data s WHERE s.waiter = w.waiter GROUP BY s.date ORDER BY s.date DESC LIMIT 1) AS last ON true ORDER BY w.waiter
SELECT s.product_name, x.kind, COUNT(*) AS n FROM sales_data s, LATERAL (SELECT CASE WHEN s.total < 0 THEN 'refund' ELSE 'sale' END AS kind) x GROUP BY s.product_name, x.kind ORDER BY 1, 2
SELECT product_name, (array_agg(date ORDER BY total DESC, date))[1] AS best_day FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT product_name, total FROM sales_data ORDER BY total DESC FETCH FIRST 3 ROWS WITH TIES
SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date ORDER BY revenue DESC, date OFFSET 2 ROWS FETCH NEXT ROW ONLY
# Statistics
SELECT product_name, percentile_cont(0.25) WITHIN GROUP (ORDER BY total) AS q1, percentile_cont(0.5) WITHIN GROUP (ORDER BY total) AS median, percentile_cont(0.75) WITHIN GROUP (ORDER BY total) AS q3 FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT percentile_cont(ARRAY[0.1, 0.5, 0.9]) WITHIN GROUP (ORDER BY unitary_price) AS deciles, percentile_disc(0.5) WITHIN GROUP (ORDER BY date) AS middle_day FROM sales_data
SELECT week_day, mode() WITHIN GROUP (ORDER BY product_name) AS most_frequent, percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN total > 0 THEN total END) AS median_sale FROM sales_data GROUP BY week_day ORDER BY week_day
SELECT rank(200) WITHIN GROUP (ORDER BY total) AS place, percent_rank(200) WITHIN GROUP (ORDER BY total) AS share, cume_dist(200) WITHIN GROUP (ORDER BY total) AS below FROM sales_data
SELECT ROUND(corr(unitary_price, quantity)::numeric, 6) AS r, ROUND(regr_slope(total, unitary_price)::numeric, 6) AS slope, ROUND(regr_intercept(total, unitary_price)::numeric, 6) AS base, ROUND(regr_r2(total, unitary_price)::numeric, 6) AS r2, regr_count(total, quantity) AS n FROM sales_data
SELECT product_name, ROUND(stddev_samp(total), 3) AS deviation, ROUND(var_pop(total), 3) AS variance, ROUND(stddev_pop(total) / NULLIF(AVG(total), 0), 3) AS variation FROM sales_data GROUP BY product_name ORDER BY product_name
WITH s AS (SELECT AVG(total) AS mean, stddev_samp(total) AS deviation FROM sales_data) SELECT ticket_number, product_name, total, ROUND((total - s.mean) / s.deviation, 2) AS z FROM sales_data CROSS JOIN s WHERE abs(total - s.mean) > 2 * s.deviation ORDER BY z DESC, ticket_number, product_name
WITH q AS (SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY total) AS q1, percentile_cont(0.75) WITHIN GROUP (ORDER BY total) AS q3 FROM sales_data) SELECT COUNT(*) FILTER (WHERE total < q1 - 1.5 * (q3 - q1)) AS low, COUNT(*) FILTER (WHERE total > q3 + 1.5 * (q3 - q1)) AS high FROM sales_data, q
SELECT width_bucket(total, 0, 900, 9) AS bucket, MIN(total) AS lowest, MAX(total) AS highest, repeat('*', 3) AS mark, COUNT(*) AS n FROM sales_data WHERE total >= 0 GROUP BY bucket ORDER BY bucket
SELECT week_day, bool_and(total > 0) AS only_sales, bool_or(total < 0) AS some_refund, every(quantity <> 0) AS no_zero, bit_or(waiter) AS bits FROM sales_data GROUP BY week_day ORDER BY week_day
SELECT regr_slope(revenue, day) > -1000 AS steady FROM (SELECT EXTRACT(DOY FROM date) AS day, SUM(total) AS revenue FROM sales_data GROUP BY date) d
# Windows
SELECT date, SUM(total) AS revenue, SUM(SUM(total)) OVER (ORDER BY date RANGE BETWEEN INTERVAL '6 days' PRECEDING AND CURRENT ROW) AS week FROM sales_data GROUP BY date ORDER BY date
SELECT date, SUM(total) AS revenue, AVG(SUM(total)) OVER (PARTITION BY date_trunc('month', date) ORDER BY date GROUPS BETWEEN 2 PRECEDING AND 2 FOLLOWING EXCLUDE CURRENT ROW) AS neighbours FROM sales_data GROUP BY date ORDER BY date
SELECT date, SUM(total) AS revenue, ROUND(100 * (SUM(total) / LAG(SUM(total)) OVER month_on_month - 1), 1) AS growth FROM sales_data GROUP BY date WINDOW month_on_month AS (ORDER BY date) ORDER BY date
SELECT MIN(date) AS since, MAX(date) AS until, COUNT(*) AS days FROM (SELECT date, date - (ROW_NUMBER() OVER (ORDER BY date))::int AS island FROM (SELECT DISTINCT date FROM sales_data) d) i GROUP BY island ORDER BY since
SELECT product_name, date, date - LAG(date) OVER (PARTITION BY product_name ORDER BY date) AS gap FROM (SELECT DISTINCT product_name, date FROM sales_data) d ORDER BY gap DESC NULLS LAST, product_name, date LIMIT 10
WITH t AS (SELECT waiter, date + hour AS moment FROM sales_data), b AS (SELECT waiter, moment, CASE WHEN moment - LAG(moment) OVER (PARTITION BY waiter ORDER BY moment) < INTERVAL '6 hours' THEN 0 ELSE 1 END AS starts FROM t), n AS (SELECT waiter, moment, SUM(starts) OVER (PARTITION BY waiter ORDER BY moment) AS shift FROM b) SELECT waiter, COUNT(DISTINCT shift) AS shifts FROM n GROUP BY waiter ORDER BY waiter
# Texts
SELECT string_agg(product_name, ' + ' ORDER BY product_name) AS basket, SUM(total) AS amount FROM sales_data GROUP BY ticket_number ORDER BY amount DESC, basket LIMIT 10
SELECT DISTINCT product_name, regexp_replace(product_name, '[^[:alnum:]]+', '-', 'g') AS slug, regexp_count(product_name, '[aeiou]', 1, 'i') AS vowels FROM sales_data ORDER BY product_name
SELECT DISTINCT product_name FROM sales_data WHERE product_name ~ '^[A-Z][a-z]+$' OR product_name ~* 'CAF.' OR product_name !~* '[a-m]' ORDER BY product_name
SELECT word, COUNT(*) AS n FROM sales_data CROSS JOIN LATERAL regexp_split_to_table(lower(product_name), '[ _]+') AS word GROUP BY word ORDER BY n DESC, word
SELECT DISTINCT split_part(product_name, ' ', 1) AS first_word, right(ticket_number, 2) AS tail, left(week_day, 3) AS day FROM sales_data ORDER BY 1, 2, 3 LIMIT 20
SELECT DISTINCT initcap(product_name) AS title, translate(product_name, 'éí', 'ei') AS plain, rpad(left(product_name, 6), 8, '.') || '|' AS padded, position('e' IN product_name) AS at, overlay(product_name PLACING '**' FROM 2 FOR 2) AS hidden FROM sales_data ORDER BY title
SELECT format('%s: %s sold for %s', product_name, SUM(quantity), to_char(SUM(total), 'FM999,999,990.00')) AS sentence FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT DISTINCT product_name FROM sales_data WHERE product_name SIMILAR TO '%(Tea|T_ )%' OR product_name LIKE ANY (ARRAY['Box%', '%fajor']) ORDER BY product_name
SELECT product_name FROM sales_data GROUP BY product_name ORDER BY product_name COLLATE "und-x-icu" DESC
SELECT TRIM(LEADING 'F' FROM ticket_number) AS a, TRIM(TRAILING '0' FROM ticket_number) AS b, TRIM(BOTH FROM '  x ') AS c, substring(ticket_number FROM '[0-9]+$')::bigint AS number FROM sales_data GROUP BY ticket_number ORDER BY number LIMIT 5
# Arrays and JSON
SELECT json_agg(json_build_object('product', product_name, 'revenue', revenue) ORDER BY revenue DESC, product_name) AS report FROM (SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name) p
SELECT jsonb_object_agg(week_day, n) ->> 'Monday' AS mondays, (jsonb_object_agg(week_day, n) -> 'Sunday')::int AS sundays FROM (SELECT week_day, COUNT(*) AS n FROM sales_data GROUP BY week_day) d
SELECT ticket_number, cardinality(array_agg(product_name)) AS lines, array_to_string(array_agg(product_name ORDER BY product_name), ', ') AS list FROM sales_data GROUP BY ticket_number HAVING 'Tea' = ANY (array_agg(product_name)) ORDER BY ticket_number LIMIT 10
SELECT day, place FROM unnest(ARRAY['Monday', 'Tuesday', 'Wednesday']) WITH ORDINALITY AS d(day, place) WHERE day IN (SELECT week_day FROM sales_data) ORDER BY place
SELECT e.key, e.value FROM jsonb_each_text('{"a": 1, "b": "x"}'::jsonb) AS e ORDER BY e.key
SELECT v AS value FROM jsonb_array_elements('[1, [2, 3], {"k": 4}]'::jsonb) AS j(v) ORDER BY jsonb_typeof(v)
SELECT ARRAY[[1, 2], [3, 4]] AS grid, ARRAY[1, 2] || 3 AS longer, (ARRAY['x', 'y', 'z'])[2] AS second, array_position(ARRAY[5, 6, 7], 6) AS place
SELECT waiter, ARRAY(SELECT DISTINCT s.product_name FROM sales_data s WHERE s.waiter = w.waiter ORDER BY s.product_name) AS products FROM (SELECT DISTINCT waiter FROM sales_data) w ORDER BY waiter
SELECT jsonb_build_array(COUNT(*), MIN(total), NULL, 'text') AS list, to_jsonb(MAX(date)) AS day, json_build_object('nested', json_build_object('deep', true)) -> 'nested' ->> 'deep' AS deep FROM sales_data
# Rows, sets and choice
SELECT product_name, greatest(MIN(total), 0) AS floor, least(MAX(total), 500) AS ceiling, num_nulls(NULL, 1, NULL) AS missing FROM sales_data GROUP BY product_name ORDER BY product_name
SELECT waiter FROM sales_data WHERE (waiter, week_day) IN (VALUES (1, 'Monday'), (2, 'Tuesday')) GROUP BY waiter ORDER BY waiter
SELECT v.name, COUNT(*) AS n FROM (VALUES ('early', TIME '00:00', TIME '12:00'), ('late', TIME '12:00', TIME '24:00')) AS v(name, since, until) JOIN sales_data s ON s.hour >= v.since AND s.hour < v.until GROUP BY v.name ORDER BY v.name
(SELECT 'best' AS kind, product_name FROM sales_data GROUP BY product_name ORDER BY SUM(total) DESC, product_name LIMIT 1) UNION ALL (SELECT 'worst', product_name FROM sales_data GROUP BY product_name ORDER BY SUM(total), product_name LIMIT 1) ORDER BY kind
SELECT product_name FROM sales_data WHERE total > 500 INTERSECT ALL SELECT product_name FROM sales_data WHERE quantity = 3 ORDER BY product_name
SELECT product_name FROM sales_data GROUP BY product_name HAVING SUM(total) > ALL (SELECT SUM(total) / 2 FROM sales_data GROUP BY product_name) OR COUNT(*) >= SOME (SELECT COUNT(*) FROM sales_data GROUP BY product_name) ORDER BY product_name
SELECT waiter, COUNT(*) FILTER (WHERE week_day IN ('Saturday', 'Sunday')) AS weekend, SUM(total) FILTER (WHERE hour >= '18:00'::time) AS evening, array_agg(DISTINCT week_day ORDER BY week_day) FILTER (WHERE total < 0) AS refund_days FROM sales_data GROUP BY waiter ORDER BY waiter
SELECT total::numeric(12,2)::text || ' ARS' AS money, (total / 3)::numeric(10, 4) AS third, quantity::int % 2 = 0 AS even, waiter::varchar(3) AS who FROM sales_data ORDER BY total, product_name, ticket_number, hour LIMIT 10
SELECT 7 / 2 AS whole, 7 / 2.0 AS exact, 2 ^ 10 AS power, 17 & 5 AS bits, 1 << 4 AS shifted, cbrt(27) AS root, div(17, 5) AS times, gcd(12, 18) AS common, trunc(-2.7) AS cut, scale(1.50) AS places
SELECT SUM(total) AS "Umsatz (€)", COUNT(DISTINCT (waiter, week_day)) AS pairs FROM sales_data WHERE total BETWEEN SYMMETRIC 300 AND 100
WITH RECURSIVE chain AS (SELECT 1 AS n, ARRAY['a'] AS seen UNION ALL SELECT n + 1, seen || ('a' || n) FROM chain WHERE n < 4) SELECT n, array_to_string(seen, '>') AS way FROM chain ORDER BY n
# Over several lines
WITH monthly AS MATERIALIZED (
   SELECT date_trunc('month', date)::date AS month,
          product_name,
          SUM(total) AS revenue
   FROM sales_data
   GROUP BY 1, 2
 )
 SELECT month,
        product_name,
        revenue,
        revenue - LAG(revenue) OVER (PARTITION BY product_name ORDER BY month) AS change -- since last month
 FROM monthly
 ORDER BY product_name, month;
-- Retention: who sold again in a later week?
 WITH weeks AS (
   SELECT DISTINCT waiter, date_trunc('week', date)::date AS week
   FROM sales_data
 ), cohorts AS (
   SELECT waiter, MIN(week) AS cohort FROM weeks GROUP BY waiter
 )
 SELECT c.cohort,
        (w.week - c.cohort) / 7 AS weeks_later,
        COUNT(DISTINCT w.waiter) AS waiters
 FROM cohorts c
 JOIN weeks w USING (waiter)
 GROUP BY c.cohort, weeks_later
 ORDER BY c.cohort, weeks_later
