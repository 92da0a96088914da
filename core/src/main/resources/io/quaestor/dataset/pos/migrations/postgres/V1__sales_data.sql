-- Amounts are NUMERIC: exact to the cent whatever their size, and divided with their fraction.
CREATE TABLE quaestor_data.sales_data (
  date          DATE    NOT NULL,
  week_day      TEXT    NOT NULL, -- Monday ... Sunday
  hour          TIME    NOT NULL,
  ticket_number TEXT    NOT NULL,
  waiter        INTEGER NOT NULL,
  product_name  TEXT    NOT NULL,
  quantity      NUMERIC NOT NULL,
  unitary_price NUMERIC NOT NULL,
  total         NUMERIC NOT NULL
);

-- Periods, tickets and products are what questions filter on and count.
CREATE INDEX sales_data_date ON quaestor_data.sales_data (date);
CREATE INDEX sales_data_ticket_number ON quaestor_data.sales_data (ticket_number);
CREATE INDEX sales_data_product_name ON quaestor_data.sales_data (product_name);
