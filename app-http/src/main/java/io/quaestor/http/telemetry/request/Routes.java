package io.quaestor.http.telemetry.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;

/** What requests are counted under: their routes, never their paths, of which there is no end. */
final class Routes {
  /** Of all paths that lead nowhere. */
  static final String UNKNOWN = "unknown";

  /** Of the files of the web page, which are no routes. */
  private static final String FILES = "/page/";

  private Routes() {}

  /** The template of the route that answered, such as {@code /jobs/{id}}. */
  static String of(HttpRequest<?> request, HttpResponse<?> response) {
    return RouteAttributes.getRouteInfo(request)
        .filter(UriRouteInfo.class::isInstance)
        .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toPathString())
        .orElseGet(() -> isFile(request, response) ? FILES + "**" : UNKNOWN);
  }

  private static boolean isFile(HttpRequest<?> request, HttpResponse<?> response) {
    return response.code() < 400 && request.getPath().startsWith(FILES);
  }

  /** Asked for all day long by machines, so that its spans would only hide the others. */
  static boolean isProbe(HttpRequest<?> request) {
    String path = request.getPath();
    return path.equals("/prometheus") || path.equals("/health") || path.startsWith("/health/");
  }
}
