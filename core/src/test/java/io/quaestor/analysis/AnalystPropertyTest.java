package io.quaestor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.table.ColumnMeaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every table, however odd. A seed that fails, fails again. */
class AnalystPropertyTest {
  private static final Pattern NUMBER =
      Pattern.compile("(?:(?<!\\d)-)?\\d(?:[\\d.,]*\\d)?(?:E\\d+)?");
  private static final int TABLES_PER_SEED = 50;

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_number_is_in_the_rows_or_computed_from_them(int seed) {
    forEachTable(
        seed,
        (odd, language, text) -> {
          List<BigDecimal> known = new KnownNumbers(odd.table()).all();
          assertThat(NUMBER.matcher(text).results().map(MatchResult::group))
              .as("%s of %s", text, odd)
              .allMatch(number -> isKnown(read(number, language), known));
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_text_is_short(int seed) {
    forEachTable(
        seed,
        (odd, language, text) -> {
          assertThat(text).isNotBlank().endsWith(".").hasSizeLessThanOrEqualTo(600);
          assertThat(text.split("\\. ", -1)).as(text).hasSizeLessThanOrEqualTo(4);
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_total_is_stated_of_a_part(int seed) {
    forEachTable(
        seed,
        (odd, language, text) -> {
          if (odd.coverage() != Coverage.WHOLE || odd.table().truncated()) {
            assertThat(text).doesNotContain("total");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_cut_is_always_told(int seed) {
    forEachTable(
        seed,
        (odd, language, text) -> {
          if (odd.table().truncated() && !odd.table().isEmpty()) {
            assertThat(text).containsAnyOf("was cut off", "se cortó");
          }
        });
  }

  private interface Check {
    void of(OddTables.Odd odd, Locale language, String text);
  }

  private static void forEachTable(int seed, Check check) {
    OddTables tables = new OddTables(seed);
    for (int i = 0; i < TABLES_PER_SEED; i++) {
      OddTables.Odd odd = tables.next();
      List<ColumnMeaning> columns = odd.columns();
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
        check.of(odd, language, Analyst.describe(odd.table(), columns, odd.coverage(), language));
      }
    }
  }

  private static BigDecimal read(String number, Locale language) {
    return new BigDecimal(
        language.getLanguage().equals("es")
            ? number.replace(".", "").replace(',', '.')
            : number.replace(",", ""));
  }

  /** Equal after rounding the way the text rounds: to 2 decimals, 1 decimal or 3 digits. */
  private static boolean isKnown(BigDecimal said, List<BigDecimal> known) {
    return known.stream()
        .anyMatch(
            value ->
                said.compareTo(value.setScale(2, RoundingMode.HALF_UP)) == 0
                    || said.compareTo(value.setScale(1, RoundingMode.HALF_UP)) == 0
                    || (said.precision() - said.scale() > 18
                        && said.compareTo(value.round(new MathContext(3, RoundingMode.HALF_UP)))
                            == 0));
  }
}
