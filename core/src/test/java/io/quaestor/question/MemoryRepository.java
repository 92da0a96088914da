package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.RowSource;
import io.quaestor.port.RowWindow;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a SQLite database through its plain driver, for tests of core. */
record MemoryRepository(Connection connection) {
  boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    try (var statement = connection.prepareStatement(query.sql())) {
      for (int i = 0; i < query.values().size(); i++) {
        statement.setObject(i + 1, value(query.values().get(i).value()));
      }
      try (ResultSet rows = statement.executeQuery()) {
        return new RowWindow(limits, sink).pass(source(rows));
      }
    } catch (SQLException e) {
      throw new QuaestorException(ErrorCode.QUERY_FAILED, String.valueOf(e.getMessage()), e);
    }
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static @Nullable Object value(Cell cell) {
    return switch (cell) {
      case Cell.Missing missing -> null;
      case Cell.Text text -> text.value();
      case Cell.Truth truth -> truth.value() ? 1 : 0;
      case Cell.Numeric number when number.value().scale() == 0 -> number.value().longValueExact();
      case Cell.Numeric number -> number.value().doubleValue();
    };
  }

  private static RowSource<SQLException> source(ResultSet rows) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      names.add(rows.getMetaData().getColumnLabel(i));
    }
    return new RowSource<>() {
      @Override
      public List<String> columns() {
        return names;
      }

      @Override
      public boolean next() throws SQLException {
        return rows.next();
      }

      @Override
      public Cell cell(int column) throws SQLException {
        return MemoryRepository.cell(rows.getObject(column + 1));
      }
    };
  }

  private static Cell cell(@Nullable Object value) {
    return switch (value) {
      case null -> Cell.missing();
      case Integer number -> Cell.number(number);
      case Long number -> Cell.number(number);
      case Double number -> Cell.number(number);
      case BigDecimal number -> Cell.number(number);
      default -> Cell.text(value.toString());
    };
  }
}
