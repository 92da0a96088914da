package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegitimateQueryTest {
  @ParameterizedTest
  @MethodSource("queries")
  void passes_and_passes_again_as_rendered(Dialect dialect, String query) {
    SqlValidator validator = Corpus.validator(dialect);
    ValidatedQuery first = accepted(validator.check(query));
    ValidatedQuery second = accepted(validator.check(first.sql()));
    assertThat(second.sql()).isEqualTo(first.sql());
    assertThat(second.tables()).isEqualTo(first.tables());
    assertThat(first.dialect()).isEqualTo(dialect);
  }

  @ParameterizedTest
  @MethodSource("plainQueries")
  void passes_with_its_words_in_capitals_and_in_small_letters(Dialect dialect, String query) {
    SqlValidator validator = Corpus.validator(dialect);
    accepted(validator.check(query.toUpperCase(Locale.ROOT)));
    accepted(validator.check(query.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @EnumSource
  void the_corpus_is_broad_and_no_query_stands_there_twice(Dialect dialect) {
    assertThat(Corpus.legitimate(dialect)).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
  }

  @Test
  void every_verified_question_of_the_catalog_passes() {
    Corpus.pos()
        .verifiedQuestions()
        .forEach(question -> accepted(Corpus.validator(Dialect.SQLITE).check(question.sql())));
  }

  @Test
  void names_the_tables_that_are_read() {
    SqlValidator validator = Corpus.validator(Dialect.SQLITE);
    assertThat(accepted(validator.check("SELECT 1")).tables()).isEmpty();
    assertThat(
            accepted(validator.check("SELECT 1 WHERE 1 IN (SELECT waiter FROM SALES_DATA)"))
                .tables())
        .isEqualTo(Set.of("sales_data"));
  }

  @Test
  void keeps_the_spelling_of_column_titles() {
    SqlValidator validator = Corpus.validator(Dialect.SQLITE);
    assertThat(
            accepted(
                    validator.check(
                        "select hour, Count(hour) as Month from sales_data group by hour;"))
                .sql())
        .isEqualTo("select hour, Count(hour) as Month from sales_data group by hour");
  }

  @Test
  void the_rows_of_an_accepted_query_can_be_counted() {
    SqlValidator validator = Corpus.validator(Dialect.SQLITE);
    ValidatedQuery counted = accepted(validator.check("SELECT total FROM sales_data")).counted();
    assertThat(accepted(validator.check(counted.sql())).sql()).isEqualTo(counted.sql());
  }

  static ValidatedQuery accepted(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    return ((Verdict.Accepted) verdict).query();
  }

  static Stream<Arguments> queries() {
    return Stream.of(Dialect.values())
        .flatMap(
            dialect ->
                Corpus.legitimate(dialect).stream()
                    .map(query -> argumentSet(dialect.title() + ": " + query, dialect, query)));
  }

  /** Those without texts and quoted names, whose case matters. */
  static Stream<Arguments> plainQueries() {
    return queries()
        .filter(set -> String.valueOf(set.get()[1]).chars().noneMatch(c -> c == '\'' || c == '"'));
  }
}
