package io.quaestor.http.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code quaestor eval --llm}: the model answers what the grammar could. */
class EvalWithModelTest {
  private static final String QUESTIONS =
      """
      {"id": "q1", "tier": "simple", "question": "total revenue", \
      "gold": ["SELECT SUM(total) FROM sales_data"]}
      {"id": "q2", "tier": "simple", "question": "total units", \
      "gold": ["SELECT SUM(quantity) FROM sales_data"]}
      {"id": "q3", "tier": "none", "question": "our rent", "expect": "decline"}
      """;

  @TempDir private Path folder;
  private final ModelWireStub stub = ModelWireStub.start();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS);
    stub.replies(
        StubReply.sql("SELECT SUM(total) FROM sales_data"),
        StubReply.sql("SELECT COUNT(*) FROM sales_data"),
        StubReply.decline("rent is not in the data"));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void asks_the_model_every_question_and_tells_what_that_cost() {
    assertThat(eval(model(), "--llm", "--max-wrong=1")).as(err.toString()).isZero();

    assertThat(out.toString())
        .contains("language model: openai a-model")
        .containsPattern("simple +2 +1 +50\\.0% +1 ")
        .containsPattern("none +1 +1 +100\\.0% +0 ")
        .contains("Calls of the language model: 3, with 36 tokens sent and 24 received")
        .contains("cost: 0.00006 USD");
    assertThat(stub.calls()).hasSize(3);
  }

  @Test
  void tells_a_program_as_well() throws IOException {
    eval(model(), "--llm", "--json");

    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.at("/usage/calls").intValue()).isEqualTo(3);
    assertThat(report.at("/usage/prompt_tokens").intValue()).isEqualTo(36);
    assertThat(report.at("/usage/completion_tokens").intValue()).isEqualTo(24);
    assertThat(out.toString()).contains("\"cost\" : 0.00006", "\"currency\" : \"USD\"");
    assertThat(report.at("/questions/0/source").asText()).contains("a-model");
  }

  @Test
  void without_the_option_the_grammar_comes_first() {
    eval(model(), "--max-wrong=1");

    assertThat(stub.calls()).hasSize(1);
    assertThat(out.toString()).contains("Calls of the language model: 1,");
  }

  @Test
  void needs_a_model() {
    assertThat(eval(Map.of(), "--llm")).isEqualTo(2);

    assertThat(err.toString()).contains("--llm needs a language model", "QUAESTOR_LLM");
  }

  private Map<String, Object> model() {
    return Map.of(
        "quaestor.llm", "openai",
        "quaestor.llm-base-url", stub.baseUrl(WireFormat.OPENAI).toString(),
        "quaestor.llm-model", "a-model",
        "quaestor.llm-prompt-price", "1",
        "quaestor.llm-completion-price", "1");
  }

  private int eval(Map<String, Object> own, String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "eval";
    words[1] = file.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return Commands.line(
            settings -> context(settings, own),
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(err, true))
        .execute(words);
  }

  private ApplicationContext context(Map<String, Object> settings, Map<String, Object> own) {
    Map<String, Object> properties = new HashMap<>(own);
    properties.putAll(settings);
    properties.put("quaestor.data-dir", folder.resolve("data").toString());
    return ApplicationContext.builder(properties).environmentPropertySource(false).start();
  }
}
