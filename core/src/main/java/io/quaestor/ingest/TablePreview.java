package io.quaestor.ingest;

import io.quaestor.catalog.Column;
import java.util.List;
import java.util.Optional;

/**
 * How a file would be read into one table, as far as that can be said without a database: whether
 * keys are new and references are met is not looked at.
 *
 * @param fits whether the header has all that it must and at least one row fits
 * @param header whether the first line is taken for one
 * @param columns those of the table, and where the file has each
 * @param missing required columns that the file lacks
 * @param extraColumns names of the fields that the table has no column for
 * @param rowsRead without the header; 0 when the header does not do
 * @param faults the first few
 */
public record TablePreview(
    String dataset,
    String table,
    boolean fits,
    boolean header,
    List<Place> columns,
    List<String> missing,
    List<String> extraColumns,
    long rowsRead,
    long rowsFit,
    List<Fault> faults) {
  public TablePreview {
    columns = List.copyOf(columns);
    missing = List.copyOf(missing);
    extraColumns = List.copyOf(extraColumns);
    faults = List.copyOf(faults);
  }

  /**
   * Where the file has a column.
   *
   * @param index of the field, from 0; none when the file has no such column
   */
  public record Place(Column column, Optional<Integer> index) {}

  /**
   * What is wrong in a line.
   *
   * @param column none when the line as a whole is wrong
   */
  public record Fault(long line, Optional<String> column, String reason) {}

  /** How many of the table's columns the file has. */
  long found() {
    return columns.stream().filter(place -> place.index().isPresent()).count();
  }
}
