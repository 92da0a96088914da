-- The catalog lets a row in with any whole number of 18 digits; one that does not fit an INTEGER would
-- make a whole load fail that lands on SQLite.
ALTER TABLE quaestor_data.sales_data ALTER COLUMN waiter TYPE BIGINT;
