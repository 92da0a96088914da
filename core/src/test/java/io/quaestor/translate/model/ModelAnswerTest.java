package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelAnswerTest {
  private static final String PLAIN =
      "{\"sql\": \"SELECT 1\", \"decline\": null, \"assumptions\": []}";

  @ParameterizedTest
  @MethodSource("replies")
  void reads_what_a_model_wrote(String reply, ModelAnswer expected) {
    assertThat(ModelAnswer.read(reply)).isEqualTo(expected);
  }

  static Stream<Arguments> replies() {
    ModelAnswer sql = new ModelAnswer.Sql("SELECT 1", List.of(), List.of());
    ModelAnswer nonsense = new ModelAnswer.Nonsense();
    return Stream.of(
        argumentSet("plain JSON", PLAIN, sql),
        argumentSet("a code fence", "```json\n" + PLAIN + "\n```", sql),
        argumentSet("chatter around it", "Sure! Here it is: " + PLAIN + " Anything else?", sql),
        argumentSet("thoughts with braces", "<think>{maybe}</think>" + PLAIN, sql),
        argumentSet(
            "a reading and assumptions",
            "{\"sql\": \" SELECT 2 \", \"reading\": [\"compute: refunds\"], \"assumptions\": [\"net of refunds\"]}",
            new ModelAnswer.Sql(
                "SELECT 2", List.of("compute: refunds"), List.of("net of refunds"))),
        argumentSet(
            "a decline",
            "{\"sql\": null, \"decline\": \"no costs in the data\"}",
            new ModelAnswer.Decline("no costs in the data")),
        argumentSet("prose only", "I think you sold a lot.", nonsense),
        argumentSet("cut short", "{\"sql\": \"SELECT", nonsense),
        argumentSet("an empty object", "{}", nonsense),
        argumentSet("SQL that is no text", "{\"sql\": 7}", nonsense),
        argumentSet("blank SQL", "{\"sql\": \"  \", \"decline\": null}", nonsense),
        argumentSet("nothing", "", nonsense));
  }

  @Test
  void writes_an_earlier_answer_so_that_it_can_be_read_again() {
    String sql = "SELECT 'a \"quoted\" word' FROM t";
    assertThat(ModelAnswer.read(ModelAnswer.write(sql)))
        .isEqualTo(new ModelAnswer.Sql(sql, List.of(), List.of()));
  }
}
