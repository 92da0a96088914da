package io.quaestor.ingest;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where a file keeps each column of a table.
 *
 * @param width how many fields each record has
 * @param positions for each of the table's columns, the field that holds it, from 0; {@link
 *     #ABSENT} when the file has none
 * @param extraColumns names of the fields that the table does not have, in the file's order
 */
record ColumnLayout(int width, List<Integer> positions, List<String> extraColumns) {
  static final int ABSENT = -1;

  ColumnLayout {
    positions = List.copyOf(positions);
    extraColumns = List.copyOf(extraColumns);
  }

  /** A file without a header: the table's columns in the table's order. */
  static ColumnLayout ofTable(Table table) {
    int width = table.columns().size();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      positions.add(i);
    }
    return new ColumnLayout(width, positions, List.of());
  }

  /** How many of the table's columns the fields name. */
  static long namedColumns(List<String> fields, Table table) {
    List<String> names = names(fields);
    return table.columns().stream().filter(column -> names.contains(column.name())).count();
  }

  /**
   * @param line of the header, for the message
   * @throws QuaestorException {@code FILE_MALFORMED} when a required column is missing or a column
   *     is there twice
   */
  static ColumnLayout ofHeader(List<String> header, Table table, long line) {
    List<String> names = names(header);
    List<Integer> positions = new ArrayList<>();
    for (Column column : table.columns()) {
      int position = names.indexOf(column.name());
      if (position == ABSENT && column.required()) {
        throw malformed(line, "the header lacks the column %s of %s", column, table);
      }
      if (position != names.lastIndexOf(column.name())) {
        throw malformed(line, "the header names the column %s of %s twice", column, table);
      }
      positions.add(position);
    }
    return new ColumnLayout(header.size(), positions, extra(header, positions));
  }

  private static List<String> extra(List<String> header, List<Integer> taken) {
    return IntStream.range(0, header.size())
        .filter(position -> !taken.contains(position))
        .mapToObj(
            position -> {
              String name = header.get(position).strip();
              return name.isEmpty() ? "column " + (position + 1) : name;
            })
        .toList();
  }

  /** People write {@code Ticket Number} and {@code ID_ORDER}. */
  private static List<String> names(List<String> header) {
    return header.stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
        .toList();
  }

  private static QuaestorException malformed(
      long line, String message, Column column, Table table) {
    return new QuaestorException(
        ErrorCode.FILE_MALFORMED,
        "line %d: %s".formatted(line, message.formatted(column.name(), table.name())));
  }
}
