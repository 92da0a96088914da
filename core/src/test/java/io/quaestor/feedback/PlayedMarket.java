package io.quaestor.feedback;

import io.quaestor.batch.AddedRows;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Table;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Quaestor;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The marketplace's sales behind the port, as lists, counting how often they are read. */
final class PlayedMarket implements SalesRepository {
  static final Catalog CATALOG = CatalogReader.bundled("pos", "marketplace");
  static final Table SALES = CATALOG.datasetOf("sales").table("sales").orElseThrow();
  static final Table COUNTRY = CATALOG.datasetOf("country").table("country").orElseThrow();

  private final List<List<Cell>> rows = new ArrayList<>();
  private Runnable whileReading = () -> {};
  private long version;
  private int readings;

  FeedbackDesk desk() {
    return new FeedbackDesk(
        CATALOG, dataset -> Quaestor.over(dataset, this).build(), dataset -> this);
  }

  /**
   * Sells in one commit.
   *
   * @param sales category and revenue, such as {@code Books 12.50}
   * @return what a listener hears of it
   */
  synchronized AddedRows sell(String... sales) {
    List<List<Cell>> sold = Arrays.stream(sales).map(PlayedMarket::sale).toList();
    rows.addAll(sold);
    return new AddedRows(SALES, sold, ++version);
  }

  /** A commit that has nothing to do with sales. */
  synchronized AddedRows addCountry() {
    List<Cell> country = List.of(Cell.text("AR"), Cell.text("Argentina"), Cell.text("America"));
    return new AddedRows(COUNTRY, List.of(country), ++version);
  }

  /** What happens each time after the rows were read. */
  void whileReading(Runnable action) {
    whileReading = action;
  }

  int readings() {
    return readings;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    List<List<Cell>> snapshot = snapshot();
    sink.columns(List.of("category", "revenue"));
    snapshot.forEach(row -> sink.row(List.of(row.get(8), row.get(9))));
    whileReading.run();
    return false;
  }

  @Override
  public synchronized long dataVersion() {
    return version;
  }

  private synchronized List<List<Cell>> snapshot() {
    readings++;
    return List.copyOf(rows);
  }

  private static List<Cell> sale(String sale) {
    int space = sale.lastIndexOf(' ');
    List<Cell> row = new ArrayList<>();
    for (String text : List.of("o", "p", "b", "s", "AR", "UY", "2021-01-07 00:09:24", "Acme")) {
      row.add(Cell.text(text));
    }
    row.add(space > 0 ? Cell.text(sale.substring(0, space)) : Cell.missing());
    row.add(Cell.number(new BigDecimal(sale.substring(space + 1))));
    return row;
  }
}
