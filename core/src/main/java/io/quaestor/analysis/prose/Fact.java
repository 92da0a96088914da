package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Mention.Kind;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A number that a sentence may state.
 *
 * @param rows those that it belongs to or is computed from; empty when it is of all rows or of none
 * @param direction 1 where it is a rise over time, -1 where it is a fall; 0 where nothing is known
 *     of time
 */
record Fact(Kind kind, BigDecimal value, Role role, Set<Integer> rows, int direction) {
  /** Where a number comes from, which says when it may be stated. */
  enum Role {
    CELL,
    /** A number that names a row, such as that of a waiter. */
    LABEL,
    GREATEST,
    LEAST,
    TOTAL,
    AVERAGE,
    MEDIAN,
    SPREAD,
    /** How many rows or different names there are. */
    COUNT,
    /** The place of a row. */
    PLACE,
    SHARE,
    /** That of the greatest or the least. */
    GREAT_SHARE,
    /** The first few together. */
    TOP_SUM,
    /** Between any two rows. */
    PAIR,
    /** Between two neighbours. */
    CHANGE,
    /** Between the first and the last, the greatest and the least, the two greatest. */
    GREAT_CHANGE,
    /** A number in a column's name. */
    TEXT,
    QUESTION
  }

  Fact {
    rows = Set.copyOf(rows);
  }

  static Fact of(Kind kind, BigDecimal value, Role role, Integer... rows) {
    return new Fact(kind, value, role, Set.of(rows), 0);
  }

  /** Whether it is said without its sign: "fell by 12", "12 less". */
  boolean isDistance() {
    return switch (role) {
      case PAIR, CHANGE, GREAT_CHANGE, SPREAD -> true;
      case CELL,
          LABEL,
          GREATEST,
          LEAST,
          TOTAL,
          AVERAGE,
          MEDIAN,
          COUNT,
          PLACE,
          SHARE,
          GREAT_SHARE,
          TOP_SUM,
          TEXT,
          QUESTION ->
          false;
    };
  }
}
