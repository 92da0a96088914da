package io.quaestor.db.postgres;

import io.quaestor.catalog.ColumnType;
import io.quaestor.sql.BoundValue;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Puts values into statements, each with its type, so that the server need not guess it. */
final class ValueBinder {
  private ValueBinder() {}

  /**
   * @param mark from 1
   */
  static void bind(PreparedStatement statement, int mark, BoundValue bound) throws SQLException {
    if (bound.value().equals(Cell.missing())) {
      statement.setNull(mark, sqlType(bound.type()));
      return;
    }
    String plain = bound.value().plain();
    switch (bound.type()) {
      case TEXT -> statement.setString(mark, plain);
      case INTEGER -> statement.setLong(mark, Long.parseLong(plain));
      case DECIMAL -> statement.setBigDecimal(mark, new BigDecimal(plain));
      case DATE -> statement.setObject(mark, LocalDate.parse(plain));
      case TIME -> statement.setObject(mark, LocalTime.parse(plain));
      case TIMESTAMP -> statement.setObject(mark, LocalDateTime.parse(plain.replace(' ', 'T')));
      case BOOLEAN -> statement.setBoolean(mark, Boolean.parseBoolean(plain));
    }
  }

  private static int sqlType(ColumnType type) {
    return switch (type) {
      case TEXT -> Types.VARCHAR;
      case INTEGER -> Types.BIGINT;
      case DECIMAL -> Types.NUMERIC;
      case DATE -> Types.DATE;
      case TIME -> Types.TIME;
      case TIMESTAMP -> Types.TIMESTAMP;
      case BOOLEAN -> Types.BOOLEAN;
    };
  }
}
