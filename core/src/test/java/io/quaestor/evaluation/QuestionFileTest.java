package io.quaestor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.chart.ChartType;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionFileTest {
  private static final String GOOD = "{\"question\": \"total?\", \"gold\": [\"SELECT 1\"]}";

  @TempDir private Path folder;

  @Test
  void reads_a_question_with_all_that_may_be_said_of_it() throws IOException {
    Path file =
        file(
            "{\"id\": \"a1\", \"tier\": \"hard\", \"lang\": \"es\", \"question\": \"¿cuánto?\","
                + " \"gold\": [\"SELECT 1\", \"SELECT 2\"], \"expect\": \"answer\","
                + " \"order_matters\": true, \"chart\": [\"bar\", \"table\"],"
                + " \"held_out\": true, \"note\": \"two readings\"}");

    assertThat(QuestionFile.read(file))
        .containsExactly(
            new Conversation(
                List.of(
                    new GoldQuestion(
                        "a1",
                        "hard",
                        "¿cuánto?",
                        List.of("SELECT 1", "SELECT 2"),
                        true,
                        true,
                        Set.of(ChartType.BAR, ChartType.TABLE),
                        true))));
  }

  @Test
  void fills_in_what_is_left_out() throws IOException {
    Path file = file("\uFEFF", "", GOOD);

    assertThat(QuestionFile.read(file))
        .containsExactly(
            new Conversation(
                List.of(
                    new GoldQuestion(
                        "line 3",
                        "question",
                        "total?",
                        List.of("SELECT 1"),
                        true,
                        false,
                        Set.of(),
                        false))));
  }

  @Test
  void reads_the_turns_of_a_conversation_in_their_order() throws IOException {
    Path file =
        file(
            "{\"id\": \"v1\", \"turns\": [%s, {\"question\": \"rent?\", \"expect\": \"decline\"}]}"
                .formatted(GOOD));

    List<GoldQuestion> turns = QuestionFile.read(file).getFirst().turns();

    assertThat(turns).extracting(GoldQuestion::id).containsExactly("v1.1", "v1.2");
    assertThat(turns).extracting(GoldQuestion::tier).containsOnly("conversation");
    assertThat(turns).extracting(GoldQuestion::answerable).containsExactly(true, false);
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void names_the_line_what_is_wrong_with_it_and_what_to_write(String line, String words)
      throws IOException {
    Path file = file(GOOD, line);

    assertThatThrownBy(() -> QuestionFile.read(file))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_MALFORMED))
        .hasMessageStartingWith("line 2 of " + file + ": ")
        .hasMessageContaining(words);
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        argumentSet("a half object", "{\"question\": ", "not JSON"),
        argumentSet("two objects", GOOD + GOOD, "one whole JSON object a line"),
        argumentSet("a field twice", "{\"id\": \"a\", \"id\": \"b\"}", "Duplicate field 'id'"),
        argumentSet("a list", "[1]", "no JSON object"),
        argumentSet("no question", "{\"gold\": [\"SELECT 1\"]}", "the question is empty"),
        argumentSet("no gold", "{\"question\": \"total?\"}", "there is no 'gold'"),
        argumentSet(
            "gold that is no list",
            "{\"question\": \"total?\", \"gold\": \"SELECT 1\"}",
            "'gold' is no list of texts"),
        argumentSet(
            "gold that is no text",
            "{\"question\": \"total?\", \"gold\": [1]}",
            "'gold' is no list of texts"),
        argumentSet(
            "a slip of the pen", with("order_maters", "true"), "'order_maters' has no meaning"),
        argumentSet("another expectation", with("expect", "\"maybe\""), "answer or decline"),
        argumentSet("a chart that is none", with("chart", "[\"donut\"]"), "number, bar, line"),
        argumentSet("an id that is no text", with("id", "7"), "put it in quotes"),
        argumentSet("a flag that is none", with("order_matters", "\"no\""), "true nor false"),
        argumentSet("no turns", "{\"turns\": []}", "no list of questions"),
        argumentSet("turns that are none", "{\"turns\": [\"total?\"]}", "no list of questions"),
        argumentSet(
            "a question beside turns",
            "{\"question\": \"total?\", \"turns\": [%s]}".formatted(GOOD),
            "'question' has no meaning"),
        argumentSet("an id given before", with("id", "\"line 1\""), "that of line 1 as well"));
  }

  @Test
  void refuses_a_file_that_is_not_there() {
    assertThatThrownBy(() -> QuestionFile.read(folder.resolve("none.jsonl")))
        .hasMessageContaining("there is no file");
  }

  @Test
  void refuses_a_file_without_a_question() throws IOException {
    assertThatThrownBy(() -> QuestionFile.read(file("", " ")))
        .hasMessageContaining("holds no question");
  }

  @Test
  void refuses_a_file_that_is_not_utf_8() throws IOException {
    Path file = Files.write(folder.resolve("f"), "¿cuánto?".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> QuestionFile.read(file)).hasMessageContaining("save it as UTF-8");
  }

  @Test
  void refuses_a_folder() {
    assertThatThrownBy(() -> QuestionFile.read(folder)).hasMessageContaining("cannot be read");
  }

  private static String with(String field, String value) {
    return "{\"%s\": %s, %s".formatted(field, value, GOOD.substring(1));
  }

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("questions.jsonl"), String.join("\n", lines));
  }
}
