package io.quaestor.llm.langchain4j;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names every way in which a call can fail, and what to do about it. The service's own words are
 * for the log, so only the cause holds them.
 */
final class ServiceFailures {
  private final ServiceRemedies remedies;

  ServiceFailures(ServiceRemedies remedies) {
    this.remedies = remedies;
  }

  QuaestorException status(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    Duration pause =
        response
            .headers()
            .firstValue("Retry-After")
            .flatMap(value -> RetryAfter.parse(value, Clock.systemUTC()))
            .orElse(null);
    IOException cause =
        new IOException("status %d: %s".formatted(status, ServiceComplaint.in(response)));
    return new QuaestorException(code(status), explanation(status), cause, pause);
  }

  /** 408 and 425 ask callers to try again; the same call gets every other 4xx again. */
  private static ErrorCode code(int status) {
    return switch (status) {
      case 429 -> ErrorCode.MODEL_BUSY;
      case 408, 425 -> ErrorCode.MODEL_UNAVAILABLE;
      default -> status / 100 == 4 ? ErrorCode.MODEL_REFUSED : ErrorCode.MODEL_UNAVAILABLE;
    };
  }

  private String explanation(int status) {
    return switch (status) {
      case 401, 403 ->
          "the model service refused Quaestor (status %d): %s"
              .formatted(status, remedies.wrongKey());
      case 404 ->
          "the model service does not know the model, or the address is not its own (status 404):"
              + " %s, and check QUAESTOR_LLM_BASE_URL".formatted(remedies.unknownModel());
      case 429 ->
          "the model service takes no more calls for now (status 429): ask again later, or choose"
              + " another model with QUAESTOR_LLM_MODEL";
      case 400, 413, 422 ->
          "the model service did not accept the conversation (status %d): check that the model of"
                  .formatted(status)
              + " QUAESTOR_LLM_MODEL takes a JSON schema for its answer and a prompt of this length";
      case 408, 425 -> failed(status);
      default ->
          status / 100 == 4
              ? "the model service refused the call (status %d): check the account with it,"
                      .formatted(status)
                  + " QUAESTOR_LLM_BASE_URL and QUAESTOR_LLM_MODEL"
              : failed(status);
    };
  }

  private static String failed(int status) {
    return "the model service failed (status %d): ask again later; if it lasts, check the service"
            .formatted(status)
        + " and QUAESTOR_LLM_BASE_URL";
  }

  QuaestorException noTimeLeft() {
    return new QuaestorException(
        ErrorCode.MODEL_TIMEOUT,
        "the time was over before the model was asked: ask again, or allow more time with"
            + " QUAESTOR_LLM_TIMEOUT");
  }

  QuaestorException timeout(Duration timeout, Throwable cause) {
    return new QuaestorException(
        ErrorCode.MODEL_TIMEOUT,
        "the model did not reply within %d ms: ask again, allow more time with QUAESTOR_LLM_TIMEOUT,"
                .formatted(timeout.toMillis())
            + " or choose a faster model with QUAESTOR_LLM_MODEL",
        cause);
  }

  QuaestorException interrupted(InterruptedException cause) {
    return unavailable("the call to the model was stopped before it replied: ask again", cause);
  }

  QuaestorException noConnection(Throwable cause) {
    return unavailable(
        "the connection to the model service failed: check that the service runs, and that"
            + " QUAESTOR_LLM_BASE_URL is its address",
        cause);
  }

  QuaestorException emptyReply() {
    return unavailable(
        "the model replied with an empty text: ask again, or choose another model with"
            + " QUAESTOR_LLM_MODEL",
        null);
  }

  /** Whatever else came out of LangChain4j, which wraps some exceptions and replaces others. */
  QuaestorException of(RuntimeException failure) {
    return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
        .filter(QuaestorException.class::isInstance)
        .map(QuaestorException.class::cast)
        .findFirst()
        .orElseGet(() -> withoutOurs(failure));
  }

  private static QuaestorException unavailable(String detail, @Nullable Throwable cause) {
    return new QuaestorException(ErrorCode.MODEL_UNAVAILABLE, detail, cause);
  }

  private QuaestorException withoutOurs(RuntimeException failure) {
    if (failure instanceof UnresolvedModelServerException) {
      return noConnection(failure);
    }
    if (failure instanceof ContentFilteredException) {
      return new QuaestorException(
          ErrorCode.MODEL_REFUSED,
          "the model declined to reply: ask in other words, or choose another model with"
              + " QUAESTOR_LLM_MODEL");
    }
    return unavailable(
        "the reply does not follow the model service's format: check that QUAESTOR_LLM_BASE_URL"
            + " leads to the kind of service that QUAESTOR_LLM names",
        failure);
  }
}
