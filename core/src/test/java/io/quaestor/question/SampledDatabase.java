package io.quaestor.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.ingest.CsvRows;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sample.SampleTill;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/** A bundled dataset in memory, with its sample or without. */
final class SampledDatabase implements SalesRepository, AutoCloseable {
  /** A query with this fails with a value of the data in the database's words. */
  static final String FAILING = "AS broken";

  private static final Map<String, List<String>> MIGRATIONS =
      Map.of(
          "pos", List.of("V1__sales_data.sql"),
          "marketplace", List.of("V1__sales_and_country.sql", "V2__trades.sql"),
          "ai_usage", List.of("V1__users_and_transactions.sql", "V2__usage.sql"),
          "hiring", List.of("V1__hired_employees.sql", "V2__hires.sql"));

  private final Dataset dataset;
  private final Connection connection;
  private final MemoryRepository rows;

  SampledDatabase(Dataset dataset, boolean filled) throws SQLException, IOException {
    this.dataset = dataset;
    this.connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    this.rows = new MemoryRepository(connection);
    for (String file : MIGRATIONS.getOrDefault(dataset.name(), List.of())) {
      try (InputStream sql = dataset.folder().open("migrations/sqlite/" + file)) {
        String script = new String(sql.readAllBytes(), UTF_8).replaceAll("--[^\n]*", "");
        for (var each = new StringTokenizer(script.strip(), ";"); each.hasMoreTokens(); ) {
          rows.execute(each.nextToken());
        }
      }
    }
    if (filled) {
      fill();
    }
  }

  private void fill() throws SQLException, IOException {
    connection.setAutoCommit(false);
    for (Table table : dataset.tables()) {
      String file = "sample/" + table.name() + ".csv";
      if (dataset.folder().has(file)) {
        try (InputStream csv = dataset.folder().open(file)) {
          insert(table, CsvRows.open(csv, table));
        }
      } else if (table.name().equals("sales_data")) {
        insert(table, CsvRows.open(SampleTill.csv(), table));
      }
    }
    connection.setAutoCommit(true);
  }

  private void insert(Table table, CsvRows cells) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    String sql = "INSERT INTO %s VALUES (%s)".formatted(table.name(), marks);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      while (cells.hasNext()) {
        List<Cell> row = cells.next();
        for (int i = 0; i < row.size(); i++) {
          insert.setObject(i + 1, MemoryRepository.value(row.get(i)));
        }
        insert.executeUpdate();
      }
    }
  }

  /** Every different cell of every table, as text. */
  Set<String> cells() throws SQLException {
    Set<String> cells = new TreeSet<>();
    for (Table table : dataset.tables()) {
      for (var column : table.columns()) {
        String sql = "SELECT DISTINCT %s FROM %s".formatted(column.name(), table.name());
        try (var statement = connection.createStatement();
            ResultSet result = statement.executeQuery(sql)) {
          while (result.next()) {
            String cell = result.getString(1);
            if (cell != null) {
              cells.add(cell);
            }
          }
        }
      }
    }
    return cells;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public long dataVersion() {
    return 1;
  }

  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    if (query.sql().contains(FAILING)) {
      try {
        throw new QuaestorException(
            ErrorCode.QUERY_FAILED, "invalid input syntax: " + String.join(", ", cells()));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return rows.stream(query, limits, sink);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
