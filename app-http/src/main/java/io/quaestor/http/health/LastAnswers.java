package io.quaestor.http.health;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Has clients come back over a new connection, to another server, once this one stops. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LastAnswers {
  private final OrderlyStop stop;

  LastAnswers(OrderlyStop stop) {
    this.stop = stop;
  }

  @ResponseFilter
  void close(MutableHttpResponse<?> response) {
    if (stop.hasBegun()) {
      response.header(HttpHeaders.CONNECTION, "close");
    }
  }
}
