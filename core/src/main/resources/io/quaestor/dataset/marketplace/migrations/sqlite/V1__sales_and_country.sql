-- Amounts are REAL for the reasons that the migrations of pos give.
CREATE TABLE sales (
  id_order          TEXT NOT NULL, -- not a key: an order may have several products
  id_product        TEXT NOT NULL,
  id_buyer          TEXT NOT NULL,
  id_seller         TEXT NOT NULL,
  id_seller_country TEXT NOT NULL, -- no foreign key: countries may come after the sales
  id_buyer_country  TEXT NOT NULL,
  date_payment      TEXT NOT NULL, -- 2021-01-07 00:09:24
  brand             TEXT NOT NULL,
  category          TEXT NOT NULL,
  revenue           REAL NOT NULL
) STRICT;

CREATE TABLE country (
  id_country   TEXT NOT NULL PRIMARY KEY,
  country_name TEXT NOT NULL,
  continent    TEXT NOT NULL
) STRICT;

-- Periods, orders, buyers and brands are what questions filter on and count.
CREATE INDEX sales_date_payment ON sales (date_payment);
CREATE INDEX sales_id_order ON sales (id_order);
CREATE INDEX sales_id_buyer ON sales (id_buyer);
CREATE INDEX sales_brand ON sales (brand);
