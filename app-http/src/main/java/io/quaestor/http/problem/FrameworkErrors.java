package io.quaestor.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.server.BasePath;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the framework refused or did not foresee. Its own words reach the client only where
 * they are about the request; a failure inside the server says nothing of itself.
 */
@Singleton
@Primary
@Replaces(ErrorResponseProcessor.class)
final class FrameworkErrors implements ErrorResponseProcessor<Problem> {
  private static final String MALFORMED_URI =
      "the address is not well formed: a percent sign in it is written %25";

  private final Problems problems;
  private final BasePath basePath;

  FrameworkErrors(Problems problems, BasePath basePath) {
    this.problems = problems;
    this.basePath = basePath;
  }

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> base) {
    HttpRequest<?> request = context.getRequest();
    MutableHttpResponse<Problem> response =
        base.code() >= 500
            ? problems.of(internal(), request)
            : HttpFault.of(HttpStatus.valueOf(base.code()))
                .map(fault -> problems.of(fault, detail(fault, context, base), request))
                .orElseGet(() -> problems.of(malformed(context), request));
    base.getHeaders().getAll(HttpHeaders.ALLOW).forEach(allow -> response.header("Allow", allow));
    return response;
  }

  private static QuaestorException internal() {
    return new QuaestorException(
        ErrorCode.INTERNAL, "something went wrong inside the server; its log says what");
  }

  private String detail(HttpFault fault, ErrorContext context, HttpResponse<?> base) {
    HttpRequest<?> request = context.getRequest();
    return switch (fault) {
      case NOT_FOUND ->
          "there is nothing at this path; GET %s lists what there is"
              .formatted(basePath.outer("/"));
      case METHOD_NOT_ALLOWED ->
          "this path does not answer %s; it answers %s"
              .formatted(
                  request.getMethodName(),
                  String.join(", ", base.getHeaders().getAll(HttpHeaders.ALLOW)));
      case BODY_TOO_LARGE ->
          "the request is too large: the body may have 4 MB, the headers 16 KB, and the first line"
              + " 20,000 characters";
      case MEDIA_TYPE_UNSUPPORTED -> expectedBody(request.getPath());
      case NOT_ACCEPTABLE ->
          "nothing that the header Accept asks for can be given; leave it out, or accept"
              + " application/json";
      case API_KEY_REFUSED,
          ORIGIN_REFUSED,
          READ_SCOPE_MISSING,
          LOAD_SCOPE_MISSING,
          ADMIN_SCOPE_MISSING,
          KEY_RATE_EXCEEDED,
          KEY_AT_ONCE_EXCEEDED,
          ISSUER_UNAVAILABLE ->
          firstMessage(context);
    };
  }

  private static String expectedBody(String path) {
    if (path.equals("/upload/preview")) {
      return "the body must be the first bytes of a CSV file, sent with the header Content-Type:"
          + " text/csv";
    }
    return path.startsWith("/upload")
        ? "the body must be a form with files, sent as multipart/form-data, as curl -F does"
        : "the body must be JSON, sent with the header Content-Type: application/json";
  }

  private static QuaestorException malformed(ErrorContext context) {
    return new QuaestorException(
        ErrorCode.REQUEST_MALFORMED,
        bodyFault(context.getRootCause().orElse(null))
            .or(() -> missingBody(context))
            .orElseGet(() -> firstMessage(context)));
  }

  private static Optional<String> bodyFault(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json) {
        return Optional.of(BodyFault.describe(json));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> missingBody(ErrorContext context) {
    return context
        .getRootCause()
        .filter(UnsatisfiedRouteException.class::isInstance)
        .map(cause -> "the request has no body; send a JSON object such as {\"question\": \"…\"}");
  }

  private static String firstMessage(ErrorContext context) {
    return context.getErrors().stream()
        .map(Error::getMessage)
        .map(message -> message.equals("Malformed URI") ? MALFORMED_URI : message)
        .findFirst()
        .orElse("the request cannot be understood");
  }
}
