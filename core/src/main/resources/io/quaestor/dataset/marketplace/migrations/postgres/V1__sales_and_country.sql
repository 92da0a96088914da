-- Amounts are NUMERIC: exact to the cent whatever their size, and divided with their fraction.
CREATE TABLE quaestor_data.sales (
  id_order          TEXT      NOT NULL, -- not a key: an order may have several products
  id_product        TEXT      NOT NULL,
  id_buyer          TEXT      NOT NULL,
  id_seller         TEXT      NOT NULL,
  id_seller_country TEXT      NOT NULL, -- no foreign key: countries may come after the sales
  id_buyer_country  TEXT      NOT NULL,
  date_payment      TIMESTAMP NOT NULL,
  brand             TEXT      NOT NULL,
  category          TEXT      NOT NULL,
  revenue           NUMERIC   NOT NULL
);

CREATE TABLE quaestor_data.country (
  id_country   TEXT NOT NULL PRIMARY KEY,
  country_name TEXT NOT NULL,
  continent    TEXT NOT NULL
);

-- Periods, orders, buyers and brands are what questions filter on and count.
CREATE INDEX sales_date_payment ON quaestor_data.sales (date_payment);
CREATE INDEX sales_id_order ON quaestor_data.sales (id_order);
CREATE INDEX sales_id_buyer ON quaestor_data.sales (id_buyer);
CREATE INDEX sales_brand ON quaestor_data.sales (brand);
