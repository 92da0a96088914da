package io.quaestor.analysis.prose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.prompt.Quoted;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a result as a prompt holds them.
 *
 * @param rows each a JSON array on one line; at most 40 rows and 6 KB
 */
record Excerpt(List<String> rows) {
  private static final int MOST_ROWS = 40;
  private static final int MOST_BYTES = 6 * 1024;

  /** In characters; names are shorter. */
  private static final int LONGEST_TEXT = 100;

  private static final ObjectMapper JSON = new ObjectMapper();

  Excerpt {
    rows = List.copyOf(rows);
  }

  static Excerpt of(ResultTable table) {
    List<String> lines = new ArrayList<>();
    int bytes = 0;
    for (List<Cell> row : table.rows()) {
      String line = line(row);
      bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (lines.size() == MOST_ROWS || bytes > MOST_BYTES) {
        break;
      }
      lines.add(line);
    }
    return new Excerpt(lines);
  }

  private static String line(List<Cell> row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Cell cell : row) {
      values.add(value(cell));
    }
    try {
      return Quoted.escaped(JSON.writeValueAsString(values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row cannot be written as JSON", e);
    }
  }

  private static @Nullable Object value(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> cut(text.value());
      case Cell.Numeric number -> number.value();
      case Cell.Truth truth -> truth.value();
      case Cell.Missing missing -> null;
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }
}
