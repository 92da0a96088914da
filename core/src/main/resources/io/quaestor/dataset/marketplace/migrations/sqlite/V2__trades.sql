-- LEFT JOIN, because countries may come after the sales. Where a query names no country, SQLite
-- leaves these joins out.
CREATE VIEW trades AS
SELECT
  s.id_order, s.id_product, s.id_buyer, s.id_seller, s.id_seller_country, s.id_buyer_country,
  s.date_payment, s.brand, s.category, s.revenue,
  b.country_name AS buyer_country,
  b.continent AS buyer_continent,
  v.country_name AS seller_country,
  v.continent AS seller_continent
FROM sales s
LEFT JOIN country b ON b.id_country = s.id_buyer_country
LEFT JOIN country v ON v.id_country = s.id_seller_country;
