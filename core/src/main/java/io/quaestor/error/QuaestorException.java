package io.quaestor.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure with a stable name. The message is safe to show to a client: it names the cause and the
 * remedy, and holds no secret, no cell value and no stack trace. The cause is for the log.
 */
public final class QuaestorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final @Nullable Duration retryAfter;

  public QuaestorException(ErrorCode code, String detail) {
    this(code, detail, null, null);
  }

  public QuaestorException(ErrorCode code, String detail, @Nullable Throwable cause) {
    this(code, detail, cause, null);
  }

  /**
   * @param retryAfter how long the failing service asked callers to wait, or null when it did not
   */
  public QuaestorException(
      ErrorCode code, String detail, @Nullable Throwable cause, @Nullable Duration retryAfter) {
    super(detail, cause);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  public ErrorCode code() {
    return code;
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
