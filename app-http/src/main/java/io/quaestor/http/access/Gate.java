package io.quaestor.http.access;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.error.QuaestorException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides who comes in: everything that is asked of the server passes here,
 * sockets and assistants as well. Whom it lets in, it notes for the {@link Callers audit log}.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Gate implements Ordered {
  private final Door door;
  private final KeyRing keys;
  private final Turnstile turnstile;
  private final Refusals refusals;

  Gate(Door door, KeyRing keys, Turnstile turnstile, Refusals refusals) {
    this.door = door;
    this.keys = keys;
    this.turnstile = turnstile;
    this.refusals = refusals;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.order();
  }

  /** Off the connection's own thread, because the database may be asked. */
  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> letIn(HttpRequest<?> request) {
    try {
      return OpenPaths.lead(request) || door.isOpen() ? null : visit(request);
    } catch (QuaestorException e) {
      return refusals.of(e, request);
    } catch (IssuerAwayException e) {
      return refusals.issuerAway(request);
    }
  }

  private @Nullable HttpResponse<?> visit(HttpRequest<?> request) {
    Optional<Visitor> visitor = Credentials.of(request).flatMap(keys::owner);
    if (visitor.isEmpty()) {
      return refusals.unknown(request);
    }
    List<Scope> needed = NeededScopes.of(request);
    if (!visitor.get().may(needed)) {
      return refusals.lacking(needed, request);
    }
    Callers.note(request, visitor.get().caller());
    return turnstile
        .enter(visitor.get(), request)
        .<HttpResponse<?>>map(wait -> refusals.tooMany(wait, request))
        .orElse(null);
  }
}
