package io.quaestor.translate.plan;

import java.util.List;
import java.util.Locale;

/**
 * A column computed from another column of the groups' rows, each row seen among the others.
 *
 * @param of the column that it is computed from, by its name in the result
 * @param along the order in which a row has others before it
 * @param within the columns whose equal values set rows apart from others; without one, all belong
 *     together
 * @param rows for a {@link Kind#MOVING_AVERAGE}: how many rows are averaged at most, the current
 *     one included, at least 2; 0 for everything else
 */
public record Derived(Kind kind, String of, SortKey along, List<String> within, int rows) {
  /** How it is computed. */
  public enum Kind {
    /** What a column has come to, from the first row on. */
    RUNNING_TOTAL,
    /** The mean of a row and those before it. */
    MOVING_AVERAGE,
    /** The value of the row before; nothing in the first row. */
    PREVIOUS,
    /** How much more than in the row before; nothing in the first row. */
    CHANGE,
    /** How much more than in the row before, in percent of that; nothing where that was 0. */
    GROWTH_PERCENT,
    /** The place in the order, 1 for the first; equal values share one. */
    PLACE,
    /** A value in percent of the sum of all. */
    SHARE_PERCENT,
    /** What the rows up to this one come to, in percent of the sum of all. */
    CUMULATIVE_SHARE,
    /** What the rows before this one come to, in percent of the sum of all; 0 for the first. */
    SHARE_BEFORE,
    /** The mean of all. */
    MEAN;

    /** The name of its column. */
    public String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As resource files call it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Derived {
    within = List.copyOf(within);
    if ((rows >= 2) != (kind == Kind.MOVING_AVERAGE)) {
      throw new IllegalArgumentException(kind + " over " + rows + " rows");
    }
  }

  public Derived(Kind kind, String of, SortKey along, List<String> within) {
    this(kind, of, along, within, 0);
  }

  /** The name of its column. */
  public String name() {
    return kind == Kind.PREVIOUS ? kind.column() + "_" + of : kind.column();
  }
}
