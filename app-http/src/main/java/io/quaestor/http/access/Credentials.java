package io.quaestor.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caller sends to be recognised. */
final class Credentials {
  static final String HEADER = "X-API-Key";

  private static final String BEARER = "bearer ";

  private Credentials() {}

  /** The key of {@value #HEADER}, or else the bearer's token (RFC 6750). */
  static Optional<String> of(HttpRequest<?> request) {
    HttpHeaders headers = request.getHeaders();
    return text(headers.get(HEADER))
        .or(
            () ->
                text(headers.get(HttpHeaders.AUTHORIZATION))
                    .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(BEARER))
                    .flatMap(value -> text(value.substring(BEARER.length()))));
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
