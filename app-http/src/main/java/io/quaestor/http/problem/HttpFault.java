package io.quaestor.http.problem;

import io.micronaut.http.HttpStatus;
import io.quaestor.access.Scope;
import java.util.Arrays;
import java.util.Optional;

/**
 * Failures of a request that core never sees. The slugs are public API like those of {@code
 * ErrorCode}.
 */
public enum HttpFault {
  API_KEY_REFUSED(HttpStatus.UNAUTHORIZED, "api-key-refused"),
  ORIGIN_REFUSED(HttpStatus.FORBIDDEN, "origin-refused"),
  READ_SCOPE_MISSING(HttpStatus.FORBIDDEN, "read-scope-missing"),
  LOAD_SCOPE_MISSING(HttpStatus.FORBIDDEN, "load-scope-missing"),
  ADMIN_SCOPE_MISSING(HttpStatus.FORBIDDEN, "admin-scope-missing"),
  NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),
  BODY_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "body-too-large"),
  MEDIA_TYPE_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported"),
  KEY_RATE_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS, "key-rate-exceeded"),
  KEY_AT_ONCE_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS, "key-at-once-exceeded"),
  ISSUER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "issuer-unavailable");

  private final HttpStatus status;
  private final String slug;

  HttpFault(HttpStatus status, String slug) {
    this.status = status;
    this.slug = slug;
  }

  public HttpStatus status() {
    return status;
  }

  public String slug() {
    return slug;
  }

  /** What befalls a caller whose key is not for that. */
  public static HttpFault lacking(Scope scope) {
    return switch (scope) {
      case READ -> READ_SCOPE_MISSING;
      case LOAD -> LOAD_SCOPE_MISSING;
      case ADMIN -> ADMIN_SCOPE_MISSING;
    };
  }

  /** Whether the very same request may succeed later. */
  boolean retryable() {
    return status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE;
  }

  static Optional<HttpFault> of(HttpStatus status) {
    return Arrays.stream(values()).filter(fault -> fault.status == status).findFirst();
  }
}
