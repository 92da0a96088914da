package io.quaestor.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the records of one file against the columns of a table. */
final class RecordCheck {
  private final ColumnLayout layout;
  private final RowCheck rows;

  RecordCheck(Table table, ColumnLayout layout) {
    this.layout = layout;
    this.rows = new RowCheck(table);
  }

  CsvLine check(CsvRecord csvRecord) {
    if (csvRecord.getFieldCount() != layout.width()) {
      return reject(
          csvRecord,
          Optional.empty(),
          "",
          "expected %d fields, found %d".formatted(layout.width(), csvRecord.getFieldCount()));
    }
    List<FieldFault> faults = new ArrayList<>(0);
    List<Cell> cells = rows.cells(layout.fieldsOf(csvRecord), faults);
    if (faults.isEmpty()) {
      return new CsvLine.Row(csvRecord.getStartingLineNumber(), cells, csvRecord.getFields());
    }
    FieldFault first = faults.getFirst();
    return reject(csvRecord, Optional.of(first.field()), first.value(), first.reason());
  }

  private static CsvLine.Reject reject(
      CsvRecord csvRecord, Optional<String> column, String value, String reason) {
    return new CsvLine.Reject(
        csvRecord.getStartingLineNumber(), column, value, reason, csvRecord.getFields());
  }
}
