package io.quaestor.analysis.prose;

import io.quaestor.table.ResultTable;
import java.util.regex.Pattern;

/** How much of what there is stands in a result. */
enum Extent {
  /** Every group, so that their sum is the whole. */
  WHOLE,
  /** The groups that the SQL chose: all of these, but their sum is not the whole. */
  CHOSEN,
  /** As many rows as were let through, of more. */
  CUT;

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

  /** What leaves groups out. Where in doubt, it did. */
  private static final Pattern CHOOSES =
      Pattern.compile(
          "(?i)\\b(limit|fetch|offset|having|row_number|rank|dense_rank|percent_rank|ntile|top)\\b");

  static Extent of(ResultTable table, String sql) {
    if (table.truncated()) {
      return CUT;
    }
    return CHOOSES.matcher(QUOTED.matcher(sql).replaceAll(" ")).find() ? CHOSEN : WHOLE;
  }
}
