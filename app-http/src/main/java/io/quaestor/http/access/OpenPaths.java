package io.quaestor.http.access;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.quaestor.http.page.WebPage;
import java.util.List;

/**
 * What anybody may fetch without a key, because there is no data in it: whether the server is well,
 * for probes; how it is called; and the web page, which asks for the key itself.
 */
final class OpenPaths {
  private static final List<String> FILES = List.of("/openapi.json", "/openapi.yml");
  private static final List<String> FOLDERS = List.of("/health", "/docs", "/redoc");

  private OpenPaths() {}

  static boolean lead(HttpRequest<?> request) {
    boolean fetched =
        request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    return fetched && (isOpen(request.getPath()) || WebPage.isPublic(request));
  }

  static boolean isOpen(String path) {
    return FILES.contains(path)
        || FOLDERS.stream()
            .anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
  }
}
