package io.quaestor.db.postgres;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Sends rows by COPY in its text format.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2">the
 *     format</a>
 */
final class CopyRows implements AutoCloseable {
  /** Characters that are gathered before they are sent. */
  private static final int CHUNK = 1 << 16;

  private final CopyIn copy;
  private final Table table;
  private final StringBuilder waiting = new StringBuilder(CHUNK + 1024);

  private CopyRows(CopyIn copy, Table table) {
    this.copy = copy;
    this.table = table;
  }

  /** From now on to the end, the connection can do nothing else. */
  static CopyRows begin(CopyManager copies, Table table) throws SQLException {
    String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    return new CopyRows(
        copies.copyIn("COPY " + qualified(table) + " (" + columns + ") FROM STDIN (FORMAT text)"),
        table);
  }

  static String qualified(Table table) {
    return PostgresServer.DATA_SCHEMA + "." + table.name();
  }

  Table table() {
    return table;
  }

  boolean isInto(Table other) {
    return table.name().equals(other.name());
  }

  void add(List<Cell> row) throws SQLException {
    append(row);
    if (waiting.length() >= CHUNK) {
      send();
    }
  }

  /** Sends the rest, waits until the server has stored it, and gives how many rows that were. */
  long end() throws SQLException {
    try (this) {
      send();
      return copy.endCopy();
    }
  }

  /** Breaks off what has not ended. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void send() throws SQLException {
    byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    waiting.setLength(0);
  }

  private void append(List<Cell> row) {
    if (row.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          "a row of %d cells for the %d columns of %s"
              .formatted(row.size(), table.columns().size(), table.name()));
    }
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        waiting.append('\t');
      }
      append(row.get(i));
    }
    waiting.append('\n');
  }

  private void append(Cell cell) {
    switch (cell) {
      case Cell.Missing missing -> waiting.append("\\N");
      case Cell.Text text -> escape(text.value());
      case Cell.Numeric number -> waiting.append(number.value().toPlainString());
      case Cell.Truth truth -> waiting.append(truth.value() ? 't' : 'f');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> waiting.append("\\\\");
        case '\t' -> waiting.append("\\t");
        case '\n' -> waiting.append("\\n");
        case '\r' -> waiting.append("\\r");
        default -> waiting.append(c);
      }
    }
  }
}
