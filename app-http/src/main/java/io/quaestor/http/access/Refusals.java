package io.quaestor.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.quaestor.access.Scope;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.problem.HttpFault;
import io.quaestor.http.problem.Problems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** What the gate says to whom it does not let in. */
@Singleton
final class Refusals {
  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  MutableHttpResponse<?> of(QuaestorException failure, HttpRequest<?> request) {
    return problems.of(failure, request);
  }

  /** The same for no key, a wrong one, and one that is no longer valid. */
  MutableHttpResponse<?> unknown(HttpRequest<?> request) {
    return problems
        .of(
            HttpFault.API_KEY_REFUSED,
            "send a valid key in the header %s, or as Authorization: Bearer"
                .formatted(Credentials.HEADER),
            request)
        .header(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"quaestor\"")
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"quaestor\"");
  }

  MutableHttpResponse<?> issuerAway(HttpRequest<?> request) {
    return problems.of(
        HttpFault.ISSUER_UNAVAILABLE,
        "the token cannot be checked: the keys of its issuer cannot be had now; try again, or send a"
            + " key",
        request);
  }

  /**
   * @param needed one of them would do
   */
  MutableHttpResponse<?> lacking(List<Scope> needed, HttpRequest<?> request) {
    return problems.of(
        HttpFault.lacking(needed.getFirst()),
        "this key is not for that: it needs the scope %s; whoever runs the server can make one"
            .formatted(needed.stream().map(Scope::word).collect(Collectors.joining(" or "))),
        request);
  }

  MutableHttpResponse<?> tooMany(Wait wait, HttpRequest<?> request) {
    return switch (wait.limit()) {
      case PER_MINUTE ->
          problems.of(
              HttpFault.KEY_RATE_EXCEEDED,
              "this key may begin %d requests a minute, and has used them up; come back after"
                      .formatted(wait.most())
                  + " Retry-After, more slowly",
              wait.time(),
              request);
      case AT_ONCE ->
          problems.of(
              HttpFault.KEY_AT_ONCE_EXCEEDED,
              "this key may have %d requests under way at once, and has; wait for one to end"
                  .formatted(wait.most()),
              wait.time(),
              request);
    };
  }
}
