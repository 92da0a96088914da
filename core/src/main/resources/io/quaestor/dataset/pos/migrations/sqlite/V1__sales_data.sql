-- Amounts are REAL, not NUMERIC: NUMERIC keeps 2700 as an integer, and an integer divided by an
-- integer loses its fraction, so SUM(total) / COUNT(*) would be wrong without a word. REAL holds
-- whole amounts exactly up to 9,007,199,254,740,992, and SQLite adds REALs with compensated
-- (Kahan-Babuska) summation, so that sums of cents agree to 15 digits. STRICT keeps other types out.
CREATE TABLE sales_data (
  date          TEXT    NOT NULL, -- 2024-11-20
  week_day      TEXT    NOT NULL, -- Monday ... Sunday
  hour          TEXT    NOT NULL, -- 09:05
  ticket_number TEXT    NOT NULL,
  waiter        INTEGER NOT NULL,
  product_name  TEXT    NOT NULL,
  quantity      REAL    NOT NULL,
  unitary_price REAL    NOT NULL,
  total         REAL    NOT NULL
) STRICT;

-- Periods, tickets and products are what questions filter on and count.
CREATE INDEX sales_data_date ON sales_data (date);
CREATE INDEX sales_data_ticket_number ON sales_data (ticket_number);
CREATE INDEX sales_data_product_name ON sales_data (product_name);
