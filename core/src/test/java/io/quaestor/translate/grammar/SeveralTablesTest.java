package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dataset with two tables that somebody has added: orders, and visits to a page. */
class SeveralTablesTest {
  private static final DateSpan DAYS =
      new DateSpan(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 20));
  private static final DataProfile PROFILE =
      new DataProfile(
          1,
          Map.of("orders", DAYS, "visits", DAYS),
          Map.of(
              "orders", new ValueIndex(Map.of("city", List.of("Rosario", "Salta"))),
              "visits", new ValueIndex(Map.of("page", List.of("/home", "/basket")))));

  @TempDir private Path folder;
  private Dataset shop;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(
        folder.resolve("dataset.yaml"),
        """
                name: shop
                words: {en: [shop]}
                description: Orders and visits.
                tables:
                  - name: orders
                    words: {en: [order line]}
                    description: One order.
                    columns:
                      - {name: placed_on, type: date, role: date, words: {en: [day]}}
                      - {name: city, type: text, role: dimension, words: {en: [city]}}
                      - {name: amount, type: decimal, role: fact, unit: money, words: {en: [amount]}}
                  - name: visits
                    words: {en: [hit]}
                    description: One visit to a page.
                    columns:
                      - {name: visited_on, type: date, role: date, words: {en: [day]}}
                      - {name: page, type: text, role: dimension, words: {en: [page]}}
                metrics:
                  - name: revenue
                    table: orders
                    expression: SUM(amount)
                    unit: money
                    additive: true
                    words: {en: [revenue, sales]}
                  - name: visits
                    table: visits
                    expression: COUNT(*)
                    unit: count
                    additive: true
                    words: {en: [visits]}
                  - {name: seconds_spent, table: visits, expression: COUNT(*), unit: count}
                """);
    shop = CatalogReader.read(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue by city | SELECT city, SUM(amount) AS revenue FROM orders GROUP BY city ORDER BY revenue DESC, city",
        "visits by page | SELECT page, COUNT(*) AS visits FROM visits GROUP BY page ORDER BY visits DESC, page",
        "seconds spent by page | SELECT page, COUNT(*) AS seconds_spent FROM visits GROUP BY page ORDER BY seconds_spent DESC, page",
        "visits yesterday | SELECT COUNT(*) AS visits FROM visits WHERE visited_on BETWEEN '2024-11-19' AND '2024-11-19'",
        "sales of rosario | SELECT SUM(amount) AS revenue FROM orders WHERE city = 'Rosario'",
        "visits by page > and yesterday? | SELECT page, COUNT(*) AS visits FROM visits WHERE visited_on BETWEEN '2024-11-19' AND '2024-11-19' GROUP BY page ORDER BY visits DESC, page",
      })
  void speaks_of_the_table_whose_words_are_said(String questions, String sql) {
    assertThat(last(questions.split(" > ")))
        .isInstanceOfSatisfying(
            Translated.class, translated -> assertThat(translated.sql()).isEqualTo(sql));
  }

  @ParameterizedTest
  @CsvSource({"revenue by page", "revenue yesterday > by page", "visits > of rosario"})
  void declines_what_no_single_table_knows(String questions) {
    assertThat(last(questions.split(" > "))).isInstanceOf(NotUnderstood.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by city | The question does not say what to compute, such as revenue.",
        "by page | The question does not say what to compute, such as visits or seconds spent.",
      })
  void says_what_could_be_computed_of_the_table_that_is_spoken_of(String question, String reason) {
    assertThat(last(question))
        .isInstanceOfSatisfying(
            NotUnderstood.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void asks_nothing_of_a_table_without_a_metric() {
    Dataset silent =
        new Dataset(
            shop.folder(),
            shop.name(),
            shop.words(),
            shop.description(),
            shop.tables(),
            List.of(shop.metric("revenue").orElseThrow()),
            List.of(),
            List.of());

    assertThat(translate(silent, "revenue by page", List.of())).isInstanceOf(NotUnderstood.class);
  }

  private Translation last(String... questions) {
    List<Turn> turns = new ArrayList<>();
    Translation translation = translate(shop, questions[0], turns);
    for (int i = 1; i < questions.length; i++) {
      Translated before = (Translated) translation;
      turns.add(Turn.answered(questions[i - 1], before.sql(), List.of(), before.relation()));
      translation = translate(shop, questions[i], turns);
    }
    return translation;
  }

  private static Translation translate(Dataset dataset, String question, List<Turn> earlier) {
    return new GrammarTranslator(dataset, Dialect.SQLITE)
        .translate(new TranslationRequest(question, earlier, PROFILE, List.of()));
  }
}
