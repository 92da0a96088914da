package io.quaestor.http.batch;

import io.micronaut.http.HttpRequest;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client calls a request, so that it can send it again without harm.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">the
 *     header's draft</a>
 */
final class IdempotencyKeys {
  private static final String HEADER = "Idempotency-Key";
  static final String FORM = "[!-~]{1,255}";
  static final String MEANING =
      "What the client calls this request, so that it can be sent again without harm; for example a"
          + " UUID.";

  private static final Pattern PRINTABLE = Pattern.compile(FORM);

  private IdempotencyKeys() {}

  /**
   * @throws QuaestorException {@code REQUEST_MALFORMED} when the header is there and is no key
   */
  static Optional<String> of(HttpRequest<?> request) {
    Optional<String> key = Optional.ofNullable(request.getHeaders().get(HEADER));
    if (key.isPresent() && !PRINTABLE.matcher(key.get()).matches()) {
      throw new QuaestorException(
          ErrorCode.REQUEST_MALFORMED,
          "the header %s is 1 to 255 letters, digits and signs without spaces, such as a UUID"
              .formatted(HEADER));
    }
    return key;
  }
}
