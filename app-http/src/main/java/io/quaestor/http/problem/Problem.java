package io.quaestor.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as clients read it.
 *
 * @param type {@code urn:quaestor:problem:} and the code
 * @param title the status in words
 * @param code what went wrong; documented in {@code docs/errors.md}, never renamed
 * @param retryable whether the very same request may succeed later
 * @param instance the path that was asked for
 * @param notUnderstood of a declined question
 * @param suggestions of a declined question
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
    @Nullable List<String> notUnderstood,
    @Nullable List<String> suggestions,
    @Nullable String error) {
  Problem withNotUnderstood(List<String> words) {
    return new Problem(
        type, title, status, detail, code, retryable, instance, words, suggestions, error);
  }

  Problem withSuggestions(List<String> questions) {
    return new Problem(
        type, title, status, detail, code, retryable, instance, notUnderstood, questions, error);
  }

  Problem withError() {
    return new Problem(
        type, title, status, detail, code, retryable, instance, notUnderstood, suggestions, detail);
  }
}
