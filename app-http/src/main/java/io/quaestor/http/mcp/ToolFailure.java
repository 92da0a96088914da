package io.quaestor.http.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.Fault;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Decline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What did not come out as asked, told so that an assistant can mend its call or ask the person. It
 * is a result and not an error of the protocol, because assistants do not get to read those.
 *
 * @param code as in {@code docs/errors.md}
 * @param detail what is wrong and what would be right
 * @param remedy whose turn it is
 * @param retryable whether the very same call may succeed later
 * @param notUnderstood words of a declined question
 * @param readings what a declined question may mean
 * @param suggestions questions that can be answered, of a declined question
 * @param conversationId of a declined question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToolFailure(
    String code,
    String detail,
    String remedy,
    boolean retryable,
    @Nullable List<String> notUnderstood,
    @Nullable List<String> readings,
    @Nullable List<String> suggestions,
    @Nullable String conversationId) {
  static ToolFailure of(QuaestorException failure) {
    return of(failure.code(), String.valueOf(failure.getMessage()), null);
  }

  static ToolFailure of(Decline decline) {
    return of(ErrorCode.DECLINED, decline.reason(), decline);
  }

  private static ToolFailure of(ErrorCode code, String detail, @Nullable Decline decline) {
    return new ToolFailure(
        code.slug(),
        detail,
        remedy(code.fault()),
        code.retryable(),
        decline == null ? null : decline.notUnderstood(),
        decline == null ? null : decline.readings(),
        decline == null ? null : decline.suggestions(),
        decline == null ? null : decline.conversationId());
  }

  private static String remedy(Fault fault) {
    return switch (fault) {
      case CALLER, ABSENT, UNFIT, TOO_LARGE, CONFLICT ->
          "Mend the call as the detail says; the same call fails again.";
      case UNANSWERABLE ->
          "Do not guess an answer: ask the person what is meant, or offer the suggestions.";
      case DEPENDENCY -> "Nothing is wrong with the call; the same call may succeed later.";
      case OPERATOR, QUAESTOR ->
          "Calling again does not help; whoever runs the server finds the reason in its log.";
    };
  }

  CallToolResult result() {
    StringBuilder text = new StringBuilder(code).append(": ").append(detail);
    if (notUnderstood != null && !notUnderstood.isEmpty()) {
      text.append("\nNot understood: ").append(String.join(", ", notUnderstood));
    }
    if (readings != null && !readings.isEmpty()) {
      text.append(
              "\nIt may mean one of these; ask the person which, and send it in these very words with conversation_id ")
          .append(conversationId)
          .append(':');
      readings.forEach(reading -> text.append("\n- ").append(reading));
    }
    if (suggestions != null && !suggestions.isEmpty()) {
      text.append("\nQuestions that can be answered:");
      suggestions.forEach(question -> text.append("\n- ").append(question));
    }
    return CallToolResult.builder()
        .addTextContent(text.append('\n').append(remedy).toString())
        .structuredContent(this)
        .isError(true)
        .build();
  }
}
