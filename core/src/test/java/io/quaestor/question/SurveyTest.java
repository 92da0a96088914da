package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.QueryLimits;
import io.quaestor.translate.model.ScriptedModel;
import io.quaestor.translate.model.Share;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Survey;
import io.quaestor.translate.values.Survey.OfTable;
import io.quaestor.translate.values.Survey.Range;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveyTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Survey SOME = new Survey(Map.of("t", new OfTable(1, Map.of())));

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
  void counts_rows_and_finds_the_ends_of_facts_and_the_frequent_values_of_dimensions() {
    List<AuditEntry> lines = new ArrayList<>();
    GuardedQueries queries = GuardedQueries.over(POS, shop, QueryLimits.standard(), lines::add);
    DataProfile profile = new Profiles(POS, shop, queries).now();
    lines.clear();

    OfTable table =
        new SurveyQueries(POS, queries).survey(profile).table("sales_data").orElseThrow();

    assertThat(table.rows()).isEqualTo(5);
    assertThat(table.column("total").orElseThrow().range()).contains(new Range("-100", "600"));
    assertThat(table.column("product_name").orElseThrow().frequent())
        .containsExactly("Medialuna", "Espresso");
    assertThat(table.column("waiter").orElseThrow().frequent()).containsExactly("52", "51");
    assertThat(table.column("ticket_number").orElseThrow().frequent()).isEmpty();
    assertThat(lines)
        .hasSize(3)
        .allMatch(
            line -> line.who().equals("quaestor") && line.verdict() == AuditEntry.Verdict.RAN);
  }

  @Test
  void is_made_for_the_first_question_that_needs_a_model_and_once_for_each_version()
      throws SQLException {
    String same = "{\"sql\": \"SELECT MAX(total) AS m FROM sales_data\", \"decline\": null}";
    Quaestor quaestor = with(new ScriptedModel(same, same, same), Share.VALUES);

    quaestor.ask(new Question("total revenue"));
    assertThat(surveys()).isZero();
    quaestor.ask(new Question("how skewed are lines?"));
    quaestor.ask(new Question("how skewed are tickets?"));
    assertThat(surveys()).isEqualTo(1);
    shop.sell("'2024-11-20', 'Wednesday', '20:00', 'FCB 4', 51, 'Strudel', 1, 70, 70");
    quaestor.ask(new Question("how skewed are lines?"));
    assertThat(surveys()).isEqualTo(2);
  }

  @Test
  void is_not_made_where_the_model_may_not_be_told() {
    ScriptedModel model =
        new ScriptedModel("{\"sql\": \"SELECT MAX(total) AS m FROM sales_data\"}");

    with(model, Share.SCHEMA).ask(new Question("how skewed are lines?"));

    assertThat(model.requests()).hasSize(1);
    assertThat(surveys()).isZero();
  }

  @Test
  void is_gone_without_while_it_takes_long_and_there_when_it_is_done() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    BackgroundSurvey slow = new BackgroundSurvey(profile -> waitFor(done), Duration.ofMillis(20));

    assertThat(slow.survey(profile(1))).isEqualTo(Survey.NONE);
    done.countDown();
    Survey later = Survey.NONE;
    for (int i = 0; i < 1_000 && later.equals(Survey.NONE); i++) {
      later = slow.survey(profile(1));
    }
    assertThat(later).isEqualTo(SOME);
  }

  @Test
  void is_tried_again_after_it_has_failed() {
    AtomicInteger calls = new AtomicInteger();
    BackgroundSurvey survey =
        new BackgroundSurvey(
            profile -> {
              if (calls.incrementAndGet() == 1) {
                throw new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "it is down");
              }
              return SOME;
            },
            LONG);

    assertThat(survey.survey(profile(1))).isEqualTo(Survey.NONE);
    assertThat(survey.survey(profile(1))).isEqualTo(SOME);
    assertThat(survey.survey(profile(1))).isEqualTo(SOME);
    assertThat(calls).hasValue(2);
  }

  private static Survey waitFor(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return SOME;
  }

  private long surveys() {
    return shop.queries().stream().filter(sql -> sql.contains("MAX(unitary_price)")).count();
  }

  private Quaestor with(ScriptedModel model, Share share) {
    return Quaestor.over(POS, shop).model(model, Duration.ofSeconds(5)).share(share).build();
  }

  private static DataProfile profile(long version) {
    return new DataProfile(version, Map.of(), Map.of());
  }
}
