package io.quaestor.ingest;

import io.quaestor.table.Cell;
import java.util.List;
import java.util.Optional;

/** What one record of a file turned out to be. */
public sealed interface CsvLine {
  /** Where the record begins: physical lines counted from 1, those inside quotes counted too. */
  long line();

  /**
   * A record that fits the table.
   *
   * @param cells in the order of the table's columns
   * @param fields the whole record as it stands in the file
   */
  record Row(long line, List<Cell> cells, List<String> fields) implements CsvLine {
    public Row {
      cells = List.copyOf(cells);
      fields = List.copyOf(fields);
    }

    /** The same record, found not to fit after all. */
    public Reject rejected(FieldFault fault) {
      return new Reject(line, Optional.of(fault.field()), fault.value(), fault.reason(), fields);
    }
  }

  /**
   * A record that does not fit the table.
   *
   * @param column the first column that is wrong; none when the record as a whole is
   * @param value what stands there, for the person who mends the file: never for a log
   * @param reason what was expected, without the value
   * @param fields the whole record as it stands in the file
   */
  record Reject(
      long line, Optional<String> column, String value, String reason, List<String> fields)
      implements CsvLine {
    public Reject {
      fields = List.copyOf(fields);
    }
  }
}
