package io.quaestor.contract.db;

import static java.util.Objects.requireNonNull;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.QueryLimits;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.table.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What contracts share whose every test has an empty place of its own. */
abstract class OpenedDatabases {
  private static final QueryLimits PATIENT = new QueryLimits(Duration.ofSeconds(60), 10_000);

  private final List<SalesDatabase> opened = new ArrayList<>();
  private @Nullable EmptyPlace place;

  /** A new one for each call. */
  protected abstract EmptyPlace emptyPlace();

  @BeforeEach
  final void choosePlace() {
    place = emptyPlace();
  }

  @AfterEach
  final void closeAll() {
    opened.forEach(SalesDatabase::close);
  }

  final EmptyPlace place() {
    return requireNonNull(place);
  }

  /** Opens the place of this test, once more where it is open already, as another process does. */
  final SalesDatabase open(Dataset dataset) {
    SalesDatabase database = place().open(dataset);
    opened.add(database);
    return database;
  }

  static List<List<Cell>> read(SalesDatabase database, String sql) {
    return database
        .repository()
        .run(TrustedQueries.of(sql, database.repository().dialect()), PATIENT)
        .rows();
  }

  static long count(SalesDatabase database, String table) {
    Cell count = read(database, "SELECT COUNT(*) FROM " + table).getFirst().getFirst();
    return ((Cell.Numeric) count).value().longValueExact();
  }
}
