package io.quaestor.http.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubCall;
import io.quaestor.contract.llm.StubCall.Message;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.TestServer;
import io.quaestor.http.session.ByDatabase.Database;
import io.quaestor.http.session.SessionTurn.Outcome.Answered;
import io.quaestor.http.session.SessionTurn.Outcome.Declined;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The session, played once on a server with all samples, and what came of each turn. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ModelSession {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEY = "sk-a-key-that-nobody-may-see";
  private static final String MODEL = "scripted-model";
  private static final String LINES = "SELECT COUNT(*) AS n FROM sales_data";

  /** In letters, of all messages together: rules, a catalog of 4 KiB, and what is asked. */
  private static final int LONGEST_REQUEST = 16_000;

  private final ModelWireStub stub = ModelWireStub.start();
  private @Nullable TestServer server;
  private @Nullable SessionPlay play;
  private List<PlayedTurn> played = List.of();
  private String linesBefore = "";

  abstract Database database();

  abstract WireFormat format();

  /** Settings of the database. */
  abstract Map<String, Object> settings();

  @BeforeAll
  void playOnce(@TempDir Path dataDir) {
    Map<String, Object> all = new HashMap<>(settings());
    all.put("quaestor.sample-data", "all");
    all.put("quaestor.llm", format().name().toLowerCase(Locale.ROOT));
    all.put("quaestor.llm-base-url", stub.baseUrl(format()).toString());
    all.put("quaestor.llm-model", MODEL);
    all.put("quaestor.llm-timeout", "20s");
    all.put("openai.api-key", KEY);
    server = TestServer.start(dataDir, all);
    play = new SessionPlay(server, stub, database());
    linesBefore = play.rows(LINES).toString();
    played = play.play(SessionFile.all());
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
    stub.close();
  }

  List<PlayedTurn> played() {
    return played;
  }

  private Stream<PlayedTurn> answered() {
    return played.stream().filter(one -> one.turn().outcome() instanceof Answered);
  }

  private Stream<PlayedTurn> declined() {
    return played.stream().filter(one -> one.turn().outcome() instanceof Declined);
  }

  private Stream<PlayedTurn> asked() {
    return played.stream().filter(one -> !one.turn().replies().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("answered")
  void an_answer_has_the_rows_that_a_person_finds(PlayedTurn one) {
    Answered expected = (Answered) one.turn().outcome();

    assertThat(one.status()).as(one.raw()).isEqualTo(200);
    assertThat(cells(requireNonNull(play).rows(expected.gold().on(database()))))
        .as("what the gold SQL finds")
        .isEqualTo(cells(expected.rows()));
    assertThat(cells(one.response().at("/data/rows"))).isEqualTo(cells(expected.rows()));
  }

  @ParameterizedTest
  @MethodSource("answered")
  void an_answer_says_whose_it_is_and_how_sure(PlayedTurn one) {
    Answered expected = (Answered) one.turn().outcome();
    JsonNode answer = one.response();

    assertThat(answer.path("source").asText()).contains(MODEL);
    assertThat(answer.path("cached").asBoolean()).isFalse();
    assertThat(SessionFile.texts(answer.path("assumptions")))
        .containsExactlyElementsOf(expected.assumptions());
    assertThat(answer.at("/confidence/score").asDouble())
        .as(answer.path("confidence").toString())
        .isBetween(expected.leastSure(), expected.mostSure());
    List<String> reasons = SessionFile.texts(answer.at("/confidence/reasons"));
    assertThat(reasons).hasSameSizeAs(expected.because());
    for (int i = 0; i < reasons.size(); i++) {
      assertThat(reasons.get(i)).containsPattern(expected.because().get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("declined")
  void a_decline_says_why_and_offers_what_may_be_meant(PlayedTurn one) {
    Declined expected = (Declined) one.turn().outcome();
    JsonNode problem = one.response();

    assertThat(one.status()).as(one.raw()).isEqualTo(422);
    assertThat(problem.path("code").asText()).isEqualTo("declined");
    assertThat(problem.path("detail").asText()).containsPattern(expected.says());
    assertThat(SessionFile.texts(problem.path("readings"))).isEqualTo(expected.readings());
    assertThat(problem.path("suggestions")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("played")
  void the_model_is_asked_once_for_each_reply_and_what_it_takes_is_told(PlayedTurn one) {
    int calls = one.turn().replies().size();
    int completion =
        one.turn().replies().stream()
            .mapToInt(reply -> reply.stub(database()).completionTokens())
            .sum();
    JsonNode usage = one.response().path("usage");

    assertThat(one.calls()).hasSize(calls);
    assertThat(usage.path("calls").asInt(-1)).isEqualTo(calls);
    assertThat(usage.path("prompt_tokens").asInt(-1)).isEqualTo(calls * SessionTurn.PROMPT_TOKENS);
    assertThat(usage.path("completion_tokens").asInt(-1)).isEqualTo(completion);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void each_request_holds_the_question_in_its_fence_is_bounded_and_has_no_key(PlayedTurn one) {
    for (StubCall call : one.calls()) {
      String sent = String.join("\n", call.messages().stream().map(Message::text).toList());
      String asked = call.messages().get(1).text();

      assertThat(fenced("question", asked)).isEqualTo(one.turn().question());
      assertThat(asked).endsWith("\n</question>").containsOnlyOnce("</question>");
      assertThat(sent).hasSizeLessThan(LONGEST_REQUEST);
      assertThat(call.body().toString()).doesNotContain(KEY);
      one.turn().told().forEach(part -> assertThat(asked).contains(part));
    }
    assertThat(one.raw()).doesNotContain(KEY);
  }

  @Test
  void nothing_is_written() {
    assertThat(requireNonNull(play).rows(LINES)).hasToString(linesBefore);
  }

  @Test
  void the_session_has_questions_enough_in_both_languages() {
    assertThat(asked().map(one -> one.turn().name()))
        .hasSizeGreaterThan(24)
        .doesNotHaveDuplicates();
    assertThat(asked().filter(one -> one.turn().question().startsWith("¿"))).hasSizeGreaterThan(5);
  }

  /** What a person typed, read as the JSON text that it is written as. */
  private static String fenced(String tag, String prompt) {
    String opening = "<" + tag + ">\n";
    String inside =
        prompt.substring(
            prompt.lastIndexOf(opening) + opening.length(), prompt.lastIndexOf("\n</" + tag));
    try {
      return JSON.readTree(inside).asText();
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON text in the fence: " + inside, e);
    }
  }

  /** Numbers by what they are worth, however many zeros they end with. */
  private static List<List<String>> cells(JsonNode rows) {
    List<List<String>> all = new ArrayList<>();
    for (JsonNode row : rows) {
      List<String> cells = new ArrayList<>();
      row.forEach(
          cell ->
              cells.add(
                  cell.isNumber()
                      ? cell.decimalValue().stripTrailingZeros().toPlainString()
                      : cell.toString()));
      all.add(cells);
    }
    return all;
  }
}
