package io.quaestor.http.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.quaestor.http.settings.StopSettings;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the server without a request lost: first it says that it is not ready, and goes on until
 * the load balancer has noticed; then it takes no more, and waits for the answers under way.
 */
@Singleton
public final class OrderlyStop extends Look {
  private static final Logger LOG = LoggerFactory.getLogger(OrderlyStop.class);

  private final GracefulShutdownManager answers;
  private final StopSettings settings;
  private volatile boolean begun;

  OrderlyStop(GracefulShutdownManager answers, StopSettings settings) {
    super("stop");
    this.answers = answers;
    this.settings = settings;
  }

  /** Returns when the last answer has been sent, or when there is no more time. */
  public void prepare() {
    begun = true;
    try {
      Thread.sleep(settings.delay());
      answers
          .shutdownGracefully()
          .toCompletableFuture()
          .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn(
          "some answers took longer than QUAESTOR_STOP_TIMEOUT, {} s, and are broken off",
          settings.timeout().toSeconds());
    } catch (ExecutionException e) {
      LOG.warn("the server does not stop in order", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean hasBegun() {
    return begun;
  }

  @Override
  HealthResult look() {
    return begun ? is(HealthStatus.DOWN, "the server stops") : is(HealthStatus.UP);
  }
}
