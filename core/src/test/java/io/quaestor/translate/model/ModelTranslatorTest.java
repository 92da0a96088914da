package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.grammar.CafeProfile;
import java.time.Duration;
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
    assertThat(translated.promptTokens()).isEqualTo(10);
    assertThat(translated.completionTokens()).isEqualTo(5);
  }

  @Test
  void declines_in_the_models_words() {
    ScriptedModel model = new ScriptedModel("{\"sql\":null,\"decline\":\"no costs\"}");

    NotUnderstood declined = (NotUnderstood) translator(model).translate(request("rent?"));

    assertThat(declined.reason()).isEqualTo("no costs");
  }

  @Test
  void declines_in_the_questions_language_when_the_reply_is_nonsense() {
    NotUnderstood declined =
        (NotUnderstood)
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
    return new ModelTranslator(
        model, SampleRequests.cafe(Dialect.SQLITE, Share.VALUES), Duration.ofSeconds(5));
  }

  private static TranslationRequest request(String question) {
    return new TranslationRequest(question, List.of(), CafeProfile.PROFILE, List.of());
  }
}
