package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.GuardedQueries.Attempt;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import java.util.function.Consumer;

/** Tries SQL of a translator: has the guard check it and the repository run it. */
final class Trials {
  private final GuardedQueries queries;

  Trials(GuardedQueries queries) {
    this.queries = queries;
  }

  sealed interface Trial {
    /**
     * @param millis of the run
     */
    record Ran(Translated translated, ValidatedQuery query, ResultTable table, double millis)
        implements Trial {}

    record Failed(Translated translated, FailedAttempt attempt) implements Trial {}
  }

  /**
   * @param checked hears of the SQL when it has passed the guard
   * @throws QuaestorException what the repository and the audit log throw, except {@code
   *     QUERY_FAILED}, and, for SQL of a model, what says that it asks for too much
   */
  Trial of(Asking asking, Translated translated, Consumer<ValidatedQuery> checked) {
    String sql = translated.sql();
    try {
      return switch (queries.attempt(asking, sql, checked)) {
        case Attempt.Refused refused ->
            new Trial.Failed(translated, FailedAttempt.refused(sql, refused.explanation()));
        case Attempt.Ran ran -> new Trial.Ran(translated, ran.query(), ran.table(), ran.millis());
      };
    } catch (QuaestorException e) {
      if (e.code() == ErrorCode.QUERY_FAILED || (wasTooMuch(e) && translated.usage().calls() > 0)) {
        String words = String.valueOf(e.getMessage());
        return new Trial.Failed(translated, FailedAttempt.failed(sql, words));
      }
      throw e;
    }
  }

  /** A person's question is not to blame for a model's clumsy SQL. */
  private static boolean wasTooMuch(QuaestorException e) {
    return e.code() == ErrorCode.QUERY_TIMEOUT || e.code() == ErrorCode.QUERY_TOO_LARGE;
  }
}
