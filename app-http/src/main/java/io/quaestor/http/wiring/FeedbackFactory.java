package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Factory;
import io.quaestor.catalog.Catalog;
import io.quaestor.feedback.FeedbackDesk;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.question.Quaestor;
import jakarta.inject.Singleton;

/** Puts together what tells feedback. Its rows take the way of any query. */
@Factory
final class FeedbackFactory {
  @Singleton
  FeedbackDesk feedback(
      Catalog catalog, LateDatabase database, AuditLog audit, QueryLimits limits) {
    return new FeedbackDesk(
        catalog,
        dataset ->
            Quaestor.over(dataset, database.repository(dataset))
                .audit(audit)
                .limits(limits)
                .build(),
        database::repository);
  }
}
