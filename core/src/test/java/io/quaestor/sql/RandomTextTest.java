package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that nobody thought of, made from those that somebody did; the seeds are fixed. */
class RandomTextTest {
  private static final int TEXTS = 1_500;
  private static final String SECRET = "a private value";

  /** Private tables are called what the queries call other things. */
  private static final List<String> PRIVATE_TABLES =
      List.of("secret", "total", "waiter", "date", "x", "a", "b", "t", "s", "n", "d", "value");

  @ParameterizedTest
  @EnumSource
  void never_throws_and_what_passes_passes_again_unchanged(Dialect dialect) {
    List<String> queries = new ArrayList<>(Corpus.legitimate(dialect));
    Corpus.attacks().forEach(attack -> queries.add(attack.text()));
    RandomTexts texts = new RandomTexts(queries, new Random(42));
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next(3);
      switch (Corpus.validator(dialect).check(text)) {
        case Verdict.Rejected rejected -> assertThat(rejected.explanation()).isNotBlank();
        case Verdict.Accepted accepted ->
            assertThat(Corpus.validator(dialect).check(accepted.query().sql()))
                .as(text)
                .isInstanceOfSatisfying(
                    Verdict.Accepted.class,
                    again -> assertThat(again.query().sql()).isEqualTo(accepted.query().sql()));
      }
    }
  }

  @Test
  void what_passes_reads_nothing_private_and_changes_nothing() throws SQLException {
    RandomTexts texts = new RandomTexts(Corpus.legitimate(Dialect.SQLITE), new Random(43));
    try (SalesDatabase database = new SalesDatabase(5)) {
      for (String table : PRIVATE_TABLES) {
        database.execute("CREATE TABLE " + table + "(x, total, a, n, value)");
        database.execute(
            "INSERT INTO %s VALUES ('%2$s', '%2$s', '%2$s', '%2$s', '%2$s')"
                .formatted(table, SECRET));
      }
      String before =
          "SELECT name, sql FROM sqlite_master UNION ALL SELECT COUNT(*), SUM(total) FROM sales_data";
      List<List<String>> state = database.rows(before);
      int ran = 0;
      for (int i = 0; i < TEXTS; i++) {
        String text = texts.next(1);
        if (Corpus.validator(Dialect.SQLITE).check(text) instanceof Verdict.Accepted accepted) {
          ran += runs(database, accepted.query().sql()) ? 1 : 0;
        }
      }
      assertThat(ran).isGreaterThan(50);
      assertThat(database.rows(before)).isEqualTo(state);
    }
  }

  /**
   * Whether the database takes the query; what the change made wrong otherwise is no matter here.
   */
  private static boolean runs(SalesDatabase database, String sql) {
    try {
      assertThat(database.rows(sql).toString()).as(sql).doesNotContain(SECRET, "CREATE TABLE");
      return true;
    } catch (SQLException e) {
      assertThat(e.getMessage()).as(sql).doesNotContain("no such table");
      return false;
    }
  }
}
