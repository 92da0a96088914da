package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.http.settings.ModelUse;
import io.quaestor.http.settings.Settings;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.ResultCache;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Answer;
import io.quaestor.question.ConversationStore;
import io.quaestor.question.Quaestor;
import io.quaestor.question.QuaestorBuilder;
import io.quaestor.question.QueryPage;
import io.quaestor.question.QuestionWatch;
import io.quaestor.report.ReportResult;
import io.quaestor.report.Reports;
import jakarta.inject.Singleton;

/** Puts one Quaestor together, while the server starts rather than at the first question. */
@Factory
final class QuaestorFactory {
  @Singleton
  Catalog catalog(Settings settings) {
    return CatalogReader.of(settings.datasets());
  }

  /** The first one, which is meant where none is named. */
  @Singleton
  Dataset dataset(Catalog catalog) {
    return catalog.standard();
  }

  @Singleton
  SalesRepository repository(LateDatabase database, Dataset dataset) {
    return database.repository(dataset);
  }

  /** Also while the server starts: a report that the guard refuses is a fault of its dataset. */
  @Context
  Reports reports(
      Catalog catalog,
      LateDatabase database,
      AuditLog audit,
      ResultCache<ReportResult> cache,
      QueryLimits limits) {
    return Reports.over(catalog, database::repository)
        .rollups(database::rollups)
        .audit(audit)
        .cache(cache)
        .limits(limits)
        .build();
  }

  @Context
  Quaestor quaestor(
      Catalog catalog,
      LateDatabase database,
      AuditLog audit,
      ResultCache<Answer> cache,
      ResultCache<QueryPage> pages,
      ConversationStore conversations,
      QueryLimits limits,
      Reports reports,
      ChosenModel model,
      ModelUse use,
      QuestionWatch watch) {
    QuaestorBuilder builder =
        Quaestor.over(catalog, database::repository)
            .rollups(database::rollups)
            .written(reports::questions)
            .audit(audit)
            .watch(watch)
            .verified(database.verifiedBook())
            .cache(cache)
            .pages(pages)
            .conversations(conversations)
            .limits(limits)
            .share(use.share())
            .modelAlone(use.alone())
            .candidates(use.candidates())
            .askBackBelow(use.confidence());
    model
        .asked()
        .ifPresent(
            asked ->
                builder.model(
                    use.temperature() ? asked.model() : new FreeModel(asked.model()),
                    asked.timeout()));
    return builder.build();
  }
}
