-- LEFT JOIN, because countries may come after the sales. Where a query names no country, the
-- planner leaves these joins out.
CREATE VIEW quaestor_data.trades AS
SELECT
  s.id_order, s.id_product, s.id_buyer, s.id_seller, s.id_seller_country, s.id_buyer_country,
  s.date_payment, s.brand, s.category, s.revenue,
  b.country_name AS buyer_country,
  b.continent AS buyer_continent,
  v.country_name AS seller_country,
  v.continent AS seller_continent
FROM quaestor_data.sales s
LEFT JOIN quaestor_data.country b ON b.id_country = s.id_buyer_country
LEFT JOIN quaestor_data.country v ON v.id_country = s.id_seller_country;
