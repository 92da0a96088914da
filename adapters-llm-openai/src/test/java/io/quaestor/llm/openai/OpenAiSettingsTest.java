package io.quaestor.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.llm.openai.OpenAiLanguageModel.Settings;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiSettingsTest {
  private static final URI OPENAI = URI.create("https://api.openai.com/v1");
  private static final ModelRequest QUESTION =
      new ModelRequest(
          "Answer with SQL.",
          List.of(new Turn(Speaker.USER, "how much?")),
          new AnswerSchema("sql_answer", "{\"type\": \"object\"}"),
          Duration.ofSeconds(30));

  @ParameterizedTest
  @ValueSource(strings = {"", "/"})
  void takes_a_base_url_with_and_without_a_slash_at_the_end(String end) {
    try (ModelWireStub stub = ModelWireStub.start()) {
      stub.replies(StubReply.text("hello"));
      URI baseUrl = URI.create(stub.baseUrl(WireFormat.OPENAI) + end);
      var model = new OpenAiLanguageModel(new Settings(baseUrl, "m", null));
      assertThat(model.complete(QUESTION).text()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @CsvSource({"sk-1, Bearer sk-1", "' sk-2\n', Bearer sk-2"})
  void sends_the_key_without_the_blanks_around_it(String key, String header) {
    assertThat(authorizationWith(key)).isEqualTo(header);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void asks_a_service_that_wants_no_key_without_one(@Nullable String key) {
    assertThat(authorizationWith(key)).isEqualTo("no key was sent");
  }

  private static String authorizationWith(@Nullable String key) {
    try (ModelWireStub stub = ModelWireStub.start()) {
      stub.replies(StubReply.text("hello"));
      URI baseUrl = stub.baseUrl(WireFormat.OPENAI);
      new OpenAiLanguageModel(new Settings(baseUrl, "m", key)).complete(QUESTION);
      return stub.calls().getFirst().authorization().orElse("no key was sent");
    }
  }

  @Test
  void shows_no_key_as_text() {
    assertThat(new Settings(OPENAI, "gpt", "sk-secret"))
        .hasToString("Settings[baseUrl=https://api.openai.com/v1, model=gpt, apiKey=hidden]");
  }

  @ParameterizedTest
  @MethodSource("wrongSettings")
  void refuses_wrong_settings_by_name(
      String baseUrl, String model, @Nullable String key, String setting) {
    QuaestorException failure =
        catchThrowableOfType(
            QuaestorException.class, () -> new Settings(URI.create(baseUrl), model, key));
    assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID);
    assertThat(failure).hasMessageContaining(setting).hasMessageNotContaining("secret");
  }

  static Stream<Arguments> wrongSettings() {
    String url = "QUAESTOR_LLM_BASE_URL";
    return Stream.of(
        argumentSet("no scheme", "localhost:8000/v1", "m", null, url),
        argumentSet("no host", "http:/v1", "m", null, url),
        argumentSet("another scheme", "ftp://user:secret@host/v1", "m", null, url),
        argumentSet("no model", "http://localhost/v1", " ", null, "QUAESTOR_LLM_MODEL"),
        argumentSet("a broken key", "http://localhost/v1", "m", "secret\nkey", "OPENAI_API_KEY"),
        argumentSet("no ASCII", "http://localhost/v1", "m", "secrét-secret", "OPENAI_API_KEY"));
  }
}
