package io.quaestor.report;

import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.util.List;

/** Puts rows into a list. */
record ListSink(List<List<Cell>> rows) implements RowSink {
  @Override
  public void columns(List<String> names) {
    rows.clear();
  }

  @Override
  public void row(List<Cell> cells) {
    rows.add(cells);
  }
}
