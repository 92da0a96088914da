package io.quaestor.http.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.quaestor.access.KeyLimits;
import io.quaestor.http.settings.AccessSettings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts what visitors ask for, each on their own, and holds up who asks for too much. Every server
 * counts for itself.
 */
@Singleton
final class Turnstile {
  /** Longer than any bucket takes to be full again. */
  private static final Duration FORGET = Duration.ofMinutes(10);

  private static final int MOST = 10_000;

  private final KeyLimits standard;
  private final LoadingCache<Guest, Use> uses;

  /** A key and what it may; the limits of a person's token may change. */
  private record Guest(String id, KeyLimits limits) {}

  Turnstile(AccessSettings settings) {
    this.standard = settings.limits();
    this.uses =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(FORGET)
            .build(guest -> new Use(guest.limits()));
  }

  /**
   * @return why the visitor must wait; none when the request may go on, and then it counts until
   *     its answer has ended or its connection has
   */
  Optional<Wait> enter(Visitor visitor, HttpRequest<?> request) {
    KeyLimits limits = visitor.limits().or(standard);
    if (limits.equals(KeyLimits.none())) {
      return Optional.empty();
    }
    Use use = uses.get(new Guest(visitor.id(), limits));
    Optional<Wait> wait = use.begin();
    if (wait.isEmpty()) {
      Stay.note(request, use);
    }
    return wait;
  }

  @EventListener
  void leave(HttpRequestTerminatedEvent event) {
    Stay.end(event.getSource());
  }
}
