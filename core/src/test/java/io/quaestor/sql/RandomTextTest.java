package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that nobody thought of, made from those that somebody did; the seed is fixed. */
class RandomTextTest {
  private static final int TEXTS = 1_500;
  private static final List<String> SPLINTERS =
      List.of(
          "'",
          "\"",
          "(",
          ")",
          ";",
          "--",
          "/*",
          "*/",
          "\\",
          " INTO x ",
          " FOR UPDATE ",
          "pg_sleep(1)",
          "::",
          "\n",
          "\r",
          "\0",
          "\u00a0",
          " UNION ",
          "SELECT ",
          " FROM ",
          " secret ",
          "[",
          "]",
          "$$",
          "?",
          ":x",
          "E'",
          "0x",
          "1e",
          ".",
          ",",
          "*",
          " IN ",
          " AS ",
          " NOT ",
          "- -",
          "\ud83d",
          "é",
          " WITH ");

  @ParameterizedTest
  @EnumSource
  void never_throws_and_what_passes_passes_again_unchanged(Dialect dialect) {
    SqlValidator validator = Corpus.validator(dialect);
    Random random = new Random(42);
    List<String> queries = new ArrayList<>(Corpus.legitimate(dialect));
    Corpus.attacks().forEach(attack -> queries.add(attack.text()));
    for (int i = 0; i < TEXTS; i++) {
      String text = changed(queries, random);
      switch (validator.check(text)) {
        case Verdict.Rejected rejected -> assertThat(rejected.explanation()).isNotBlank();
        case Verdict.Accepted accepted ->
            assertThat(validator.check(accepted.query().sql()))
                .as(text)
                .isInstanceOfSatisfying(
                    Verdict.Accepted.class,
                    again -> assertThat(again.query().sql()).isEqualTo(accepted.query().sql()));
      }
    }
  }

  private static String changed(List<String> queries, Random random) {
    StringBuilder text = new StringBuilder(any(queries, random));
    for (int changes = 1 + random.nextInt(3); changes > 0 && !text.isEmpty(); changes--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, any(SPLINTERS, random));
        case 1 -> text.delete(at, end);
        case 2 -> text.insert(at, text.substring(at, end));
        case 3 -> text.replace(at, end, any(SPLINTERS, random));
        default -> text.insert(at, any(queries, random));
      }
    }
    return text.toString();
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
