package io.quaestor.http.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code quaestor eval} on a few questions over the bundled sample. */
class EvalCommandTest {
  private static final String QUESTIONS =
      """
      {"id": "q1", "tier": "simple", "question": "total revenue", \
      "gold": ["SELECT SUM(total) FROM sales_data"], "chart": ["number"]}
      {"id": "q2", "tier": "simple", "question": "total units", \
      "gold": ["SELECT SUM(quantity) + 1 FROM sales_data"], "chart": ["pie"]}
      {"id": "q3", "tier": "hard", "question": "How much rent do we pay?", \
      "gold": ["SELECT SUM(total) FROM sales_data"]}
      {"id": "q4", "tier": "hard", "question": "total revenue in October", \
      "gold": ["DELETE FROM sales_data"]}
      {"id": "q5", "tier": "none", "question": "How much rent do we pay?", "expect": "decline"}
      {"id": "q6", "tier": "none", "question": "secret rent", "expect": "decline", \
      "held_out": true}
      {"id": "q7", "tier": "none", "question": "revenue by waiter", "expect": "decline", \
      "held_out": true}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<ApplicationContext> contexts = new ArrayList<>();
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS);
  }

  @ParameterizedTest
  @MethodSource("thresholds")
  void ends_with_a_status_that_a_build_understands(List<String> options, int status, String last) {
    assertThat(eval(options)).isEqualTo(status);
    assertThat(out.toString().strip()).endsWith(last);
  }

  static Stream<Arguments> thresholds() {
    List<String> lenient = List.of("--max-wrong=2", "--max-unjudged=1");
    return Stream.of(
        argumentSet(
            "by itself no wrong answer and all judged",
            List.of(),
            1,
            "do not hold: 2 wrong, at most 0 allowed; 1 not judged, at most 0 allowed."),
        argumentSet("allowed", lenient, 0, "The thresholds hold."),
        argumentSet("a share of all", with(lenient, "--min-right=50"), 0, "hold."),
        argumentSet(
            "too small a share of all",
            with(lenient, "--min-right=51"),
            1,
            "50.0% of tier all right, at least 51.0% wanted."),
        argumentSet(
            "shares of tiers", with(lenient, "--tier=simple=50", "--tier=hard=0"), 0, "hold."),
        argumentSet(
            "too small a share of a tier",
            with(lenient, "--tier=simple=50", "--tier=hard=10"),
            1,
            "0.0% of tier hard right, at least 10.0% wanted."));
  }

  @Test
  void prints_a_line_for_each_tier_and_the_reason_for_each_question_to_look_at() {
    eval(List.of());

    assertThat(out.toString())
        .contains("7 questions of " + file + "; database: SQLite; language model: none")
        .containsPattern("simple +2 +1 +50\\.0% +1 +0 +0 +1 +50\\.0%")
        .containsPattern("hard +2 +0 +0\\.0% +0 +1 +1 +- ")
        .containsPattern("all +7 +3 +50\\.0% +2 +1 +1 ")
        .contains("q2 (simple) wrong: total units", "value: units is", "SELECT SUM(quantity)")
        .contains("q3 (hard) declined: How much rent", "\"rent\"")
        .contains("q4 (hard) gold failed: total revenue in October", "gold does not run:")
        .contains("q2 (simple) number, not pie: total units");
  }

  @Test
  void keeps_the_words_of_held_out_questions_to_itself() {
    eval(List.of());
    eval(List.of("--json"));

    assertThat(out.toString())
        .contains("q7 (none) wrongly answered: held out")
        .doesNotContain("secret", "revenue by waiter", "GROUP BY waiter");
  }

  @Test
  void prints_json_for_a_program() throws IOException {
    assertThat(eval(List.of("--json"))).isEqualTo(1);

    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.at("/all/wrong").intValue()).isEqualTo(1);
    assertThat(report.at("/all/wrongly_answered").intValue()).isEqualTo(1);
    assertThat(report.at("/tiers/0/tier").textValue()).isEqualTo("simple");
    assertThat(report.at("/questions/1/verdict").textValue()).isEqualTo("wrong");
    assertThat(report.at("/questions/1/chart_accepted").booleanValue()).isFalse();
    assertThat(report.at("/missed")).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("badCalls")
  void refuses_a_bad_call_before_anything_is_opened(List<String> options, String words) {
    assertThat(eval(options)).isEqualTo(2);

    assertThat(err.toString()).contains(words);
    assertThat(out.toString()).isEmpty();
    assertThat(contexts).isEmpty();
  }

  static Stream<Arguments> badCalls() {
    return Stream.of(
        argumentSet("an unknown option", List.of("--strict"), "Unknown option: '--strict'"),
        argumentSet("no number", List.of("--max-wrong=few"), "'few' is not an int"),
        argumentSet("no percentage", List.of("--min-right=101"), "from 0 to 100"),
        argumentSet("a negative number", List.of("--max-wrong=-1"), "from 0 on"),
        argumentSet(
            "a tier without questions",
            List.of("--tier=easy=90"),
            "no question is of the tier easy; the file has hard, none, simple"));
  }

  @Test
  void refuses_a_bad_file_with_its_line() throws IOException {
    Files.writeString(file, QUESTIONS + "oops\n");

    assertThat(eval(List.of())).isEqualTo(2);
    assertThat(err.toString()).startsWith("quaestor eval: line 8 of " + file + ": it is not JSON");
  }

  @Test
  void closes_what_it_worked_with() {
    eval(List.of());

    assertThat(contexts).singleElement().matches(context -> !context.isRunning());
    assertThat(out.toString()).isNotEmpty();
  }

  @Test
  void tells_how_it_is_called() {
    int status =
        Commands.line(
                this::context,
                InputStream.nullInputStream(),
                new PrintWriter(out, true),
                new PrintWriter(err, true))
            .execute("eval", "--help");

    assertThat(status).isZero();
    assertThat(out.toString()).contains("--tier=NAME=PERCENT", "Exit status:");
  }

  private int eval(List<String> options) {
    return Commands.line(
            this::context,
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(err, true))
        .execute(
            Stream.concat(Stream.of("eval", file.toString()), options.stream())
                .toArray(String[]::new));
  }

  private ApplicationContext context(Map<String, Object> settings) {
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put("quaestor.data-dir", folder.resolve("data").toString());
    ApplicationContext context =
        ApplicationContext.builder(properties).environmentPropertySource(false).start();
    contexts.add(context);
    return context;
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
