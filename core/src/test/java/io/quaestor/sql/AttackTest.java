package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttackTest {
  @ParameterizedTest
  @MethodSource({"corpus", "oddTexts"})
  void refuses_and_names_the_rule(Dialect dialect, String text, Rule rule) {
    Verdict verdict = Corpus.validator(dialect).check(text);
    assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
    Verdict.Rejected rejected = (Verdict.Rejected) verdict;
    assertThat(rejected.rule()).as(rejected.explanation()).isEqualTo(rule);
    assertThat(rejected.explanation()).isNotBlank().hasSizeLessThan(2_000);
  }

  @Test
  void the_corpus_is_broad() {
    assertThat(Corpus.attacks().stream().map(Corpus.Attack::text).distinct())
        .hasSizeGreaterThan(900);
    assertThat(Corpus.attacks().stream().map(Corpus.Attack::kind).distinct())
        .hasSizeGreaterThan(50);
    assertThat(Corpus.attacks()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void an_attack_in_a_comment_or_a_text_is_harmless(Dialect dialect) {
    for (Corpus.Attack attack : Corpus.attacks()) {
      String text = attack.text().replace("'", "''").replace("\\", "");
      String query = "SELECT total FROM sales_data WHERE product_name = '" + text + "'";
      assertThat(Corpus.validator(dialect).check(query))
          .as(query)
          .isInstanceOfSatisfying(
              Verdict.Accepted.class,
              accepted -> assertThat(accepted.query().sql()).isEqualTo(query));
    }
  }

  static Stream<Arguments> corpus() {
    return Corpus.attacks().stream()
        .map(
            attack ->
                argumentSet(
                    attack.kind() + ", " + attack.dialect().title() + ": " + attack.text(),
                    attack.dialect(),
                    attack.text(),
                    attack.rule()));
  }

  static Stream<Arguments> oddTexts() {
    return OddTexts.all().stream()
        .map(
            odd ->
                argumentSet(
                    odd.name() + ", " + odd.attack().dialect().title(),
                    odd.attack().dialect(),
                    odd.attack().text(),
                    odd.attack().rule()));
  }
}
