package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerReaderTest {
  private static final String PLAIN =
      "{\"sql\": \"SELECT 1\", \"decline\": null, \"assumptions\": []}";
  private static final String OTHER = PLAIN.replace("1", "2");
  private static final String DECLINE = "{\"sql\": null, \"decline\": \"no costs in the data\"}";

  private static final ModelAnswer ONE = sql("SELECT 1");
  private static final ModelAnswer TWO = sql("SELECT 2");
  private static final ModelAnswer NO_COSTS = new ModelAnswer.Decline("no costs in the data");
  private static final ModelAnswer NONSENSE = new ModelAnswer.Nonsense();

  @ParameterizedTest
  @MethodSource("replies")
  void reads_what_a_model_wrote(String reply, ModelAnswer expected) {
    assertThat(AnswerReader.read(reply)).isEqualTo(expected);
  }

  static Stream<Arguments> replies() {
    return Stream.of(plain(), around(), several(), written(), endless(), unreadable())
        .flatMap(some -> some);
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        argumentSet("plain JSON", PLAIN, ONE),
        argumentSet("a decline", DECLINE, NO_COSTS),
        argumentSet(
            "a reading and assumptions",
            "{\"sql\": \" SELECT 2 \", \"reading\": [\"compute: refunds\"], \"assumptions\": [\"net\"]}",
            new ModelAnswer.Sql(
                "SELECT 2", List.of("compute: refunds"), List.of("net"), List.of())),
        argumentSet(
            "one sentence instead of a list",
            "{\"sql\": \"SELECT 2\", \"reading\": \"refunds\", \"assumptions\": \"\"}",
            new ModelAnswer.Sql("SELECT 2", List.of("refunds"), List.of(), List.of())),
        argumentSet(
            "no sentences in a list",
            "{\"sql\": \"SELECT 2\", \"reading\": [null, \" \", 7, {\"a\": 1}], \"assumptions\": null}",
            TWO),
        argumentSet(
            "fields that nobody asked for", PLAIN.replace("{", "{\"confidence\": 1, "), ONE),
        argumentSet(
            "SQL and a reason against it", DECLINE.replace("null", "\"SELECT 1\""), NO_COSTS),
        argumentSet("a word for no decline", PLAIN.replace("null", "\"None\""), ONE),
        argumentSet("a word for no SQL", DECLINE.replace("null", "\"null\""), NO_COSTS));
  }

  private static Stream<Arguments> around() {
    return Stream.of(
        argumentSet("a code fence", "```json\n" + PLAIN + "\n```", ONE),
        argumentSet("a fence that does not end", "```\n" + PLAIN, ONE),
        argumentSet("chatter around it", "Sure! Here it is: " + PLAIN + " Anything else?", ONE),
        argumentSet("braces before it", "Set {a, b} {} { " + PLAIN, ONE),
        argumentSet("a list around it", "[" + PLAIN + "]", ONE),
        argumentSet("a byte order mark", "\uFEFF" + PLAIN, ONE),
        argumentSet("thoughts with braces", "<think>{maybe}</think>" + PLAIN, ONE),
        argumentSet("an answer that was only thought", "<think>" + OTHER + "</think>" + PLAIN, ONE),
        argumentSet("thoughts without a beginning", OTHER + "\n</think>\n" + PLAIN, ONE),
        argumentSet("thinking by another name", "<thinking>" + OTHER + "</thinking>" + PLAIN, ONE),
        argumentSet("a thought that never ends", "<think>perhaps " + PLAIN, NONSENSE));
  }

  private static Stream<Arguments> several() {
    return Stream.of(
        argumentSet("the same twice", PLAIN + PLAIN, ONE),
        argumentSet("a correction", PLAIN + "\nNo, wait:\n" + OTHER, TWO),
        argumentSet("a decline after all", PLAIN + "\nBut " + DECLINE, NO_COSTS),
        argumentSet("the schema before it", ModelAnswer.SCHEMA + PLAIN, ONE),
        argumentSet("something else behind it", PLAIN + " {\"done\": true}", ONE),
        argumentSet("a correction that was cut short", PLAIN + "No: {\"sql\": \"SELECT", ONE));
  }

  private static Stream<Arguments> written() {
    return Stream.of(
        argumentSet(
            "a comma at the end", "{\"sql\": \"SELECT 1\", \"reading\": [\"x\",],}", one("x")),
        argumentSet("nothing in single quotes", PLAIN.replace("null", "''"), ONE),
        argumentSet("single quotes all over", PLAIN.replace('"', '\''), ONE),
        argumentSet("lines in the SQL", "{\"sql\": \"SELECT\n 1\"}", sql("SELECT\n 1")),
        argumentSet("a semicolon", PLAIN.replace("SELECT 1", "SELECT 1 ; "), ONE),
        argumentSet(
            "a fence in the SQL", PLAIN.replace("SELECT 1", "```sql\\nSELECT 1;\\n```"), ONE),
        argumentSet("a brace in the SQL", PLAIN.replace("1", "'}{'"), sql("SELECT '}{'")),
        argumentSet("escaped letters", PLAIN.replace("1", "1 \\u003c 2"), sql("SELECT 1 < 2")));
  }

  private static Stream<Arguments> endless() {
    String blanks = " ".repeat(40_000);
    String literal = "SELECT '" + "x".repeat(19_900) + "'";
    return Stream.of(
        argumentSet("thoughts that begin", PLAIN + "<think>".repeat(20_000), ONE),
        argumentSet("thoughts that end", "</think>".repeat(20_000) + PLAIN, ONE),
        argumentSet("thoughts in thoughts", "<think>".repeat(10_000) + "</think>" + PLAIN, ONE),
        argumentSet("short thoughts", "<think></think>".repeat(10_000) + PLAIN, ONE),
        argumentSet("tags cut short", "<think".repeat(30_000) + PLAIN, ONE),
        argumentSet("blanks behind", PLAIN.replace("SELECT 1", "SELECT 1;" + blanks), ONE),
        argumentSet("blanks before a sign", PLAIN.replace("1", "1" + blanks + ";"), ONE),
        argumentSet("blanks within", PLAIN.replace("1", "1" + blanks + "x"), NONSENSE),
        argumentSet(
            "blanks in a fence", PLAIN.replace("SELECT 1", "```sql" + blanks + "SELECT 1```"), ONE),
        argumentSet(
            "a fence that is not closed",
            PLAIN.replace("SELECT 1", "```" + blanks + "1"),
            NONSENSE),
        argumentSet("a long literal", PLAIN.replace("SELECT 1", literal), sql(literal)),
        argumentSet("SQL that the guard would not read", PLAIN + sum(), ONE),
        argumentSet(
            "a reason beside it", sum().replace("null", "\"no costs in the data\""), NO_COSTS));
  }

  private static String sum() {
    return PLAIN.replace("1", "1" + " + 1".repeat(5_000));
  }

  private static Stream<Arguments> unreadable() {
    return Stream.of(
        argumentSet("prose only", "I think you sold a lot.", NONSENSE),
        argumentSet("SQL alone", "```sql\nSELECT 1\n```", NONSENSE),
        argumentSet("cut short", "{\"sql\": \"SELECT", NONSENSE),
        argumentSet("an empty object", "{}", NONSENSE),
        argumentSet("SQL that is no text", "{\"sql\": 7}", NONSENSE),
        argumentSet("SQL in a list", "{\"sql\": [\"SELECT 1\"]}", NONSENSE),
        argumentSet("blank SQL", "{\"sql\": \"  \", \"decline\": null}", NONSENSE),
        argumentSet("SQL twice", "{\"sql\": \"SELECT 1\", \"sql\": \"SELECT 2\"}", NONSENSE),
        argumentSet("quotes that do not match", "{'sql': 'SELECT 'a' FROM t'}", NONSENSE),
        argumentSet("no quotes", "{sql: SELECT 1}", NONSENSE),
        argumentSet("nothing", "", NONSENSE));
  }

  @Test
  void gives_up_on_a_reply_that_is_no_answer_to_a_question() {
    assertThat(AnswerReader.read("{".repeat(100_000))).isEqualTo(NONSENSE);
    assertThat(AnswerReader.read(" ".repeat(300_000) + PLAIN)).isEqualTo(NONSENSE);
  }

  @Test
  void bounds_what_is_said_beside_the_sql() {
    String sentence = "\"" + "x".repeat(5_000) + "\",";

    ModelAnswer.Sql read =
        (ModelAnswer.Sql)
            AnswerReader.read(
                "{\"sql\": \"SELECT 1\", \"reading\": [" + sentence.repeat(20) + "]}");

    assertThat(read.reading()).hasSize(12).allMatch(part -> part.length() == 501);
  }

  private static ModelAnswer sql(String sql) {
    return new ModelAnswer.Sql(sql, List.of(), List.of(), List.of());
  }

  private static ModelAnswer one(String reading) {
    return new ModelAnswer.Sql("SELECT 1", List.of(reading), List.of(), List.of());
  }
}
