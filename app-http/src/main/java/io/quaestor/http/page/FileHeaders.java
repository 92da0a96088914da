package io.quaestor.http.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Lets browsers keep the page's files: their names change with what is in them. */
@ServerFilter(WebPage.FILES + "**")
final class FileHeaders {
  /** The one file whose name stays, because other people's pages name it. */
  private static final String ELEMENT = WebPage.FILES + "quaestor-ask.js";

  @ResponseFilter
  void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.status() == HttpStatus.OK) {
      boolean stays = request.getPath().equals(ELEMENT);
      response.getHeaders().remove(HttpHeaders.EXPIRES);
      response
          .getHeaders()
          .set(
              HttpHeaders.CACHE_CONTROL,
              stays ? "no-cache" : "public, max-age=31536000, immutable");
    }
  }
}
