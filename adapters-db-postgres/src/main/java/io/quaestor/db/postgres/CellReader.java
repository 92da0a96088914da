package io.quaestor.db.postgres;

import io.quaestor.port.RowSource;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A result of PostgreSQL as cells, made from the texts in which the server writes its values. */
final class CellReader implements RowSource<SQLException> {
  /**
   * The longest NUMERIC that is read as a number; a longer one stays a text. The server has some of
   * 147,455 digits, and Java takes a second for each of those.
   */
  private static final int NUMERIC_CHARACTERS = 1_000;

  private static final Pattern ZERO_SECONDS = Pattern.compile("(\\d\\d:\\d\\d):00");

  /** {@code date_trunc} of a day has a zone, the session's own, which tells nobody anything. */
  private static final Pattern ZONE = Pattern.compile("[+-]\\d\\d(:\\d\\d){0,2}$");

  private final ResultSet rows;
  private final Deadline deadline;
  private final List<String> columns;
  private final int[] types;

  CellReader(ResultSet rows, Deadline deadline) throws SQLException {
    this.rows = rows;
    this.deadline = deadline;
    ResultSetMetaData meta = rows.getMetaData();
    List<String> names = new ArrayList<>(meta.getColumnCount());
    types = new int[meta.getColumnCount()];
    for (int i = 1; i <= types.length; i++) {
      names.add(meta.getColumnLabel(i));
      types[i - 1] = type(meta, i);
    }
    columns = List.copyOf(names);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  /** Looks at the clock too: rows that were fetched already cost the server no time. */
  @Override
  public boolean next() throws SQLException {
    if (deadline.passed()) {
      throw PostgresFaults.timeout();
    }
    return rows.next();
  }

  @Override
  public Cell cell(int column) throws SQLException {
    return cell(types[column], rows.getString(column + 1));
  }

  private static Cell cell(int type, @Nullable String text) {
    if (text == null) {
      return Cell.missing();
    }
    return switch (type) {
      case Types.BIT, Types.BOOLEAN -> Cell.truth(text.equals("t") || text.equals("true"));
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Cell.number(Long.parseLong(text));
      case Types.NUMERIC, Types.DECIMAL -> exact(text);
      case Types.REAL, Types.DOUBLE -> Cell.number(Double.parseDouble(text));
      case Types.TIME ->
          Cell.text(ZERO_SECONDS.matcher(text).matches() ? text.substring(0, 5) : text);
      case Types.TIMESTAMP_WITH_TIMEZONE -> Cell.text(ZONE.matcher(text).replaceFirst(""));
      default -> Cell.text(text);
    };
  }

  /** NUMERIC knows NaN and the infinities, which a cell does not. */
  private static Cell exact(String text) {
    if (text.length() > NUMERIC_CHARACTERS) {
      return Cell.text(text);
    }
    return switch (text) {
      case "NaN", "Infinity", "-Infinity" -> Cell.missing();
      default -> Cell.number(new BigDecimal(text));
    };
  }

  /** The driver counts {@code timestamptz} and {@code bit} among their simpler relatives. */
  private static int type(ResultSetMetaData meta, int column) throws SQLException {
    return switch (meta.getColumnTypeName(column)) {
      case "timestamptz" -> Types.TIMESTAMP_WITH_TIMEZONE;
      case "timetz", "bit", "money" -> Types.OTHER;
      default -> meta.getColumnType(column);
    };
  }
}
