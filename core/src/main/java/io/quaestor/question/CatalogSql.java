package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.DatasetFolder;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.VerifiedQuestion;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.sql.Arguments;

/**
 * What a catalog has of SQL besides its reports: metrics, segments and verified questions. Of a
 * dataset that is not proven, the guard looks at it before anybody asks, so that a slip stops the
 * start and not somebody's question.
 */
final class CatalogSql {
  private final Dataset dataset;
  private final GuardedQueries queries;

  CatalogSql(Dataset dataset, GuardedQueries queries) {
    this.dataset = dataset;
    this.queries = queries;
  }

  /**
   * @throws QuaestorException {@code CATALOG_INVALID}, naming the place and what is wrong there
   */
  void check() {
    for (Metric metric : dataset.metrics()) {
      check("metric " + metric.name(), "SELECT " + metric.expression() + " FROM " + metric.table());
    }
    for (Segment segment : dataset.segments()) {
      check(
          "segment " + segment.name(),
          "SELECT 1 FROM " + segment.table() + " WHERE " + segment.condition());
    }
    for (VerifiedQuestion question : dataset.verifiedQuestions()) {
      check("verified question " + question.sql(), question.sql());
    }
  }

  private void check(String place, String sql) {
    queries
        .objection(sql, Arguments.NONE)
        .ifPresent(
            reason -> {
              throw new QuaestorException(
                  ErrorCode.CATALOG_INVALID,
                  "%s/%s: %s: %s"
                      .formatted(dataset.folder(), DatasetFolder.CATALOG, place, reason));
            });
  }
}
