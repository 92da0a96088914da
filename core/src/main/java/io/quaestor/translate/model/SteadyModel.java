package io.quaestor.translate.model;

import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.translate.Deadline;
import java.time.Duration;

/**
 * A model that is asked again when its service was busy or failed, within the time of the request,
 * and that is left alone for a while after it has failed several times in a row. Safe for
 * concurrent calls.
 */
public final class SteadyModel implements LanguageModel {
  private static final int RETRIES = 2;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration REST = Duration.ofSeconds(30);

  private final LanguageModel model;
  private final Fuse fuse;

  /** Leaves the model alone for half a minute after five failures in a row. */
  public SteadyModel(LanguageModel model) {
    this(model, REST);
  }

  /**
   * @param rest how long it is not asked; then one call tries whether it is well again
   */
  SteadyModel(LanguageModel model, Duration rest) {
    this.model = model;
    this.fuse = new Fuse(rest);
  }

  @Override
  public String name() {
    return model.name();
  }

  /**
   * @throws QuaestorException as {@link LanguageModel#complete} says, of the last try; {@code
   *     MODEL_UNAVAILABLE} at once while the model rests
   */
  @Override
  public ModelReply complete(ModelRequest request) {
    Deadline deadline = Deadline.in(request.timeout());
    try {
      return Failsafe.with(retries(deadline))
          .get(() -> fuse.call(model, request.within(deadline.left())));
    } catch (CircuitBreakerOpenException e) {
      throw resting(e);
    } catch (FailsafeException e) {
      Thread.currentThread().interrupt();
      throw new QuaestorException(
          ErrorCode.MODEL_UNAVAILABLE, "the call to the model was stopped: ask again", e);
    }
  }

  private static RetryPolicy<ModelReply> retries(Deadline deadline) {
    return RetryPolicy.<ModelReply>builder()
        .handleIf(failure -> mayPass(failure) && pause(failure, 0).compareTo(deadline.left()) < 0)
        .withMaxRetries(RETRIES)
        .withDelayFn(context -> pause(context.getLastException(), context.getAttemptCount() - 1))
        .build();
  }

  private static boolean mayPass(Throwable failure) {
    return failure instanceof QuaestorException known
        && (known.code() == ErrorCode.MODEL_BUSY || known.code() == ErrorCode.MODEL_UNAVAILABLE)
        && !Thread.currentThread().isInterrupted();
  }

  /** As long as the service asked for, else twice as long each time. */
  private static Duration pause(Throwable failure, int tried) {
    return failure instanceof QuaestorException known
        ? known.retryAfter().orElse(FIRST_PAUSE.multipliedBy(1L << tried))
        : FIRST_PAUSE;
  }

  private QuaestorException resting(CircuitBreakerOpenException cause) {
    Duration left = fuse.left();
    return new QuaestorException(
        ErrorCode.MODEL_UNAVAILABLE,
        "the model failed %d times in a row and is asked again in %d s at the latest"
            .formatted(Fuse.FAILURES, left.toSeconds() + 1),
        cause,
        left);
  }
}
