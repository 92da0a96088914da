package io.quaestor.http.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One thing that is looked at when somebody asks, away from the threads that serve requests. */
abstract class Look implements HealthIndicator {
  /**
   * Something is missing, and requests are welcome all the same. A status that does not say whether
   * it is operational is the worse one beside UP and the better one beside DOWN.
   */
  static final HealthStatus DEGRADED = new HealthStatus("DEGRADED");

  private final String name;

  Look(String name) {
    this.name = name;
  }

  @Override
  public final Publisher<HealthResult> getResult() {
    return Mono.fromSupplier(this::look).subscribeOn(Schedulers.boundedElastic());
  }

  /** Takes a second or two at most, and throws nothing that it can put into words. */
  abstract HealthResult look();

  final HealthResult is(HealthStatus status) {
    return HealthResult.builder(name, status).build();
  }

  /**
   * @param why for everybody to read: no address, no text of a failure
   */
  final HealthResult is(HealthStatus status, String why) {
    return HealthResult.builder(name, status).details(Map.of("reason", why)).build();
  }
}
