package io.quaestor.benchmark.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongTextsTest {
  /** What is refused says nothing about how long what is allowed takes. */
  @ParameterizedTest
  @EnumSource
  void are_let_through(LongTexts text) {
    for (Dialect dialect : Dialect.values()) {
      GuardParts guard = new GuardParts();
      guard.dialect = dialect;
      guard.text = text;
      assertThat(guard.guard()).isInstanceOf(Verdict.Accepted.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void are_no_longer_than_a_text_may_be(LongTexts text) {
    assertThat(text.sql().length()).isLessThanOrEqualTo(SqlValidator.LONGEST_TEXT);
  }
}
