package io.quaestor.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a CSV file record by record and says of each whether it fits the table; records that do not
 * are no reason to stop. In constant memory, for one thread.
 */
public final class CsvLines implements Iterator<CsvLine> {
  private final CsvRecords records;
  private final Table table;
  private final RecordCheck check;
  private final ColumnLayout layout;
  private final List<String> header;
  private Optional<CsvRecord> firstRow;

  private CsvLines(
      CsvRecords records, Table table, ColumnLayout layout, List<String> header, CsvRecord first) {
    this.records = records;
    this.table = table;
    this.layout = layout;
    this.header = header;
    this.check = new RecordCheck(table, layout);
    this.firstRow = Optional.of(first);
  }

  /**
   * Reads as far as the first row. The first line is a header when it names columns of the table,
   * in any order and case; without a header the columns are in the table's order.
   *
   * @param csv UTF-8 with or without a byte order mark; read to its end but not closed
   * @throws QuaestorException {@code FILE_MALFORMED}, here or while iterating, when the file is not
   *     UTF-8, not CSV, has no row, or its header lacks a required column
   */
  public static CsvLines open(InputStream csv, Table table) {
    CsvRecords records = new CsvRecords(csv);
    CsvRecord first = firstOf(records, "the file is empty: it needs at least one row");
    if (!isHeader(first, table)) {
      return new CsvLines(records, table, ColumnLayout.ofTable(table), List.of(), first);
    }
    List<String> header = first.getFields();
    ColumnLayout layout = ColumnLayout.ofHeader(header, table, first.getStartingLineNumber());
    CsvRecord row = firstOf(records, "the file has a header and no row under it");
    return new CsvLines(records, table, layout, header, row);
  }

  @Override
  public boolean hasNext() {
    return firstRow.isPresent() || records.hasNext();
  }

  @Override
  public CsvLine next() {
    if (firstRow.isEmpty()) {
      return check.check(records.next());
    }
    CsvLine first = check.check(firstRow.get());
    firstRow = Optional.empty();
    return header.isEmpty() ? withHint(first) : first;
  }

  /** The names of the fields, as the header has them; empty when the file has no header. */
  public List<String> header() {
    return List.copyOf(header);
  }

  /** What the fields are called: the header, or the table's columns where there is none. */
  public List<String> names() {
    return header.isEmpty() ? table.columns().stream().map(Column::name).toList() : header();
  }

  /** The fields that the table has no column for; they are not read. */
  public List<String> extraColumns() {
    return layout.extraColumns();
  }

  /**
   * A header names columns. Where a row may happen to hold a column's name as its value, the line
   * that fits the table as a row is taken for one, unless it names every column.
   */
  static boolean isHeader(CsvRecord first, Table table) {
    long named = ColumnLayout.namedColumns(first.getFields(), table);
    if (named == 0 || named == table.columns().size()) {
      return named > 0;
    }
    var asRow = new RecordCheck(table, ColumnLayout.ofTable(table)).check(first);
    return asRow instanceof CsvLine.Reject;
  }

  /** Headers in other words than the catalog's end here, and the reason should tell. */
  private static CsvLine withHint(CsvLine first) {
    return switch (first) {
      case CsvLine.Row row -> row;
      case CsvLine.Reject reject ->
          new CsvLine.Reject(
              reject.line(),
              reject.column(),
              reject.value(),
              reject.reason() + "; this line names no columns, so it was read as a row",
              reject.fields());
    };
  }

  private static CsvRecord firstOf(CsvRecords records, String otherwise) {
    if (!records.hasNext()) {
      throw new QuaestorException(ErrorCode.FILE_MALFORMED, otherwise);
    }
    return records.next();
  }
}
