package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.port.RollupState;
import io.quaestor.port.RollupStore;
import io.quaestor.rollup.CurrentRollups;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollupQuestionsTest {
  private static final long NOW = 7;
  private static final Dataset USAGE = CatalogReader.bundled("ai_usage").standard();

  private static final DataProfile PROFILE =
      new DataProfile(
          NOW,
          Map.of(
              "usage",
              new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
              "users",
              new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))),
          Map.of(
              "usage",
              new ValueIndex(
                  Map.of(
                      "model_name", List.of("gpt-4", "claude-3"),
                      "company", List.of("Acme", "Globex"),
                      "region", List.of("Europe", "Asia")))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spending                                       | spending_by_region
          spending by region                             | spending_by_region
          spending per month                             | spending_by_region
          spending by weekday                            | spending_by_region
          tokens per transaction by region               | spending_by_region
          how many transactions were there in March      | spending_by_region
          spending in Europe and Asia by week            | spending_by_region
          days with spending over 100                    | spending_by_region
          spending by model                              | spending_by_model
          spending on gpt-4 in March                     | spending_by_model
          share of spending by model                     | spending_by_model
          which company spent most in March?             | spending_by_company
          top 3 companies by spending in each region     | spending_by_company
          how many companies used gpt-4?                 | usage
          how many companies are there?                  | users
          which company spent most on gpt-4 in March?    | usage
          spending by token type                         | usage
          active users by region                         | usage
          conversations per month                        | usage
          cost per conversation                          | usage
          average rate by model                          | usage
          users by department                            | users
          """)
  void reads_the_smallest_rollup_that_answers(String question, String from) {
    assertThat(translated(NOW, question, List.of()).sql()).contains(" FROM " + from);
  }

  @ParameterizedTest
  @CsvSource({"6, usage", "7, spending_by_region", "8, spending_by_region"})
  void reads_no_rollup_that_is_behind_the_data(long version, String from) {
    assertThat(translated(version, "spending", List.of()).sql())
        .isEqualTo(
            from.equals("usage")
                ? "SELECT SUM(calculated_cost) AS spending FROM usage"
                : "SELECT SUM(spending) AS spending FROM spending_by_region");
  }

  @Test
  void says_the_same_of_the_question_wherever_it_is_read() {
    Translated rollup = translated(NOW, "tokens per transaction by region", List.of());
    Translated table = translated(0, "tokens per transaction by region", List.of());

    assertThat(rollup.sql())
        .contains(
            "SUM(tokens) * 1.0 / NULLIF(COALESCE(CAST(SUM(transactions) AS bigint), 0), 0) AS"
                + " average_tokens FROM spending_by_region");
    assertThat(rollup.reading()).isEqualTo(table.reading());
    assertThat(rollup.assumptions()).isEqualTo(table.assumptions());
    assertThat(rollup.plan()).isEqualTo(table.plan());
    assertThat(rollup.shape()).isEqualTo(table.shape());
  }

  @Test
  void reads_the_table_when_a_rollup_was_gone_meanwhile() {
    FailedAttempt gone = FailedAttempt.failed("SELECT …", "no such table: spending_by_region");

    assertThat(translated(NOW, "spending", List.of(gone)).sql()).endsWith("FROM usage");
  }

  private static Translated translated(long version, String question, List<FailedAttempt> failed) {
    Translation translation =
        new GrammarTranslator(USAGE, Dialect.SQLITE, new CurrentRollups(USAGE, new AllOf(version)))
            .translate(new TranslationRequest(question, List.of(), PROFILE, failed));
    assertThat(translation).as(question).isInstanceOf(Translated.class);
    return (Translated) translation;
  }

  /** A store whose rollups have one version of the data, those with more columns more rows. */
  private record AllOf(long version) implements RollupStore {
    @Override
    public Optional<RollupState> state(Rollup rollup) {
      boolean companies = rollup.name().endsWith("company");
      return Optional.of(
          new RollupState(
              version, Instant.EPOCH, rollup.by().size() * 100L + (companies ? 1 : 0), true));
    }

    @Override
    public boolean refresh(Rollup rollup, Instant now) {
      throw new AssertionError("only the keeper refreshes");
    }
  }
}
