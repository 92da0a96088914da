package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are no question. */
interface RefusesBadQuestions extends OverHttp {
  @ParameterizedTest
  @MethodSource("badQuestions")
  default void names_what_is_wrong_with_a_question(String body, String code, String detail) {
    var problem = OverHttp.problem(server().post("/ask", body), 400, code);

    assertThat(problem.path("detail").asText()).contains(detail);
    assertThat(problem.path("instance").asText()).isEqualTo("/ask");
    assertThat(problem.path("retryable").asBoolean(true)).isFalse();
  }

  default Stream<Arguments> badQuestions() {
    String invalid = "question-invalid";
    String malformed = "request-malformed";
    String long2001 = OverHttp.body("question", "sales ".repeat(334).substring(0, 2_001));
    return Stream.of(
        argumentSet("empty", "{\"question\": \"\"}", invalid, "empty"),
        argumentSet("blank", "{\"question\": \" \\t\\n \"}", invalid, "empty"),
        argumentSet("missing", "{}", invalid, "'question' is missing"),
        argumentSet("null", "{\"question\": null}", invalid, "'question' is missing"),
        argumentSet("2,001 characters", long2001, invalid, "2001 characters"),
        argumentSet("cut off", "{\"question\": \"total sales", malformed, "line 1"),
        argumentSet("a number", "{\"question\": 5}", malformed, "'question' must be a text"),
        argumentSet("a slip", "{\"questoin\": \"total sales\"}", malformed, "'questoin'"),
        argumentSet(
            "a conversation that is a number",
            "{\"question\": \"total sales\", \"conversation_id\": 7}",
            malformed,
            "'conversation_id' must be a text"));
  }
}
