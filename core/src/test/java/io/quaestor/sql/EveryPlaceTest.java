package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * There is no place in a query where a name goes unlooked at. Each sentence is checked twice: with
 * a column that is there in the place of {@code #}, and with one that is nowhere.
 */
class EveryPlaceTest {
  private static final SqlValidator SQLITE = Corpus.validator(Dialect.SQLITE);
  private static final SqlValidator POSTGRES = Corpus.validator(Dialect.POSTGRES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT # FROM sales_data",
        "SELECT sales_data.# FROM sales_data",
        "SELECT x.# FROM (SELECT * FROM sales_data) AS x",
        "SELECT x.# FROM (SELECT sales_data.* FROM sales_data) AS x",
        "SELECT x.# FROM (sales_data JOIN sales_data AS b ON 1 = 1) AS x",
        "SELECT 1 FROM sales_data WHERE product_name LIKE 'x' ESCAPE #",
        "SELECT 1 FROM sales_data WHERE # LIKE 'x'",
        "SELECT # IS NULL FROM sales_data",
        "SELECT # IS TRUE FROM sales_data",
        "SELECT # BETWEEN 1 AND 2 FROM sales_data",
        "SELECT 1 BETWEEN # AND 2 FROM sales_data",
        "SELECT 1 BETWEEN 1 AND # FROM sales_data",
        "SELECT -# FROM sales_data",
        "SELECT NOT # FROM sales_data",
        "SELECT 1 + # FROM sales_data",
        "SELECT # + 1 FROM sales_data",
        "SELECT (1, #) = (1, 2) FROM sales_data",
        "SELECT CASE # WHEN 1 THEN 2 ELSE 3 END FROM sales_data",
        "SELECT CASE 1 WHEN # THEN 2 ELSE 3 END FROM sales_data",
        "SELECT CASE 1 WHEN 1 THEN # ELSE 3 END FROM sales_data",
        "SELECT CASE 1 WHEN 1 THEN 2 ELSE # END FROM sales_data",
        "SELECT CAST(# AS integer) FROM sales_data",
        "SELECT trim(#) FROM sales_data",
        "SELECT round(#, 2) FROM sales_data",
        "SELECT row_number() OVER (ORDER BY #) FROM sales_data",
        "SELECT row_number() OVER (PARTITION BY #) FROM sales_data",
        "SELECT sum(#) OVER (ORDER BY date) FROM sales_data",
        "SELECT sum(total) OVER (ORDER BY date ROWS # PRECEDING) FROM sales_data",
        "SELECT sum(total) OVER (ORDER BY date ROWS BETWEEN # PRECEDING AND CURRENT ROW) FROM"
            + " sales_data",
        "SELECT sum(total) OVER (ORDER BY date ROWS BETWEEN 1 PRECEDING AND # FOLLOWING) FROM"
            + " sales_data",
        "SELECT lag(#) OVER (ORDER BY date) FROM sales_data",
        "SELECT lag(total, #) OVER (ORDER BY date) FROM sales_data",
        "SELECT lag(total, 1, #) OVER (ORDER BY date) FROM sales_data",
        "SELECT count(*) FILTER (WHERE # > 1) FROM sales_data",
        "SELECT sum(total) OVER w FROM sales_data WINDOW w AS (ORDER BY #)",
        "SELECT 1 FROM sales_data WHERE 1 IN (#)",
        "SELECT 1 FROM sales_data WHERE # IN (1)",
        "SELECT 1 FROM sales_data WHERE EXISTS (SELECT #)",
        "SELECT 1 FROM sales_data GROUP BY #",
        "SELECT 1 FROM sales_data GROUP BY total HAVING # > 1",
        "SELECT 1 FROM sales_data ORDER BY #",
        "SELECT 1 FROM sales_data AS a JOIN sales_data AS b USING (#)",
        "SELECT 1 FROM sales_data AS a JOIN sales_data AS b ON b.# = 1",
        "SELECT total FROM sales_data UNION SELECT 2 ORDER BY #",
        "WITH a AS (SELECT # FROM sales_data) SELECT 1 FROM a",
        "WITH RECURSIVE a(x) AS (SELECT 1 UNION ALL SELECT # FROM a, sales_data) SELECT x FROM a",
        "WITH RECURSIVE a(x) AS (SELECT # FROM sales_data UNION ALL SELECT 1 FROM a) SELECT x FROM"
            + " a"
      })
  void is_looked_at_in_both_dialects(String sentence) {
    requireLookedAt(SQLITE, sentence);
    requireLookedAt(POSTGRES, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT # COLLATE nocase FROM sales_data",
        "SELECT json_object('a', #) FROM sales_data",
        "SELECT json_object(#, 1) FROM sales_data",
        "SELECT json_array(1, #) FROM sales_data",
        "SELECT json_extract('{}', #) FROM sales_data",
        "SELECT '{}' -> # FROM sales_data",
        "SELECT 1 FROM sales_data, json_each(#)"
      })
  void is_looked_at_in_sqlite(String sentence) {
    requireLookedAt(SQLITE, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(SELECT total FROM sales_data UNION SELECT 2) ORDER BY #",
        "SELECT string_agg(product_name, ', ' ORDER BY #) FILTER (WHERE total > 0) FROM sales_data",
        "SELECT array_agg(total ORDER BY #) FROM sales_data",
        "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY #) FROM sales_data",
        "SELECT (array_agg(total))[#] FROM sales_data",
        "SELECT date[#] FROM sales_data",
        "SELECT ARRAY[#] FROM sales_data",
        "SELECT 1 = ANY(#) FROM sales_data",
        "SELECT (#, date) OVERLAPS (date, date) FROM sales_data",
        "SELECT (date, date) OVERLAPS (date, #) FROM sales_data",
        "SELECT # IS UNKNOWN FROM sales_data",
        "SELECT # ~ 'a' FROM sales_data",
        "SELECT # SIMILAR TO 'a' FROM sales_data",
        "SELECT # AT TIME ZONE 'UTC' FROM sales_data",
        "SELECT now() AT TIME ZONE # FROM sales_data",
        "SELECT #::text FROM sales_data",
        "SELECT # -> 'a' FROM sales_data",
        "SELECT trim(both 'x' from #) FROM sales_data",
        "SELECT extract(year from #) FROM sales_data",
        "SELECT position(# in product_name) FROM sales_data",
        "SELECT overlay(product_name placing # from 1 for 1) FROM sales_data",
        "SELECT make_date(year => #, month => 1, day => 1) FROM sales_data",
        "SELECT DISTINCT ON (#) 1 FROM sales_data",
        "SELECT 1 FROM sales_data GROUP BY GROUPING SETS ((total), (#))",
        "SELECT 1 FROM sales_data AS a, LATERAL (SELECT a.#) AS b",
        "SELECT 1 FROM sales_data, unnest(ARRAY[#]) AS u"
      })
  void is_looked_at_in_postgresql(String sentence) {
    requireLookedAt(POSTGRES, sentence);
  }

  /** LIMIT and OFFSET see no column at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT total FROM sales_data LIMIT #",
        "SELECT total FROM sales_data LIMIT 1 OFFSET #",
        "SELECT total FROM sales_data UNION SELECT 1 LIMIT #",
        "SELECT x.total FROM (SELECT total FROM sales_data LIMIT #) AS x"
      })
  void knows_no_column_where_rows_are_cut(String sentence) {
    for (SqlValidator validator : new SqlValidator[] {SQLITE, POSTGRES}) {
      assertThat(validator.check(sentence.replace("#", "2"))).isInstanceOf(Verdict.Accepted.class);
      requireUnknownColumn(validator, sentence.replace("#", "total"));
    }
    requireUnknownColumn(POSTGRES, "SELECT total FROM sales_data OFFSET total");
    requireUnknownColumn(SQLITE, "SELECT total FROM sales_data LIMIT total, 1");
  }

  private static void requireLookedAt(SqlValidator validator, String sentence) {
    String sound = sentence.replace("#", "total");
    assertThat(validator.check(sound)).as(sound).isInstanceOf(Verdict.Accepted.class);
    requireUnknownColumn(validator, sentence.replace("#", "nothing"));
  }

  private static void requireUnknownColumn(SqlValidator validator, String query) {
    assertThat(validator.check(query))
        .as(query)
        .isInstanceOfSatisfying(
            Verdict.Rejected.class,
            rejected ->
                assertThat(rejected.rule()).as(rejected.explanation()).isEqualTo(Rule.COLUMN));
  }
}
