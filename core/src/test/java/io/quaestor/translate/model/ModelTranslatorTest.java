package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.Usage;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.OtherReading;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.Translation.Unreadable;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.grammar.CafeProfile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModelTranslatorTest {
  private static final String GOOD =
      "{\"sql\":\"SELECT 1\",\"decline\":null,\"reading\":[\"r\"],\"assumptions\":[\"x\"]}";

  @Test
  void gives_the_sql_with_where_it_came_from_and_what_it_cost() {
    Translated translated =
        (Translated) translator(new ScriptedModel(GOOD)).translate(request("median ticket"));

    assertThat(translated.sql()).isEqualTo("SELECT 1");
    assertThat(translated.source()).isEqualTo("scripted");
    assertThat(translated.reading()).containsExactly("r");
    assertThat(translated.assumptions()).containsExactly("x");
    assertThat(translated.usage()).isEqualTo(new Usage(1, 10, 5));
  }

  @Test
  void declines_in_the_models_words() {
    ScriptedModel model = new ScriptedModel("{\"sql\":null,\"decline\":\"no costs\"}");

    NotUnderstood declined = (NotUnderstood) translator(model).translate(request("rent?"));

    assertThat(declined.reason()).isEqualTo("no costs");
  }

  @Test
  void says_in_the_questions_language_that_the_reply_is_nonsense() {
    Unreadable declined =
        (Unreadable)
            translator(new ScriptedModel("???")).translate(request("ticket mediano por mozo"));

    assertThat(declined.language()).isEqualTo(Locale.of("es"));
    assertThat(declined.reason()).startsWith("El modelo de lenguaje no dio");
  }

  @Test
  void hands_back_what_failed_with_the_reason() {
    TranslationRequest again =
        request("median ticket")
            .after(FailedAttempt.refused("SELECT nothing", "there is no column nothing"));

    ModelRequest sent = firstRequest(again);

    assertThat(sent.turns())
        .extracting(ModelRequest.Turn::speaker)
        .containsExactly(Speaker.USER, Speaker.MODEL, Speaker.USER);
    assertThat(sent.turns().getLast().text()).contains("there is no column nothing");
  }

  @Test
  void says_that_a_reply_could_not_be_read_and_does_not_repeat_it() {
    ModelRequest sent = firstRequest(request("median ticket").after(FailedAttempt.unreadable()));

    assertThat(sent.turns().get(1).text()).isEqualTo("(unreadable)");
    assertThat(sent.turns().getLast().text()).contains("the JSON object alone");
  }

  @Test
  void takes_at_most_two_other_readings_that_have_words_and_sql() {
    ScriptedModel model =
        new ScriptedModel(
            """
            {"sql": "SELECT 1", "decline": null, "reading": [], "assumptions": [], "others": [
              {"reading": "by day", "sql": "SELECT 2;"}, {"reading": "", "sql": "SELECT 3"},
              {"reading": "nothing", "sql": null}, "chatter",
              {"reading": "by week", "sql": "SELECT 4"}, {"reading": "third", "sql": "SELECT 5"}]}
            """);

    Translated translated = (Translated) translator(model).translate(request("median ticket"));

    assertThat(translated.others())
        .containsExactly(
            new OtherReading("by day", "SELECT 2"), new OtherReading("by week", "SELECT 4"));
  }

  @Test
  void tells_what_was_answered_before_as_reading_and_sql() {
    TranslationRequest second =
        new TranslationRequest(
            "and per waiter?",
            List.of(
                Turn.answered("median ticket", "SELECT 1", List.of("a median"), Relation.UNKNOWN),
                Turn.declined("how much rent?")),
            CafeProfile.PROFILE,
            List.of());

    assertThat(lastTurn(second))
        .contains("1. understood as \"a median\"; answered with \"SELECT 1\"")
        .doesNotContain("median ticket", "rent")
        .endsWith("<question>\n\"and per waiter?\"\n</question>");
  }

  private static String lastTurn(TranslationRequest request) {
    return firstRequest(request).turns().getLast().text();
  }

  private static ModelRequest firstRequest(TranslationRequest request) {
    ScriptedModel model = new ScriptedModel(GOOD);
    translator(model).translate(request);
    return model.requests().getFirst();
  }

  private static ModelTranslator translator(ScriptedModel model) {
    return new ModelTranslator(model, SampleRequests.cafe(Dialect.SQLITE, Share.VALUES), 1);
  }

  private static TranslationRequest request(String question) {
    return new TranslationRequest(question, List.of(), CafeProfile.PROFILE, List.of());
  }
}
