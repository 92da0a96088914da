package io.quaestor.port;

/**
 * Which of a query's rows are delivered: those after the skipped ones, up to the most that may be.
 * One for each run of a query; not thread-safe.
 */
public final class RowWindow {
  private final QueryLimits limits;
  private long skipped;
  private long delivered;

  public RowWindow(QueryLimits limits) {
    this.limits = limits;
  }

  /** What becomes of a row. */
  public enum Place {
    BEFORE,
    INSIDE,
    /** There are more rows than may be delivered: the result is cut here. */
    BEYOND
  }

  /** The place of the next row that the database gives. */
  public Place next() {
    if (skipped < limits.skipRows()) {
      skipped++;
      return Place.BEFORE;
    }
    if (delivered < limits.maxRows()) {
      delivered++;
      return Place.INSIDE;
    }
    return Place.BEYOND;
  }
}
