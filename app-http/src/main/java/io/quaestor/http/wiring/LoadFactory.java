package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.quaestor.batch.Batches;
import io.quaestor.catalog.Catalog;
import io.quaestor.feedback.FeedbackDesk;
import io.quaestor.http.settings.LoadSettings;
import io.quaestor.http.telemetry.data.IngestMetrics;
import io.quaestor.http.telemetry.data.ObservedAttempts;
import io.quaestor.jobs.JdbcJobBook;
import io.quaestor.jobs.JobKeeper;
import io.quaestor.jobs.JobTables;
import io.quaestor.jobs.SchedulerQueue;
import io.quaestor.load.LoadWorker;
import io.quaestor.load.Loads;
import io.quaestor.load.UploadFolder;
import io.quaestor.port.JobBook;
import io.quaestor.port.ResultCache;
import io.quaestor.question.Answer;
import io.quaestor.rollup.RollupKeeper;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Puts together what rows come in by. Nothing of it is made before somebody asks for it: a command
 * that only reads leaves loads alone.
 */
@Factory
final class LoadFactory {
  private static final InstantSource CLOCK = InstantSource.system();

  @Singleton
  UploadFolder uploads(LoadSettings settings) {
    return UploadFolder.open(settings.uploadDir());
  }

  @Singleton
  JobTables tables(LateDatabase database) {
    return new JobTables(database::applicationTables, database.dialect());
  }

  @Singleton
  JobBook book(JobTables tables) {
    return new JdbcJobBook(tables);
  }

  @Singleton
  LoadWorker worker(
      Catalog catalog,
      LateDatabase database,
      JobBook book,
      UploadFolder uploads,
      RollupKeeper rollups,
      ResultCache<Answer> answers) {
    return new LoadWorker(
        catalog,
        database::store,
        book,
        uploads,
        CLOCK,
        dataset -> {
          rollups.afterLoad(dataset);
          answers.dataChanged();
        });
  }

  /** The keeper starts and closes it. */
  @Singleton
  SchedulerQueue queue(
      JobTables tables,
      LoadSettings settings,
      UploadFolder uploads,
      LoadWorker worker,
      ObservedAttempts observed) {
    return new SchedulerQueue(
        tables,
        settings.uploadDir(),
        uploads.id(),
        settings.workers(),
        job -> observed.observe(job, worker::attempt));
  }

  @Singleton
  Loads loads(Catalog catalog, JobBook book, SchedulerQueue queue, UploadFolder uploads) {
    return new Loads(catalog, book, queue, uploads, CLOCK);
  }

  /**
   * @param database so that the keeper is closed before it
   */
  @Singleton
  @Bean(preDestroy = "close")
  JobKeeper keeper(SchedulerQueue queue, Loads loads, JobBook book, LateDatabase database) {
    return new JobKeeper(queue, loads, book, CLOCK);
  }

  @Singleton
  Workers workers(JobKeeper keeper) {
    return keeper::isWorking;
  }

  @Singleton
  Batches batches(
      Catalog catalog,
      LateDatabase database,
      ResultCache<Answer> answers,
      FeedbackDesk feedback,
      IngestMetrics metrics) {
    return new Batches(
        catalog,
        database::store,
        CLOCK,
        added -> {
          metrics.batch(catalog.datasetOf(added.table().name()).name(), added.rows().size());
          feedback.landed(added);
          answers.dataChanged();
        });
  }
}
