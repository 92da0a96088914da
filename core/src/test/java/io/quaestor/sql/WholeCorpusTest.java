package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The corpora in few tests of many texts each. Mutation testing starts every test by itself,
 * thousands of times, and would take hours with one test a text, as {@link AttackTest} and {@link
 * LegitimateQueryTest} have it.
 */
class WholeCorpusTest {
  private static final int QUERIES_AT_ONCE = 25;

  /** Made anew for every test, so that a change in how the lists are read shows as well. */
  private final Map<Dialect, SqlValidator> validators =
      Map.of(
          Dialect.SQLITE, SqlValidator.over(Corpus.pos(), Dialect.SQLITE),
          Dialect.POSTGRES, SqlValidator.over(Corpus.pos(), Dialect.POSTGRES));

  @ParameterizedTest
  @MethodSource("attacks")
  void refuses_every_attack_of_a_kind_by_the_rule_it_breaks(List<Corpus.Attack> attacks) {
    for (Corpus.Attack attack : attacks) {
      assertThat(validator(attack.dialect()).check(attack.text()))
          .as(attack.text())
          .isInstanceOfSatisfying(
              Verdict.Rejected.class,
              rejected -> assertThat(rejected.rule()).isEqualTo(attack.rule()));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void accepts_every_query_and_its_rendering(Dialect dialect, List<String> queries) {
    SqlValidator validator = validator(dialect);
    for (String query : queries) {
      String sql = LegitimateQueryTest.accepted(validator.check(query)).sql();
      assertThat(LegitimateQueryTest.accepted(validator.check(sql)).sql()).isEqualTo(sql);
    }
  }

  @Test
  void an_accepted_query_tells_what_it_reads_and_can_be_counted() {
    ValidatedQuery query =
        LegitimateQueryTest.accepted(
            validator(Dialect.POSTGRES).check("SELECT 1 FROM Sales_Data AS s"));
    assertThat(query.tables()).containsExactly("sales_data");
    assertThat(query.dialect()).isEqualTo(Dialect.POSTGRES);
    assertThat(query).hasToString(query.sql());
    assertThat(query.counted().sql())
        .isEqualTo("SELECT COUNT(*) AS row_count FROM (SELECT 1 FROM Sales_Data AS s) AS counted");
    assertThat(query.counted().tables()).isEqualTo(query.tables());
  }

  private SqlValidator validator(Dialect dialect) {
    return Objects.requireNonNull(validators.get(dialect));
  }

  static Stream<Arguments> attacks() {
    Map<String, List<Corpus.Attack>> kinds =
        Corpus.everyAttack().stream()
            .collect(
                Collectors.groupingBy(attack -> attack.dialect().title() + ": " + attack.kind()));
    return kinds.entrySet().stream().map(kind -> argumentSet(kind.getKey(), kind.getValue()));
  }

  static Stream<Arguments> queries() {
    List<Arguments> parts = new ArrayList<>();
    for (Dialect dialect : Dialect.values()) {
      List<String> queries = Corpus.legitimate(dialect);
      for (int from = 0; from < queries.size(); from += QUERIES_AT_ONCE) {
        int to = Math.min(queries.size(), from + QUERIES_AT_ONCE);
        String name = "%s, %d to %d".formatted(dialect.title(), from + 1, to);
        parts.add(argumentSet(name, dialect, queries.subList(from, to)));
      }
    }
    return parts.stream();
  }
}
