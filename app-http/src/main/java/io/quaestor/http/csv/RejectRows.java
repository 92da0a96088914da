package io.quaestor.http.csv;

import io.quaestor.ingest.CsvLine;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Rejects as rows: what is wrong, then the record as it stood in the file, under the file's own
 * column names. Mended, the rows can be sent again as they are, since a load leaves columns out
 * that its table does not have.
 */
public final class RejectRows {
  /** Where, which, what and why; the names are public API. */
  private static final List<String> ADDED =
      List.of("reject_line", "reject_column", "reject_value", "reject_reason");

  private final RowSink sink;
  private boolean begun;

  public RejectRows(RowSink sink) {
    this.sink = sink;
  }

  /** To be called once, before the rejects. */
  public void begin(List<String> header) {
    List<String> columns = new ArrayList<>(ADDED);
    columns.addAll(header);
    sink.columns(columns);
    begun = true;
  }

  public void add(CsvLine.Reject reject) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.number(reject.line()));
    row.add(text(reject.column().orElse("")));
    row.add(text(reject.value()));
    row.add(text(reject.reason()));
    reject.fields().forEach(field -> row.add(text(field)));
    sink.row(row);
  }

  /** A file that nobody has begun to read has no columns yet. */
  public void finish() {
    if (!begun) {
      begin(List.of());
    }
  }

  private static Cell text(String text) {
    return text.isEmpty() ? Cell.missing() : Cell.text(text);
  }
}
