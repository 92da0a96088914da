package io.quaestor.http;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.net.BindException;

/**
 * Why the server did not start, or a command did not end.
 *
 * @param unexpected whether only a stack trace says more
 */
record StartFailure(int exitCode, String sentence, boolean unexpected) {
  /** Looks behind the framework's wrapping for the first cause that says what to do. */
  static StartFailure of(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof QuaestorException failure) {
        int exitCode = failure.code() == ErrorCode.CONFIGURATION_INVALID ? 2 : 3;
        return new StartFailure(exitCode, String.valueOf(failure.getMessage()), false);
      }
      if (cause instanceof BindException) {
        return new StartFailure(
            3,
            "its address is in use or not this machine's: stop the other program, or set"
                + " QUAESTOR_PORT and QUAESTOR_HOST",
            false);
      }
    }
    return new StartFailure(1, exception.toString(), true);
  }
}
