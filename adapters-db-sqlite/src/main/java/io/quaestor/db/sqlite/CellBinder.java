package io.quaestor.db.sqlite;

import io.quaestor.catalog.ColumnType;
import io.quaestor.sql.BoundValue;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Puts cells into statements. */
final class CellBinder {
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private CellBinder() {}

  /** As the columns of its type have it: a decimal is a REAL, also where it is whole. */
  static void bind(PreparedStatement statement, int mark, BoundValue bound) throws SQLException {
    if (bound.type() == ColumnType.DECIMAL && bound.value() instanceof Cell.Numeric number) {
      statement.setDouble(mark, number.value().doubleValue());
    } else {
      bind(statement, mark, bound.value());
    }
  }

  static void bind(PreparedStatement statement, int parameter, Cell cell) throws SQLException {
    switch (cell) {
      case Cell.Missing missing -> statement.setNull(parameter, Types.NULL);
      case Cell.Text text -> statement.setString(parameter, text.value());
      case Cell.Truth truth -> statement.setInt(parameter, truth.value() ? 1 : 0);
      case Cell.Numeric number -> bind(statement, parameter, number.value());
    }
  }

  /** A whole number goes in as one; a REAL column makes it a REAL. */
  private static void bind(PreparedStatement statement, int parameter, BigDecimal number)
      throws SQLException {
    boolean whole =
        number.scale() == 0 && number.compareTo(LONG_MIN) >= 0 && number.compareTo(LONG_MAX) <= 0;
    if (whole) {
      statement.setLong(parameter, number.longValueExact());
    } else {
      statement.setDouble(parameter, number.doubleValue());
    }
  }
}
