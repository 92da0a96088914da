package io.quaestor.question;

import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.util.List;

/** How many rows of one run were handed on, and whether their receiver took them all. */
final class Tally {
  private long rows;
  private boolean abandoned;

  long rows() {
    return rows;
  }

  /** Whether the receiver threw. */
  boolean abandoned() {
    return abandoned;
  }

  void add(long more) {
    rows += more;
  }

  /** Passes everything on to {@code receiver} and counts. */
  RowSink counting(RowSink receiver) {
    return new RowSink() {
      @Override
      public void columns(List<String> names) {
        handOn(() -> receiver.columns(names));
      }

      @Override
      public void row(List<Cell> cells) {
        handOn(() -> receiver.row(cells));
        rows++;
      }
    };
  }

  private void handOn(Runnable delivery) {
    boolean taken = false;
    try {
      delivery.run();
      taken = true;
    } finally {
      abandoned = !taken;
    }
  }
}
