package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.translate.grammar.CafeProfile;
import io.quaestor.translate.model.LinkedValues.Linked;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PromptPartsTest {
  private static final LinkedValues VALUES = new LinkedValues(CafeProfile.DATASET);
  private static final Discretion DISCRETION = new Discretion(CafeProfile.DATASET);

  @ParameterizedTest
  @CsvSource({
    "median price of a cafe con leche, Café con leche",
    "how skewed is espreso doble, Espresso doble",
    "sesgo de las medialunas, Medialuna x un",
    "what is the mode of lemon cake, Torta de limón",
    "what is the mode of o'brien, Café O'Brien"
  })
  void links_what_is_typed_to_the_values_of_the_data(String question, String value) {
    assertThat(VALUES.in(question, CafeProfile.PROFILE)).extracting(Linked::value).contains(value);
  }

  @Test
  void offers_values_that_are_near_to_a_word_that_is_none_as_perhaps_meant() {
    List<Linked> linked = VALUES.in("variance of expressso", CafeProfile.PROFILE);

    assertThat(LinkedValues.lines(linked)).contains("\"Espresso doble\"");
  }

  @Test
  void links_nothing_where_nothing_is_named() {
    assertThat(VALUES.in("how skewed is revenue by day?", CafeProfile.PROFILE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          which weekdays sell a lot in total?  | Total sales by weekday
          quantiles of the average tickets     | What is the average ticket?
          the waiters by their variance        | Which waiter sold the most?
          """)
  void shows_the_verified_question_that_shares_the_most_words_first(String asked, String first) {
    String near =
        new NearestExamples(CafeProfile.DATASET, Share.VALUES)
            .near(Stems.of(List.of(asked)), Locale.ENGLISH, List.of(), List.of());

    assertThat(near).startsWith("\"" + first + "\" -> \"SELECT ").hasLineCount(3);
  }

  @Test
  void shows_confirmed_questions_before_those_of_the_catalog_and_the_newest_first() {
    List<ConfirmedQuestion> confirmed =
        List.of(
            confirmed("variance by hour", "SELECT 2"), confirmed("variance by day", "SELECT 1"));

    assertThat(examples(Share.VALUES, "the variance", confirmed).lines().toList())
        .startsWith("\"variance by hour\" -> \"SELECT 2\"", "\"variance by day\" -> \"SELECT 1\"")
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          variance of lemon cakes          | WHERE product_name = 'Torta de limón' | VALUES | true
          variance of lemon cakes          | WHERE product_name = 'Torta de limón' | SCHEMA | false
          variance of Torta de limón       | WHERE product_name = 'Torta de limón' | SCHEMA | true
          variance by waiter               | WHERE 1 = 1                           | SCHEMA | true
          variance of the dearest          | WHERE unitary_price > 48000           | SCHEMA | false
          """)
  void shows_of_confirmed_sql_only_what_may_leave(
      String question, String end, Share share, boolean shown) {
    String sql = "SELECT SUM(total) AS variance FROM sales_data " + end;

    String near = examples(share, "the variance", List.of(confirmed(question, sql)));

    assertThat(near.contains(question)).isEqualTo(shown);
    assertThat(near.contains(end)).isEqualTo(shown);
  }

  @Test
  void leaves_out_confirmed_questions_that_would_crowd_out_the_rest() {
    String padded = "SELECT 1" + " + 1".repeat(500);

    assertThat(
            examples(
                Share.VALUES,
                "the variance",
                List.of(
                    confirmed("variance", padded), confirmed("variance ".repeat(60), "SELECT 7"))))
        .doesNotContain("+ 1", "SELECT 7");
  }

  private static String examples(Share share, String asked, List<ConfirmedQuestion> confirmed) {
    return new NearestExamples(CafeProfile.DATASET, share)
        .near(Stems.of(List.of(asked)), Locale.ENGLISH, confirmed, List.of(asked));
  }

  private static ConfirmedQuestion confirmed(String question, String sql) {
    return new ConfirmedQuestion("id", "pos", question, question, sql, "who", Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT 1 WHERE product_name = 'CAFE CON LECHE'    | Café con leche
          SELECT 1 WHERE product_name LIKE '%torta%'        | Torta de limón
          SELECT 1 WHERE product_name = 'Expresso'          | Espresso doble
          SELECT 1 WHERE product_name IN ('x', 'medialunas') | Medialunas caja x12un
          """)
  void finds_what_is_near_to_the_texts_in_sql(String sql, String value) {
    assertThat(LiteralValues.near(sql, CafeProfile.DATASET, CafeProfile.PROFILE))
        .extracting(Linked::value)
        .contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT 1 WHERE product_name = 'Espresso doble'
          SELECT 1 WHERE date = '2024-11-20'
          SELECT 'O''Brien'
          """)
  void leaves_out_what_is_a_value_already_or_like_none(String sql) {
    String known = sql.replace("'O''Brien'", "'Café O''Brien'");

    assertThat(LiteralValues.near(known, CafeProfile.DATASET, CafeProfile.PROFILE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("written")
  void tells_sql_that_may_hold_a_value_of_the_data(String typed, String sql, boolean allowed) {
    assertThat(DISCRETION.allows(sql, List.of("and before?", typed))).isEqualTo(allowed);
  }

  static Stream<Arguments> written() {
    return Stream.of(
        argumentSet("no constant", "revenue", "SELECT SUM(total) FROM sales_data", true),
        argumentSet("a number that was typed", "top 7", "SELECT 1 LIMIT 7", true),
        argumentSet("a number of a longer one", "in 2024", "SELECT 1 LIMIT 20", false),
        argumentSet("a number of the data", "top", "SELECT 1 WHERE waiter = 51", false),
        argumentSet("a text that was typed", "of 'Té'", "SELECT 1 WHERE p = 'Té'", true),
        argumentSet("as the data spell it", "of té", "SELECT 1 WHERE p = 'Té'", false),
        argumentSet("a part of what was typed", "of Tés", "SELECT 1 WHERE p = 'Té'", false),
        argumentSet("a day of the data", "November", "SELECT 1 WHERE d >= '2024-11-01'", false),
        argumentSet("a segment", "refunds", "SELECT 1 WHERE t LIKE 'NC%'", true),
        argumentSet("a format", "by month", "SELECT strftime('%Y-%m', date) FROM t", true),
        argumentSet("an empty text", "x", "SELECT COALESCE(p, '') FROM t", true),
        argumentSet("a name with a number", "x", "SELECT kind_77 FROM t", true),
        argumentSet("a share", "x", "SELECT 100.0 * SUM(a) / SUM(b) FROM t", true));
  }
}
