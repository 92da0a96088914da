package io.quaestor.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.quaestor.access.Scope;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route there is, and which key it needs; whoever adds one says so here. */
class RouteScopesTest {
  private static final String EXPECTED =
      """
      DELETE /answers/{id}/verify: load
      DELETE /cache: admin
      DELETE /jobs/{id}: load
      GET /: read
      GET /analytics/{report:.+}: read
      GET /analytics: read
      GET /analyze: read
      GET /answers/verified: read
      GET /complete: read
      GET /docs/{file}: open
      GET /docs: open
      GET /feedback: read
      GET /health/{selector}: open
      GET /health: open
      GET /info: read
      GET /jobs/{id}/events: read or load
      GET /jobs/{id}/rejects: read or load
      GET /jobs/{id}: read or load
      GET /jobs: read or load
      GET /mcp: read
      GET /metrics/kpis: read
      GET /openapi.json: open
      GET /openapi.yml: open
      GET /prometheus: read
      GET /redoc/{file}: open
      GET /redoc: open
      GET /schema/values: read
      GET /schema: read
      GET /stats: read
      GET /task/{id}: read or load
      POST /answers/{id}/verify: load
      POST /ask: read
      POST /batch/{table}: load
      POST /chart: read
      POST /ingest: load
      POST /mcp: read
      POST /natural-query: read
      POST /query: read
      POST /upload-csv: load
      POST /upload/csv/{table}: load
      POST /upload/preview: load
      """;

  @Test
  void every_route_has_its_scope(@TempDir Path dataDir) {
    try (ApplicationContext context =
        ApplicationContext.builder(
                Map.of("quaestor.data-dir", dataDir.toString(), "quaestor.sample-data", "false"))
            .environmentPropertySource(false)
            .start()) {
      Map<String, String> routes = new TreeMap<>();
      context
          .getBean(Router.class)
          .uriRoutes()
          .filter(route -> !route.getHttpMethodName().matches("HEAD|OPTIONS"))
          .forEach(route -> routes.merge(name(route), scopes(route), RouteScopesTest::same));

      assertThat(
              routes.entrySet().stream()
                  .map(route -> route.getKey() + ": " + route.getValue() + "\n")
                  .sorted()
                  .collect(Collectors.joining()))
          .isEqualTo(EXPECTED);
    }
  }

  private static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate();
  }

  private static String scopes(UriRouteInfo<?, ?> route) {
    return OpenPaths.isOpen(route.getUriMatchTemplate().toString())
        ? "open"
        : NeededScopes.of(route).stream().map(Scope::word).collect(Collectors.joining(" or "));
  }

  /** A socket has the path of what it tells about. */
  private static String same(String one, String other) {
    assertThat(other).isEqualTo(one);
    return one;
  }
}
