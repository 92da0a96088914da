package io.quaestor.question;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Outgoing port: is handed each part of the work on a question while it is done, for whoever
 * measures what takes how long. Safe for concurrent calls; parts lie within each other, and those
 * of one question may be done in several threads.
 */
public interface QuestionWatch {
  /** What is done; in brackets what comes out of it. */
  enum Part {
    /** All of it ({@link Outcome}). */
    QUESTION,
    /** A translation without a model ({@link io.quaestor.translate.Translation}). */
    GRAMMAR,
    /** A translation by a model ({@link io.quaestor.translate.Translation}). */
    MODEL,
    /** A look at SQL ({@link io.quaestor.sql.Verdict}). */
    GUARD,
    /** The choice of a chart ({@link io.quaestor.chart.Chart}). */
    CHART,
    /** What is said of the rows ({@link String}). */
    ANALYSIS
  }

  /**
   * Does {@code work}, once and in this thread.
   *
   * @return what it returned
   * @throws RuntimeException whatever it threw, unchanged
   */
  <T> T during(Part part, Supplier<T> work);

  /** Work for another thread that belongs to what this one is at. */
  <T> Callable<T> handedOn(Callable<T> work);

  /** Nobody. */
  static QuestionWatch none() {
    return new QuestionWatch() {
      @Override
      public <T> T during(Part part, Supplier<T> work) {
        return work.get();
      }

      @Override
      public <T> Callable<T> handedOn(Callable<T> work) {
        return work;
      }
    };
  }
}
