package io.quaestor.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.http.HttpStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure, as RFC 9457 has it.
 *
 * @param type {@code urn:quaestor:problem:} and the code
 * @param title the status in words
 * @param code what went wrong; never renamed
 * @param retryable whether the very same request may succeed later
 * @param instance the path that was asked for
 * @param traceId of a failure that the operator must look into: by it, the request is found in the
 *     server's log
 * @param detail what is wrong and what to do, for people; its wording may change
 * @param decline of a declined question; its fields stand beside the others
 * @param errors of rows that do not fit
 * @param error the detail once more, for small clients of {@code /analyze} that read this field
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    boolean retryable,
    String instance,
    @Schema(nullable = false) @Nullable String traceId,
    @JsonUnwrapped @Schema(nullable = false) @Nullable DeclinePart decline,
    @Schema(nullable = false) @Nullable List<FieldProblem> errors,
    @Schema(nullable = false) @Nullable String error) {
  static Problem of(
      HttpStatus status, String code, String detail, boolean retryable, String instance) {
    return new Problem(
        "urn:quaestor:problem:" + code,
        status.getReason(),
        status.getCode(),
        detail,
        code,
        retryable,
        instance,
        null,
        null,
        null,
        null);
  }

  Problem in(String trace) {
    return new Problem(
        type, title, status, detail, code, retryable, instance, trace, decline, errors, error);
  }

  Problem with(DeclinePart part) {
    return new Problem(
        type, title, status, detail, code, retryable, instance, traceId, part, errors, error);
  }

  Problem withErrors(List<FieldProblem> faults) {
    return new Problem(
        type, title, status, detail, code, retryable, instance, traceId, decline, faults, error);
  }

  Problem withError() {
    return new Problem(
        type, title, status, detail, code, retryable, instance, traceId, decline, errors, detail);
  }
}
