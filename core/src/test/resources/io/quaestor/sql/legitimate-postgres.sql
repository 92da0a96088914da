# Queries that are good in PostgreSQL alone.
SELECT date_trunc('month', date)::date AS month, SUM(total) AS revenue FROM sales_data GROUP BY 1 ORDER BY month
SELECT date_trunc('week', date) AS week, COUNT(DISTINCT ticket_number) FROM sales_data GROUP BY week ORDER BY week DESC NULLS LAST
SELECT EXTRACT(YEAR FROM date) AS year, EXTRACT(MONTH FROM date) AS month, SUM(total) FROM sales_data GROUP BY 1, 2 ORDER BY 1, 2
SELECT EXTRACT(DOW FROM date) AS dow, EXTRACT(ISODOW FROM date), EXTRACT(EPOCH FROM date), EXTRACT('doy' FROM date) FROM sales_data
SELECT EXTRACT(HOUR FROM hour) AS h, SUM(total) FROM sales_data GROUP BY EXTRACT(HOUR FROM hour) ORDER BY h
SELECT date_part('hour', hour) AS h, to_char(date, 'YYYY-MM') AS month, to_char(total, 'FM999G990D00') AS money FROM sales_data
SELECT DISTINCT ON (waiter) waiter, product_name, total FROM sales_data ORDER BY waiter, total DESC
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
SELECT * FROM sales_data WHERE date >= CURRENT_DATE - INTERVAL '30 days' AND date < CURRENT_DATE + 1
SELECT * FROM sales_data WHERE date BETWEEN DATE '2024-10-01' AND DATE '2024-10-01' + INTERVAL '1 month'
SELECT now() - INTERVAL '1 year 2 months', age(MAX(date), MIN(date)), TIMESTAMP '2024-11-20 10:00:00' AT TIME ZONE 'UTC' FROM sales_data
SELECT make_date(2024, 11, 20), make_interval(days => 3), to_date('20/11/2024', 'DD/MM/YYYY'), date_bin('15 minutes', now(), TIMESTAMP '2024-01-01 00:00:00')
SELECT product_name FROM sales_data WHERE product_name ILIKE '%café%' AND product_name NOT ILIKE 'x%'
SELECT product_name FROM sales_data WHERE product_name ~* '^(alfajor|caf[eé])' AND product_name !~ '[0-9]{2}$'
SELECT product_name FROM sales_data WHERE product_name SIMILAR TO '(Tea|Latte)%'
SELECT regexp_replace(product_name, '\s+', ' ', 'g'), regexp_match(product_name, '[A-Z]+'), substring(product_name from '^[A-Za-z]+'), substring(product_name from 1 for 3) FROM sales_data
SELECT string_agg(DISTINCT product_name, ', ' ORDER BY product_name) FROM sales_data
SELECT ticket_number, array_agg(product_name ORDER BY total DESC) AS products, (array_agg(product_name ORDER BY total DESC))[1] AS dearest FROM sales_data GROUP BY ticket_number
SELECT * FROM sales_data WHERE waiter = ANY(ARRAY[1, 2, 3]) AND week_day <> ALL (ARRAY['Monday', 'Sunday'])
SELECT * FROM sales_data WHERE total >= ALL (SELECT total FROM sales_data WHERE waiter = 1) OR waiter = SOME (SELECT 1)
SELECT unnest(ARRAY[1, 2, 3]) AS n
SELECT u.n FROM unnest(ARRAY['a', 'b']) AS u(n)
SELECT json_agg(product_name), jsonb_build_object('product', product_name, 'total', SUM(total)) FROM sales_data GROUP BY product_name
SELECT json_build_object('a', 1) -> 'a', json_build_object('a', 1) ->> 'a'
SELECT stddev(total), variance(total), corr(quantity, total), regr_slope(total, quantity), var_pop(total), bool_or(total < 0), every(total > 0) FROM sales_data
SELECT width_bucket(total, 0, 1000, 10) AS bucket, COUNT(*) FROM sales_data GROUP BY bucket ORDER BY bucket
SELECT greatest(total, 0), least(quantity, 1), nullif(total, 0), div(7, 2), 7 % 2, 2 ^ 3, 7 / 2.0 FROM sales_data
SELECT left(product_name, 3), right(product_name, 3), split_part(ticket_number, ' ', 1), strpos(product_name, ' '), initcap(product_name), reverse(product_name), lpad(waiter::text, 3, '0'), repeat('*', 5), concat_ws(' ', product_name, week_day) FROM sales_data
SELECT trim(both ' ' from product_name), position(' ' in product_name), overlay(product_name placing 'x' from 1 for 1), char_length(product_name) FROM sales_data
SELECT substring(product_name, strpos(product_name, ' ') + 1), btrim(product_name, 'x'), md5(product_name), format('%s: %s', week_day, total) FROM sales_data
SELECT date, SUM(SUM(total)) OVER (ORDER BY date RANGE BETWEEN INTERVAL '7 days' PRECEDING AND CURRENT ROW) FROM sales_data GROUP BY date
SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name ORDER BY revenue DESC FETCH FIRST 5 ROWS ONLY
SELECT product_name FROM sales_data ORDER BY total DESC OFFSET 5 ROWS FETCH NEXT 5 ROWS ONLY
SELECT v.x, v.y FROM (VALUES (1, 'a'), (2, 'b')) AS v(x, y)
WITH m AS MATERIALIZED (SELECT date_trunc('month', date) AS month, SUM(total) AS revenue FROM sales_data GROUP BY 1) SELECT month, revenue, revenue - LAG(revenue) OVER (ORDER BY month) AS change FROM m ORDER BY month
WITH RECURSIVE d AS (SELECT DATE '2024-10-01' AS day UNION ALL SELECT (day + INTERVAL '1 day')::date FROM d WHERE day < DATE '2024-10-31') SELECT day FROM d
(SELECT product_name FROM sales_data ORDER BY total DESC LIMIT 1) UNION ALL (SELECT product_name FROM sales_data ORDER BY total LIMIT 1)
SELECT product_name, count(*) FROM sales_data GROUP BY product_name ORDER BY count DESC
SELECT waiter FROM sales_data EXCEPT ALL SELECT 1 UNION DISTINCT SELECT 2
SELECT (total > 0) IS TRUE AS sold, (total < 0) IS NOT FALSE, (waiter > 1) IS UNKNOWN FROM sales_data
SELECT any_value(product_name), array_to_string(array_agg(DISTINCT waiter), ',') FROM sales_data
SELECT ROW(1, 2) = ROW(1, 2) AS same, (1, 2) < (2, 1) AS smaller
SELECT product_name COLLATE "C" FROM sales_data ORDER BY product_name COLLATE "C"
SELECT date + 1, date - DATE '2024-01-01', (date - DATE '2024-01-01') / 7, hour::time + INTERVAL '1 hour' FROM sales_data
SELECT t.a FROM (SELECT 1 AS a) t WHERE (DATE '2024-01-01', DATE '2024-02-01') OVERLAPS (DATE '2024-01-15', DATE '2024-03-01')
SELECT ARRAY(SELECT DISTINCT waiter FROM sales_data ORDER BY 1)
SELECT total FROM sales_data WHERE quantity BETWEEN SYMMETRIC 5 AND 1
SELECT sum(total)::numeric / count(*) AS mean, round(avg(total)::numeric, 2) FROM sales_data
