package io.quaestor.contract.db;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Reference;
import io.quaestor.catalog.Rollup;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows for all tables of a dataset that comes with Quaestor: few different values, so that groups
 * have several rows, some of them missing, and amounts in quarters, whose sums every database keeps
 * to the last digit. The same at each run.
 */
final class SomeRows {
  private static final LocalDate FIRST = LocalDate.of(2020, 11, 23);
  private static final int DAYS = 120;

  /** Rows of a table that others refer to. */
  private static final int NAMED = 7;

  private final Dataset dataset;
  private final boolean apart;
  private final Random random = new Random(6);
  private long added;

  /** Rows in which things that rollups count are all over the place. */
  SomeRows(String name) {
    this(name, false);
  }

  /**
   * @param apart whether each thing that a rollup counts is in one row of it only
   */
  SomeRows(String name, boolean apart) {
    this.dataset = CatalogReader.bundled(name).standard();
    this.apart = apart;
  }

  Dataset dataset() {
    return dataset;
  }

  /** Values that a column has, or could have. */
  static List<String> values(Column column) {
    List<String> allowed = column.rules().allowedValues();
    return allowed.isEmpty()
        ? IntStream.range(0, 4).mapToObj(i -> text(column, i)).toList()
        : allowed.subList(0, Math.min(5, allowed.size()));
  }

  static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /** Adds as many rows to each table that refers to others or has a date of its own, in one go. */
  void addTo(SalesDatabase database, int rows) {
    boolean first = added == 0;
    database
        .store()
        .write(
            transaction -> {
              for (Table table : dataset.tables().stream().filter(t -> !t.view()).toList()) {
                boolean named = isReferredTo(table);
                for (int i = 0; i < (named ? NAMED : rows) && (first || !named); i++) {
                  transaction.add(table, row(table, named ? i : added++));
                }
              }
              return added;
            });
  }

  /** Two lines of one ticket of the till, on two days. */
  void addTwoOfOneTicket(SalesDatabase database) {
    Table table = dataset.tables().getFirst();
    database
        .store()
        .write(
            transaction -> {
              for (int day = 0; day < 2; day++) {
                List<Cell> row = new ArrayList<>(row(table, added++));
                set(row, table, "date", Cell.text(FIRST.plusDays(day).toString()));
                set(row, table, "ticket_number", Cell.text("on two days"));
                transaction.add(table, row);
              }
              return added;
            });
  }

  private static void set(List<Cell> row, Table table, String column, Cell cell) {
    row.set(table.columns().indexOf(table.column(column).orElseThrow()), cell);
  }

  private boolean isReferredTo(Table table) {
    return dataset.tables().stream()
        .flatMap(each -> each.columns().stream())
        .flatMap(column -> column.rules().references().stream())
        .map(Reference::table)
        .anyMatch(table.name()::equals);
  }

  private List<Cell> row(Table table, long number) {
    List<Cell> row = new ArrayList<>(table.columns().stream().map(c -> cell(c, number)).toList());
    if (apart) {
      dataset.rollups().stream()
          .filter(rollup -> rollup.table().name().equals(table.name()))
          .forEach(rollup -> keepApart(rollup, row));
    }
    return row;
  }

  /** What is counted is called by the row of the rollup that it is in. */
  private void keepApart(Rollup rollup, List<Cell> row) {
    List<Column> columns = rollup.table().columns();
    String place =
        rollup.by().stream()
            .map(by -> row.get(columns.indexOf(by.column())).plain())
            .collect(Collectors.joining(" "));
    for (Metric count : rollup.counts()) {
      Column counted = rollup.table().column(count.counts().orElseThrow()).orElseThrow();
      row.set(columns.indexOf(counted), Cell.text(place + " " + random.nextInt(3)));
    }
  }

  private Cell cell(Column column, long number) {
    if (!column.rules().required() && random.nextInt(4) == 0) {
      return Cell.missing();
    }
    if (column.rules().key() || column.rules().references().isPresent()) {
      long id = column.rules().key() ? number : random.nextInt(NAMED);
      return switch (column.type()) {
        case INTEGER -> Cell.number(id);
        default -> Cell.text("id " + id);
      };
    }
    List<String> values = values(column);
    return switch (column.type()) {
      case TEXT -> Cell.text(values.get(random.nextInt(values.size())));
      case INTEGER -> Cell.number(random.nextInt(4));
      case DECIMAL -> Cell.number(new BigDecimal(random.nextInt(400) - 40).multiply(QUARTER));
      case DATE -> Cell.text(day(random).toString());
      case TIME -> Cell.text("%02d:%02d".formatted(9 + random.nextInt(3), random.nextInt(60)));
      case TIMESTAMP ->
          Cell.text(
              "%s %02d:%02d:%02d"
                  .formatted(
                      day(random), random.nextInt(24), random.nextInt(60), random.nextInt(60)));
      case BOOLEAN -> Cell.truth(random.nextBoolean());
    };
  }

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private static String text(Column column, int number) {
    return switch (column.type()) {
      case INTEGER -> Integer.toString(number);
      default -> column.name() + " " + number;
    };
  }
}
