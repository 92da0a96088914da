package io.quaestor.report;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.port.SalesRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A dataset of one's own with one report, over the rows of a small shop. */
final class ShopReports {
  static final String PARAMETERS =
      """
            - {name: from, type: date, default: first_day, minimum: 2024-01-01, maximum: 2024-12-31}
            - {name: to, type: date, default: last_day}
            - {name: year, type: integer, default: last_year}
            - {name: least, type: decimal, default: 0, minimum: -10.5}
            - {name: waiters, type: integer, list: true, minimum: 1, maximum: 99}
            - {name: product, type: text, default: Medialuna, allowed_values: [Espresso, Medialuna]}
            - {name: whole, type: boolean, default: false}
      """;
  static final String CHART = "    chart: {type: bar, x: date, y: [takings]}\n";
  static final String SQL =
      """
      -- What the report is for.
      SELECT date, SUM(total) AS takings, 1.0 * SUM(total) / 3 AS third FROM sales_data
      WHERE date >= :from AND date < :to_next AND total >= :least AND :year > 2000
        AND (:waiters_count = 0 OR waiter IN (:waiters)) AND (:whole OR product_name = :product)
      GROUP BY date ORDER BY date
      """;

  private static final String CATALOG =
      """
      name: shop
      tables:
        - name: sales_data
          columns:
            - {name: date, type: date, role: date}
            - {name: waiter, type: integer, role: dimension}
            - {name: product_name, type: text, role: dimension}
            - {name: total, type: decimal, role: fact, unit: money}
      metrics:
        - name: revenue
          table: sales_data
          expression: SUM(total)
          unit: money
          additive: true
          words: {en: [revenue], es: [importe]}
      reports:
        - name: takings/by-day
          table: sales_data
          words: {en: [takings of each day], es: [recaudación de cada día]}
          parameters:
      PARAMETERS    columns:
            - {name: date, words: {en: [day], es: [día]}}
            - {name: takings, unit: money, additive: true}
            - {name: third, unit: money, decimals: 2}
      CHART\
      """;

  private ShopReports() {}

  static Catalog catalog(Path folder, String parameters, String chart, String sql) {
    try {
      Files.createDirectories(folder.resolve("reports"));
      Files.writeString(
          folder.resolve("dataset.yaml"),
          CATALOG.replace("PARAMETERS", parameters).replace("CHART", chart));
      Files.writeString(folder.resolve("reports/takings-by-day.sql"), sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CatalogReader.of(List.of(folder + "/"));
  }

  static Reports.Builder over(Path folder, SalesRepository repository) {
    return Reports.over(catalog(folder, PARAMETERS, CHART, SQL), any -> repository);
  }
}
