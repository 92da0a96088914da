package io.quaestor.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the beginning of a file against one table. */
final class TableFit {
  private static final int MOST_FAULTS = 20;

  private final Dataset dataset;
  private final Table table;
  private final List<CsvRecord> records;
  private final byte[] csv;
  private final CsvRecord first;

  /**
   * @param records of {@code csv}, at least one
   */
  TableFit(Dataset dataset, Table table, List<CsvRecord> records, byte[] csv) {
    this.dataset = dataset;
    this.table = table;
    this.records = records;
    this.csv = csv;
    this.first = records.getFirst();
  }

  TablePreview preview() {
    if (!CsvLines.isHeader(first, table)) {
      return rows(ColumnLayout.ofTable(table), false);
    }
    ColumnLayout layout = ColumnLayout.named(first.getFields(), table);
    List<String> missing = ColumnLayout.missing(first.getFields(), table);
    List<String> doubled = ColumnLayout.doubled(first.getFields(), table);
    if (missing.isEmpty() && doubled.isEmpty() && records.size() > 1) {
      return rows(layout, true);
    }
    return result(layout, true, missing, 0, 0, faultsOfHeader(doubled));
  }

  private List<TablePreview.Fault> faultsOfHeader(List<String> doubled) {
    Stream<TablePreview.Fault> lone =
        records.size() > 1
            ? Stream.empty()
            : Stream.of(fault(Optional.empty(), "there is a header and no row under it"));
    return Stream.concat(
            doubled.stream()
                .map(column -> fault(Optional.of(column), "the header names the column twice")),
            lone)
        .toList();
  }

  private TablePreview rows(ColumnLayout layout, boolean header) {
    List<TablePreview.Fault> faults = new ArrayList<>();
    long read = 0;
    long fit = 0;
    CsvLines lines = CsvLines.open(new ByteArrayInputStream(csv), table);
    while (lines.hasNext()) {
      read++;
      switch (lines.next()) {
        case CsvLine.Row row -> fit++;
        case CsvLine.Reject reject -> {
          if (faults.size() < MOST_FAULTS) {
            faults.add(new TablePreview.Fault(reject.line(), reject.column(), reject.reason()));
          }
        }
      }
    }
    List<String> missing = header ? List.of() : beyond(first.getFieldCount());
    return result(layout, header, missing, read, fit, faults);
  }

  /** Required columns for which a file without a header has too few fields. */
  private List<String> beyond(int fields) {
    return table.columns().stream()
        .skip(fields)
        .filter(column -> column.rules().required())
        .map(Column::name)
        .toList();
  }

  private TablePreview.Fault fault(Optional<String> column, String reason) {
    return new TablePreview.Fault(first.getStartingLineNumber(), column, reason);
  }

  private TablePreview result(
      ColumnLayout layout,
      boolean header,
      List<String> missing,
      long read,
      long fit,
      List<TablePreview.Fault> faults) {
    return new TablePreview(
        dataset.name(),
        table.name(),
        fit > 0,
        header,
        places(layout),
        missing,
        layout.extraColumns(),
        read,
        fit,
        faults);
  }

  private List<TablePreview.Place> places(ColumnLayout layout) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            column ->
                new TablePreview.Place(
                    table.columns().get(column),
                    layout.place(column).filter(place -> place < first.getFieldCount())))
        .toList();
  }

  static String unnamed(int field) {
    return "Column " + (field + 1);
  }
}
