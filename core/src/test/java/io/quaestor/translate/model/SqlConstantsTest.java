package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Constants;
import io.quaestor.translate.grammar.CafeProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlConstantsTest {
  private static final String LONG = "x ''y'' ".repeat(2_500);
  private static final Discretion DISCRETION = new Discretion(CafeProfile.DATASET);

  @ParameterizedTest
  @CsvSource({"1e5", "1.5E-3", ".5", "48000.25", "7"})
  void sees_a_number_as_a_whole(String number) {
    String sql = "SELECT 1 FROM t2 WHERE a == 1 AND price > " + number;

    assertThat(SqlConstants.of(sql).map(Constants::values)).contains(List.of("1", "1", number));
    assertThat(DISCRETION.allows(sql, List.of("price above 1, e5 of all, 5 or 25")))
        .isEqualTo(false);
  }

  @Test
  void reads_a_text_of_whatever_length() {
    String sql = "SELECT 'a', 'a', 2 FROM t WHERE p = '" + LONG + "'";

    assertThat(SqlConstants.texts(sql)).containsExactly("a", LONG.replace("''", "'"));
    assertThat(DISCRETION.allows(sql, List.of("a"))).isFalse();
    assertThat(DISCRETION.allows(sql, List.of("a", LONG.replace("''", "'")))).isTrue();
    assertThat(LiteralValues.near(sql, CafeProfile.DATASET, CafeProfile.PROFILE)).isNotNull();
    assertThat(new Evidence(CafeProfile.DATASET, List::of).foreignTexts(sql, CafeProfile.PROFILE))
        .contains(LONG.replace("''", "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 'open", "SELECT E'\\n'", "SELECT 1 # 'Té'", "SELECT 0x7F"})
  void lets_nothing_leave_that_cannot_be_read(String sql) {
    assertThat(DISCRETION.allows(sql, List.of("Té", sql))).isFalse();
    assertThat(SqlConstants.texts(sql)).isEmpty();
  }
}
