package io.quaestor.question;

import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Survey;
import io.quaestor.translate.values.Surveyor;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Surveys each version of the data once, in a thread of its own that the first who asks starts. Who
 * asks while it runs waits a moment and then goes without. Thread-safe.
 */
final class BackgroundSurvey implements Surveyor {
  /** Small data are surveyed in less; a question must not wait for large ones. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Function<DataProfile, Survey> work;
  private final Duration patience;
  private @Nullable Started last;

  BackgroundSurvey(Function<DataProfile, Survey> work) {
    this(work, PATIENCE);
  }

  /**
   * @param work may take long
   * @param patience for how long who asks waits
   */
  BackgroundSurvey(Function<DataProfile, Survey> work, Duration patience) {
    this.work = work;
    this.patience = patience;
  }

  private record Started(long dataVersion, FutureTask<Survey> task) {
    boolean failed() {
      return task.state() == Future.State.FAILED;
    }
  }

  @Override
  public Survey survey(DataProfile profile) {
    try {
      return started(profile).get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return Survey.NONE;
    } catch (ExecutionException e) {
      // The audit log has what the database said. A question is answered without a survey, too, and
      // the next one starts another.
      return Survey.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Survey.NONE;
    }
  }

  private synchronized FutureTask<Survey> started(DataProfile profile) {
    Started known = last;
    if (known == null || known.dataVersion() != profile.dataVersion() || known.failed()) {
      known = new Started(profile.dataVersion(), new FutureTask<>(() -> work.apply(profile)));
      Thread.ofVirtual().name("survey").start(known.task());
      last = known;
    }
    return known.task();
  }
}
