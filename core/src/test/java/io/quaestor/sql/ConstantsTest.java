package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          WHERE p = 'Tea'                             | p
          WHERE s.p <> 'Tea' AND q > 1                | p
          WHERE "p" = 'Tea'                           | p
          WHERE p IN ('Coffee', 'Tea', 'Cake')        | p
          WHERE p NOT IN ('Tea')                      | p
          WHERE (q = 1 OR NOT p = 'Tea')              | p
          GROUP BY q HAVING SUM(CASE WHEN p = 'Tea' THEN 1 END) > 2 | p
          """)
  void tells_the_column_that_is_compared_with_a_text(String end, String column) {
    assertThat(constants(end).columnOf("Tea")).contains(column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WHERE p LIKE 'Tea'",
        "WHERE LOWER(p) = 'Tea'",
        "WHERE p || q = 'Tea'",
        "WHERE p = 'Tea' || q",
        "WHERE p > 'Tea'",
        "WHERE p IN ('Tea', q)",
        "WHERE p IN (SELECT 'Tea' FROM t)",
        "WHERE p = 'Tea' OR q = 'Tea'",
        "WHERE p = 'Green Tea'",
        "WHERE p = 'TEA'",
        "WHERE p = \"Tea\"",
        "ORDER BY 'Tea'",
        "WHERE COALESCE(p, 'Tea') = 'x'"
      })
  void tells_no_column_where_the_text_is_part_of_more_or_stands_elsewhere(String end) {
    assertThat(constants(end).columnOf("Tea")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LIMIT 5                                 | true
          HAVING COUNT(*) > 5 LIMIT 2             | true
          WHERE q >= 5                            | true
          WHERE q >= 5 * 2                        | false
          WHERE q > 5 LIMIT 5                     | false
          WHERE q BETWEEN 5 AND 9                 | false
          ORDER BY 5                              | false
          LIMIT 50                                | false
          LIMIT 3 OFFSET 5                        | false
          """)
  void tells_whether_a_number_bounds_something(String end, boolean bounds) {
    assertThat(constants(end).isBound("5")).isEqualTo(bounds);
  }

  @Test
  void puts_others_in_their_places_and_leaves_what_only_looks_like_them() {
    Constants constants =
        constants("WHERE p = 'Tea' AND q = 'a ''Tea'' 5' AND t5 < 5 /* 'Tea' */ LIMIT 9");

    assertThat(constants.with(Map.of("Tea", "O'Brien''s", "5", "7")))
        .contains(
            "SELECT a FROM t WHERE p = 'O''Brien''''s' AND q = 'a ''Tea'' 5' AND t5 < 7 /* 'Tea' */"
                + " LIMIT 9");
  }

  @Test
  void puts_no_text_where_a_number_stands() {
    assertThat(constants("WHERE q = 5").with(Map.of("5", "1 OR 1 = 1"))).isEmpty();
  }

  @Test
  void lists_values_as_they_are_meant_and_names_without_quotes() {
    Constants constants = constants("WHERE \"my p\" = 'O''Brien' LIMIT 5");

    assertThat(constants.values()).containsExactly("O'Brien", "5");
    assertThat(constants.texts()).containsExactly("O'Brien");
    assertThat(constants.words()).contains("a", "t", "my p", "LIMIT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WHERE p = 'open", "WHERE p = E'\\n'", "WHERE p = $1"})
  void makes_nothing_of_what_is_no_sql(String end) {
    assertThat(Constants.of("SELECT a FROM t " + end, Dialect.SQLITE)).isEqualTo(Optional.empty());
  }

  private static Constants constants(String end) {
    return Constants.of("SELECT a FROM t " + end, Dialect.SQLITE).orElseThrow();
  }
}
