package io.quaestor.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What LangChain4j throws of its own accord; the rest is in the adapters' contract. */
class ChatServiceTest {
  private static final ModelRequest QUESTION =
      new ModelRequest(
          "Answer with SQL.",
          List.of(new Turn(Speaker.USER, "how much?")),
          new AnswerSchema("sql_answer", "{\"type\": \"object\"}"),
          Duration.ofSeconds(30));

  private final ChatService service = new ChatService(new ServiceRemedies("key", "model"));

  @ParameterizedTest
  @MethodSource("failures")
  void names_what_langchain4j_throws(RuntimeException thrown, ErrorCode code, String said) {
    QuaestorException failure =
        catchThrowableOfType(
            QuaestorException.class,
            () -> service.complete(QUESTION, client -> new FailingModel(thrown)));
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure).hasMessageContaining(said).hasMessageNotContaining("inner words");
  }

  static Stream<Arguments> failures() {
    var ours = new QuaestorException(ErrorCode.MODEL_BUSY, "our own words");
    return Stream.of(
        argumentSet(
            "a host without an address",
            new UnresolvedModelServerException(new UnresolvedAddressException()),
            ErrorCode.MODEL_UNAVAILABLE,
            "QUAESTOR_LLM_BASE_URL"),
        argumentSet(
            "a refusal of the model",
            new ContentFilteredException("inner words"),
            ErrorCode.MODEL_REFUSED,
            "declined to reply"),
        argumentSet(
            "a failure of ours, wrapped",
            new RuntimeException("inner words", ours),
            ErrorCode.MODEL_BUSY,
            "our own words"),
        argumentSet(
            "anything else",
            new NullPointerException("inner words"),
            ErrorCode.MODEL_UNAVAILABLE,
            "format"));
  }

  private record FailingModel(RuntimeException failure) implements ChatModel {
    @Override
    public ChatResponse doChat(ChatRequest request) {
      throw failure;
    }
  }
}
