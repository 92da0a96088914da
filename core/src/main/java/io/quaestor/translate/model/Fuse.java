package io.quaestor.translate.model;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import java.time.Duration;

/**
 * Lets no call through for a while after several in a row have shown that a service is not well;
 * then one call at a time, until one has shown that it is. Safe for concurrent calls.
 */
final class Fuse {
  /** In a row. */
  static final int FAILURES = 5;

  /** Silence within less says nothing about a service. */
  private static final Duration FAIR_TIME = Duration.ofSeconds(5);

  private enum Sign {
    WELL,
    ILL,
    NONE
  }

  private final CircuitBreaker<ModelReply> breaker;

  /**
   * @param rest for how long no call is let through
   */
  Fuse(Duration rest) {
    // Without a threshold for successes as many calls would try it as failures have blown it.
    this.breaker =
        CircuitBreaker.<ModelReply>builder()
            .withFailureThreshold(FAILURES)
            .withSuccessThreshold(1)
            .withDelay(rest)
            .build();
  }

  /** Zero unless no call is let through. */
  Duration left() {
    return breaker.getRemainingDelay();
  }

  /**
   * @throws QuaestorException as {@link LanguageModel#complete} says
   * @throws CircuitBreakerOpenException when the call is not let through
   */
  ModelReply call(LanguageModel model, ModelRequest request) {
    if (!breaker.tryAcquirePermit()) {
      throw new CircuitBreakerOpenException(breaker);
    }
    Sign sign = Sign.NONE;
    try {
      ModelReply reply = model.complete(request);
      sign = Sign.WELL;
      return reply;
    } catch (QuaestorException e) {
      sign = sign(e.code(), request.timeout());
      throw e;
    } finally {
      count(sign);
    }
  }

  /** What we stopped says nothing; a service that refuses a call is there to refuse it. */
  private static Sign sign(ErrorCode failure, Duration time) {
    if (Thread.currentThread().isInterrupted()) {
      return Sign.NONE;
    }
    return switch (failure) {
      case MODEL_BUSY -> Sign.ILL;
      case MODEL_UNAVAILABLE -> time.isPositive() ? Sign.ILL : Sign.NONE;
      case MODEL_TIMEOUT -> time.compareTo(FAIR_TIME) >= 0 ? Sign.ILL : Sign.NONE;
      case MODEL_REFUSED -> Sign.WELL;
      default -> Sign.NONE;
    };
  }

  private void count(Sign sign) {
    switch (sign) {
      case WELL -> breaker.recordSuccess();
      case ILL -> breaker.recordFailure();
      case NONE -> giveBack();
    }
  }

  /** The call that tried whether the service is well has not found out: the next one may try. */
  private void giveBack() {
    if (breaker.isHalfOpen()) {
      breaker.open();
      breaker.halfOpen();
    }
  }
}
