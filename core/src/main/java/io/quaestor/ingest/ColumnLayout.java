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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
    for (Column column : table.columns()) {
      if (lacks(names, column)) {
        throw malformed(line, "the header lacks the column %s of %s", column, table);
      }
      if (doubles(names, column)) {
        throw malformed(line, "the header names the column %s of %s twice", column, table);
      }
    }
    return named(header, table);
  }

  /** As the header has the columns, be all there that must be or not. */
  static ColumnLayout named(List<String> header, Table table) {
    List<String> names = names(header);
    List<Integer> positions =
        table.columns().stream().map(column -> names.indexOf(column.name())).toList();
    Map<String, Integer> flags = flags(names, table);
    Set<Integer> meant = new HashSet<>(positions);
    meant.addAll(flags.values());
    return new ColumnLayout(header.size(), positions, flags, extra(header, meant));
  }

  /** The required columns that a header lacks. */
  static List<String> missing(List<String> header, Table table) {
    return those(header, table, ColumnLayout::lacks);
  }

  /** The columns that a header names twice. */
  static List<String> doubled(List<String> header, Table table) {
    return those(header, table, ColumnLayout::doubles);
  }

  private static List<String> those(
      List<String> header, Table table, BiPredicate<List<String>, Column> holds) {
    List<String> names = names(header);
    return table.columns().stream()
        .filter(column -> holds.test(names, column))
        .map(Column::name)
        .toList();
  }

  private static boolean lacks(List<String> names, Column column) {
    return column.rules().required() && !names.contains(column.name());
  }

  private static boolean doubles(List<String> names, Column column) {
    return names.indexOf(column.name()) != names.lastIndexOf(column.name());
  }

  /** The field that holds a column, from 0. */
  Optional<Integer> place(int column) {
    return Optional.of(positions.get(column)).filter(place -> place != ABSENT && place < width);
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
