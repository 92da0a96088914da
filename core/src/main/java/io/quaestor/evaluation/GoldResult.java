package io.quaestor.evaluation;

import io.quaestor.table.ResultTable;

/** What a gold query gave. */
sealed interface GoldResult {
  record Rows(ResultTable table) implements GoldResult {}

  /**
   * @param reason why it did not run
   */
  record Failed(String reason) implements GoldResult {}
}
