package io.quaestor.http.access;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.quaestor.access.Scope;
import java.util.List;

/** Reads {@link Needs}. */
public final class NeededScopes {
  private static final List<Scope> STANDARD = List.of(Scope.READ);

  private NeededScopes() {}

  /** Where the path leads nowhere, what most paths need: who may not read learns nothing of it. */
  static List<Scope> of(HttpRequest<?> request) {
    return RouteAttributes.getRouteInfo(request).map(NeededScopes::of).orElse(STANDARD);
  }

  static List<Scope> of(AnnotationMetadataProvider route) {
    return notedAt(route.getAnnotationMetadata());
  }

  /**
   * @param code the method of a route
   */
  public static List<Scope> notedAt(AnnotationMetadata code) {
    List<Scope> needed = List.of(code.enumValues(Needs.class, Scope.class));
    return needed.isEmpty() ? STANDARD : needed;
  }
}
