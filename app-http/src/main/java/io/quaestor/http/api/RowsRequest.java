package io.quaestor.http.api;

import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under columns, as a client sends them.
 *
 * @param rows cells as JSON numbers, strings, booleans and nulls
 */
record RowsRequest(
    @Nullable List<@Nullable String> columns,
    @Nullable List<? extends @Nullable List<? extends @Nullable Object>> rows) {
  /** More than any picture shows. */
  private static final int MOST_COLUMNS = 200;

  /** Written out, a few characters such as 1e999999999 would ask for gigabytes. */
  private static final int MOST_ZEROS = 400;

  /**
   * @param mostRows at least 1
   * @throws QuaestorException {@code REQUEST_MALFORMED}
   */
  ResultTable table(int mostRows) {
    List<String> names = names();
    if (rows == null) {
      throw ChartRequest.malformed("the field 'data.rows' is missing");
    }
    if (rows.size() > mostRows) {
      throw ChartRequest.malformed(
          "the field 'data.rows' has %d rows; at most %d are drawn"
              .formatted(rows.size(), mostRows));
    }
    List<List<Cell>> cells = new ArrayList<>();
    for (List<? extends @Nullable Object> row : rows) {
      cells.add(cells(row, cells.size(), names.size()));
    }
    return new ResultTable(names, cells, false);
  }

  private List<String> names() {
    if (columns == null || columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      throw ChartRequest.malformed(
          "the field 'data.columns' must hold 1 to %d names".formatted(MOST_COLUMNS));
    }
    List<String> names = new ArrayList<>();
    for (String name : columns) {
      if (name == null) {
        throw ChartRequest.malformed("the field 'data.columns' holds a null; each is a name");
      }
      names.add(name);
    }
    return names;
  }

  private static List<Cell> cells(
      @Nullable List<? extends @Nullable Object> row, int place, int columns) {
    if (row == null || row.size() != columns) {
      throw ChartRequest.malformed(
          "the field 'data.rows.%d' must be a list of %d cells, one for each column"
              .formatted(place, columns));
    }
    List<Cell> cells = new ArrayList<>();
    for (Object value : row) {
      cells.add(cell(value, place));
    }
    return cells;
  }

  private static Cell cell(@Nullable Object value, int place) {
    return switch (value) {
      case null -> Cell.missing();
      case String text -> Cell.text(text);
      case Boolean truth -> Cell.truth(truth);
      case Integer number -> Cell.number(number);
      case Long number -> Cell.number(number);
      case BigInteger number -> Cell.number(new BigDecimal(number));
      case BigDecimal number when Math.abs(number.scale()) <= MOST_ZEROS -> Cell.number(number);
      default ->
          throw ChartRequest.malformed(
              "the field 'data.rows.%d' holds what is no cell; a cell is a number, a text, true,"
                      .formatted(place)
                  + " false or null");
    };
  }
}
