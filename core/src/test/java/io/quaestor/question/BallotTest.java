package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.Usage;
import io.quaestor.table.Cell;
import io.quaestor.translate.model.ScriptedModel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three translations of one question, of which most must find the same. */
class BallotTest {
  private static final String QUESTION = "what is the heaviest line?";
  private static final String MOST = "SELECT MAX(total) AS biggest FROM sales_data";
  private static final String SAME = "SELECT total FROM sales_data ORDER BY total DESC LIMIT 1";
  private static final String OTHER = "SELECT MIN(total) FROM sales_data";
  private static final String THIRD = "SELECT SUM(total) FROM sales_data";
  private static final String REFUSED = "DELETE FROM sales_data";

  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @Test
  void what_most_of_them_find_is_the_answer_in_whatever_sql() {
    Answer answer = answer(ask(sql(OTHER, "a"), sql(MOST, "b"), sql(SAME, "c")));

    assertThat(answer.table().rows()).containsExactly(List.of(Cell.number(600)));
    assertThat(answer.provenance().usage()).isEqualTo(new Usage(3, 30, 15));
    assertThat(answer.provenance().confidence().reasons())
        .contains("2 of 3 translations found the same rows.");
  }

  @Test
  void they_are_surer_when_all_agree() {
    double all =
        answer(ask(sql(MOST, "a"), sql(MOST, "b"), sql(SAME, "c")))
            .provenance()
            .confidence()
            .score();
    double most =
        answer(ask(sql(MOST, "a"), sql(OTHER, "b"), sql(SAME, "c")))
            .provenance()
            .confidence()
            .score();

    assertThat(all).isGreaterThan(most);
  }

  @Test
  void a_translation_that_is_refused_has_no_vote() {
    assertThat(answer(ask(sql(REFUSED, "a"), sql(MOST, "b"), sql(SAME, "c"))).table().rows())
        .containsExactly(List.of(Cell.number(600)));
  }

  @Test
  void where_each_finds_something_else_the_person_is_asked() {
    Decline decline = decline(ask(sql(MOST, "most"), sql(OTHER, "least"), sql(THIRD, "all")));

    assertThat(decline.readings()).containsExactlyInAnyOrder("most", "least", "all");
    assertThat(decline.usage()).isEqualTo(new Usage(3, 30, 15));
  }

  @Test
  void one_that_is_alone_is_no_majority() {
    assertThat(decline(ask(sql(MOST, "most"), "{\"decline\": \"no\"}", "???")).readings())
        .containsExactly("most");
  }

  @Test
  void two_that_find_nothing_are_no_majority_against_one_that_finds_something() {
    String none = "SELECT total FROM sales_data WHERE product_name = 'mate'";
    String noneEither = "SELECT total FROM sales_data WHERE product_name = 'MATE'";

    assertThat(decline(ask(sql(none, "a"), sql(noneEither, "b"), sql(MOST, "c"))).readings())
        .containsExactly("c");
  }

  @Test
  void where_all_find_nothing_one_is_told_so() {
    String none = "SELECT total FROM sales_data WHERE product_name = 'mate'";

    Answer answer = answer(ask(sql(none, "a"), sql(none, "b"), sql(none, "c"), sql(MOST, "d")));

    assertThat(answer.table().rows()).containsExactly(List.of(Cell.number(600)));
    assertThat(answer.provenance().usage().calls()).isEqualTo(4);
  }

  @Test
  void the_same_words_for_different_rows_are_no_reading_to_choose() {
    assertThat(decline(ask(sql(MOST, "same"), sql(OTHER, "Same"), sql(THIRD, "all"))).readings())
        .containsExactly("all");
  }

  @Test
  void where_most_decline_it_is_declined() {
    Decline decline =
        decline(
            ask(sql(MOST, "a"), "{\"decline\": \"no weights\"}", "{\"decline\": \"no weights\"}"));

    assertThat(decline.reason()).isEqualTo("no weights");
    assertThat(decline.usage()).isEqualTo(new Usage(3, 30, 15));
  }

  @Test
  void where_nothing_runs_one_is_mended() {
    Answer answer =
        answer(ask(sql(REFUSED, "a"), sql(REFUSED, "b"), sql(REFUSED, "c"), sql(MOST, "d")));

    assertThat(answer.table().rows()).containsExactly(List.of(Cell.number(600)));
    assertThat(answer.provenance().usage()).isEqualTo(new Usage(4, 40, 20));
  }

  @Test
  void where_nothing_can_be_read_it_is_declined() {
    assertThat(decline(ask("???", "!!!", "...")).reason()).isNotBlank();
  }

  @Test
  void a_call_that_fails_takes_nothing_from_the_others() {
    ScriptedModel model = new ScriptedModel(sql(MOST, "a"), sql(SAME, "b"));

    // The third finds no reply left.
    Outcome outcome = quaestor(failingAfter(model, 2)).ask(new Question(QUESTION));

    assertThat(answer(outcome).provenance().usage()).isEqualTo(new Usage(2, 20, 10));
  }

  @Test
  void where_every_call_fails_the_grammars_decline_stands() {
    Decline decline =
        decline(quaestor(failingAfter(new ScriptedModel(), 0)).ask(new Question(QUESTION)));

    assertThat(decline.reason()).contains("the key is wrong");
  }

  private static LanguageModel failingAfter(ScriptedModel model, int replies) {
    return new LanguageModel() {
      @Override
      public String name() {
        return model.name();
      }

      @Override
      public ModelReply complete(ModelRequest request) {
        synchronized (model) {
          if (model.requests().size() >= replies) {
            throw new QuaestorException(ErrorCode.MODEL_REFUSED, "the key is wrong");
          }
          return model.complete(request);
        }
      }
    };
  }

  private Outcome ask(String... replies) {
    return quaestor(new ScriptedModel(replies)).ask(new Question(QUESTION));
  }

  private Quaestor quaestor(LanguageModel model) {
    return Quaestor.over(CatalogReader.bundled("pos").standard(), shop)
        .model(model, Duration.ofSeconds(5))
        .candidates(3)
        .build();
  }

  private static String sql(String sql, String reading) {
    return "{\"sql\": \"%s\", \"decline\": null, \"reading\": [\"%s\"]}".formatted(sql, reading);
  }

  private static Answer answer(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  private static Decline decline(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Declined.class);
    return ((Outcome.Declined) outcome).decline();
  }
}
