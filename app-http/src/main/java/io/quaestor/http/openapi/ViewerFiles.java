package io.quaestor.http.openapi;

import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the two pages are made of. */
final class ViewerFiles {
  private static final String BROUGHT = "/META-INF/swagger/views/";

  /** By the names that the pages have for them; where each lies. */
  private static final Map<String, String> PLACES =
      Map.of(
          "swagger-ui.html", "swagger-ui.html",
          "swagger-ui.js", "swagger-ui.js",
          "swagger-ui.css", BROUGHT + "swagger-ui/res/swagger-ui.css",
          "swagger-ui-bundle.js", BROUGHT + "swagger-ui/res/swagger-ui-bundle.js",
          "redoc.html", "redoc.html",
          "redoc.js", "redoc.js",
          "redoc.standalone.js", BROUGHT + "redoc/res/redoc.standalone.js");

  private static final Map<String, MediaType> TYPES =
      Map.of(
          "html", MediaType.of("text/html; charset=utf-8"),
          "js", MediaType.of("text/javascript; charset=utf-8"),
          "css", MediaType.of("text/css; charset=utf-8"));

  /** Redoc fetches a picture of its maker's from another host, wherever it runs. */
  private static final String FOREIGN_PICTURE = "https://cdn.redoc.ly/redoc/logo-mini.svg";

  private static final String NO_PICTURE =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

  private ViewerFiles() {}

  record Content(String text, MediaType type) {}

  static Optional<Content> find(String name) {
    return Optional.ofNullable(PLACES.get(name)).map(place -> new Content(read(place), type(name)));
  }

  private static MediaType type(String name) {
    return Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static String read(String place) {
    try (InputStream file = ViewerFiles.class.getResourceAsStream(place)) {
      byte[] bytes = Objects.requireNonNull(file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace(FOREIGN_PICTURE, NO_PICTURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
