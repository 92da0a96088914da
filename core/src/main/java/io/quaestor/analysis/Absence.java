package io.quaestor.analysis;

import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import java.util.List;

/** Why a result is empty, as far as it was found out. */
public sealed interface Absence {
  /** A condition in the words of the question's reading, and how many rows something leaves. */
  record Rows(String condition, long count) {}

  /**
   * No row meets these conditions together.
   *
   * @param met the fewest conditions that leave no row, each with the rows that meet it alone
   * @param without conditions and the rows there would be without them; none where there are none
   */
  record NoRows(List<Rows> met, List<Rows> without) implements Absence {
    public NoRows {
      met = List.copyOf(met);
      without = List.copyOf(without);
    }
  }

  /** There are groups, but none lies within all limits. */
  record NoGroups(List<Missed> missed) implements Absence {
    public NoGroups {
      missed = List.copyOf(missed);
    }
  }

  /**
   * A limit that no group keeps to.
   *
   * @param column the name of what is limited
   * @param nearest the row of the group that comes nearest to the limit among those that keep to
   *     the other limits; no row where there is none
   * @param columns what its columns mean
   */
  record Missed(String column, Limit limit, ResultTable nearest, List<ColumnMeaning> columns) {
    public Missed {
      columns = List.copyOf(columns);
    }
  }

  /**
   * It could not be found out.
   *
   * @param problem why not, in words that are safe to show
   */
  record NotKnown(String problem) implements Absence {}
}
