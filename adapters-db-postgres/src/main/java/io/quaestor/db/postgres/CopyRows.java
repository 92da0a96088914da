package io.quaestor.db.postgres;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
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
final class CopyRows {
  /** Characters that are gathered before they are sent. */
  private static final int CHUNK = 1 << 16;

  private final CopyManager copies;
  private final Table table;
  private final StringBuilder waiting = new StringBuilder(CHUNK + 1024);

  CopyRows(CopyManager copies, Table table) {
    this.copies = copies;
    this.table = table;
  }

  static String qualified(Table table) {
    return PostgresServer.DATA_SCHEMA + "." + table.name();
  }

  /** Says how many rows were sent. What the iterator throws ends the COPY and is thrown on. */
  long copy(Iterator<List<Cell>> rows) throws SQLException {
    String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    CopyIn copy =
        copies.copyIn("COPY " + qualified(table) + " (" + columns + ") FROM STDIN (FORMAT text)");
    try {
      while (rows.hasNext()) {
        append(rows.next());
        if (waiting.length() >= CHUNK) {
          send(copy);
        }
      }
      send(copy);
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private void send(CopyIn copy) throws SQLException {
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
