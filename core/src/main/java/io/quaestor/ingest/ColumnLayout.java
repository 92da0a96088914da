package io.quaestor.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a file keeps each column of a table.
 *
 * @param width how many fields each record has
 * @param positions for each of the table's columns, the field that holds it, from 0; {@link
 *     #ABSENT} when the file has none
 * @param flags where the fields are that are not stored but say something of a column
 * @param extraColumns names of the fields that mean nothing here, in the file's order
 */
record ColumnLayout(
    int width, List<Integer> positions, Map<String, Integer> flags, List<String> extraColumns) {
  private static final int ABSENT = -1;

  ColumnLayout {
    positions = List.copyOf(positions);
    flags = Map.copyOf(flags);
    extraColumns = List.copyOf(extraColumns);
  }

  RowFields fieldsOf(CsvRecord csvRecord) {
    return new RowFields() {
      @Override
      public String text(int column) {
        int position = positions.get(column);
        return position == ABSENT ? "" : csvRecord.getField(position);
      }

      @Override
      public boolean flag(String name) {
        return flags.containsKey(name)
            && CellParser.isTrue(csvRecord.getField(flags.get(name)).strip());
      }
    };
  }

  /** A file without a header: the table's columns in the table's order. */
  static ColumnLayout ofTable(Table table) {
    int width = table.columns().size();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      positions.add(i);
    }
    return new ColumnLayout(width, positions, Map.of(), List.of());
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
      if (position == ABSENT && column.rules().required()) {
        throw malformed(line, "the header lacks the column %s of %s", column, table);
      }
      if (position != names.lastIndexOf(column.name())) {
        throw malformed(line, "the header names the column %s of %s twice", column, table);
      }
      positions.add(position);
    }
    Map<String, Integer> flags = flags(names, table);
    Set<Integer> meant = new HashSet<>(positions);
    meant.addAll(flags.values());
    return new ColumnLayout(header.size(), positions, flags, extra(header, meant));
  }

  private static Map<String, Integer> flags(List<String> names, Table table) {
    return table.flags().stream()
        .filter(names::contains)
        .collect(Collectors.toMap(flag -> flag, names::indexOf));
  }

  private static List<String> extra(List<String> header, Set<Integer> meant) {
    return IntStream.range(0, header.size())
        .filter(position -> !meant.contains(position))
        .mapToObj(
            position -> {
              String name = header.get(position).strip();
              return name.isEmpty() ? "column " + (position + 1) : name;
            })
        .toList();
  }

  /** People write {@code Ticket Number} and {@code ID_ORDER}. */
  private static List<String> names(List<String> header) {
    return header.stream().map(ColumnLayout::columnName).toList();
  }

  static String columnName(String written) {
    return written.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private static QuaestorException malformed(
      long line, String message, Column column, Table table) {
    return new QuaestorException(
        ErrorCode.FILE_MALFORMED,
        "line %d: %s".formatted(line, message.formatted(column.name(), table.name())));
  }
}
