package io.quaestor.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the records of one file against the columns of a table. */
final class RecordCheck {
  private final Table table;
  private final ColumnLayout layout;
  private final List<CellParser> parsers;

  RecordCheck(Table table, ColumnLayout layout) {
    this.table = table;
    this.layout = layout;
    this.parsers = table.columns().stream().map(CellParser::of).toList();
  }

  CsvLine check(CsvRecord csvRecord) {
    if (csvRecord.getFieldCount() != layout.width()) {
      return reject(
          csvRecord,
          Optional.empty(),
          "",
          "expected %d fields, found %d".formatted(layout.width(), csvRecord.getFieldCount()));
    }
    List<Cell> cells = new ArrayList<>(parsers.size());
    for (int i = 0; i < parsers.size(); i++) {
      Column column = table.columns().get(i);
      String text = field(csvRecord, column, layout.positions().get(i));
      Optional<Cell> cell = text.isEmpty() ? whenEmpty(column) : parsers.get(i).parse(text);
      if (cell.isEmpty()) {
        String found = text.isEmpty() ? ", found nothing" : "";
        String reason = "expected " + parsers.get(i).expected() + found;
        return reject(csvRecord, Optional.of(column.name()), text, reason);
      }
      cells.add(cell.get());
    }
    return new CsvLine.Row(csvRecord.getStartingLineNumber(), cells);
  }

  /** Texts are kept to the letter; around anything else spaces mean nothing. */
  private static String field(CsvRecord csvRecord, Column column, int position) {
    if (position == ColumnLayout.ABSENT) {
      return "";
    }
    String text = csvRecord.getField(position);
    return column.type() == ColumnType.TEXT ? text : text.strip();
  }

  private static Optional<Cell> whenEmpty(Column column) {
    return column.required() ? Optional.empty() : Optional.of(Cell.missing());
  }

  private static CsvLine.Reject reject(
      CsvRecord csvRecord, Optional<String> column, String value, String reason) {
    return new CsvLine.Reject(
        csvRecord.getStartingLineNumber(), column, value, reason, csvRecord.getFields());
  }
}
