package io.quaestor.question;

import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import java.util.List;

/** What became of a question before anybody says more about it. */
sealed interface Result {
  record Rows(Translated translated, ValidatedQuery query, ResultTable table, Effort effort)
      implements Result {
    Rows with(Effort other) {
      return new Rows(translated, query, table, other);
    }
  }

  /**
   * Translations that find different rows, and no more of one than of another.
   *
   * @param readings at least one, each with other rows
   */
  record Divided(List<Rows> readings) implements Result {
    public Divided {
      readings = List.copyOf(readings);
    }
  }

  record None(NotUnderstood reason) implements Result {}
}
