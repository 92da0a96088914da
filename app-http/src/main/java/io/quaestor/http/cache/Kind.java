package io.quaestor.http.cache;

import io.quaestor.question.Answer;
import io.quaestor.question.QueryPage;
import io.quaestor.report.ReportResult;
import io.quaestor.table.ResultTable;
import java.util.function.Function;

/**
 * What is kept, wherever it is.
 *
 * @param name in metrics, and in the names of keys that servers share
 * @param table where the rows of one are
 * @param mostCells how many cells a server keeps of all of them together, some hundred bytes each
 *     with their objects
 */
public record Kind<V>(String name, Class<V> type, Function<V, ResultTable> table, long mostCells) {
  /** At most about 100 MB. */
  public static final Kind<Answer> ANSWERS =
      new Kind<>("answers", Answer.class, Answer::table, 500_000);

  /**
   * A result holds its rows twice, the second time in its picture, and is kept once more as JSON:
   * at most about 120 MB.
   */
  public static final Kind<ReportResult> REPORTS =
      new Kind<>("reports", ReportResult.class, ReportResult::table, 300_000);

  /** At most about 40 MB. */
  public static final Kind<QueryPage> PAGES =
      new Kind<>("pages", QueryPage.class, QueryPage::table, 200_000);
}
