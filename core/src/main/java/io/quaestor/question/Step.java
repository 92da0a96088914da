package io.quaestor.question;

import io.quaestor.chart.Chart;
import io.quaestor.table.ResultTable;
import java.util.List;

/**
 * A step on the way to an answer, told as soon as it is done. When SQL turns out not to do, the
 * first two come again: of each kind the last one counts, and none counts when the question is
 * declined in the end.
 */
public sealed interface Step {
  /**
   * @param source as in {@link Answer.Provenance}
   * @param reading the question as it was understood, part by part
   */
  record Understood(String source, List<String> reading, List<String> assumptions)
      implements Step {}

  /** SQL that the guard let through, as it is run. */
  record Checked(String sql) implements Step {}

  record Found(ResultTable table) implements Step {}

  record Drawn(Chart chart) implements Step {}

  /** The analysis of the rows. */
  record Written(String analysis) implements Step {}
}
