package io.quaestor.feedback;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.util.List;

/** Adds the rows of {@link FeedbackSource#sql} up as they come, and keeps none of them. */
record Adding(CategoryTotals totals) implements RowSink {
  @Override
  public void columns(List<String> names) {
    if (names.size() != 2) {
      throw new IllegalArgumentException("expected a category and a revenue, found " + names);
    }
  }

  @Override
  public void row(List<Cell> cells) {
    totals.add(cells.get(0), cells.get(1));
    if (totals.overflows()) {
      throw new QuaestorException(
          ErrorCode.QUERY_TOO_LARGE,
          "there are more than %d categories, too many to tell the most frequent ones of"
              .formatted(CategoryTotals.MOST));
    }
  }
}
