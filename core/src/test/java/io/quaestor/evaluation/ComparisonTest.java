package io.quaestor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.evaluation.Difference.Kind;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
  @ParameterizedTest
  @MethodSource("alike")
  void takes_results_that_say_the_same_for_the_same(String answer, String gold) {
    assertThat(Comparison.difference(Tables.of(answer), Tables.of(gold), false)).isEmpty();
  }

  static Stream<Arguments> alike() {
    return Stream.of(
        argumentSet("equal rows", "a 1 / b 2", "a 1 / b 2"),
        argumentSet("rows in another order", "b 2 / a 1", "a 1 / b 2"),
        argumentSet("columns in another order", "1 a / 2 b", "a 1 / b 2"),
        argumentSet("an extra column", "a 7 1 / b 8 2", "a 1 / b 2"),
        argumentSet("no rows", "", ""),
        argumentSet("the same row twice", "a 1 / b 2 / a 1", "a 1 / a 1 / b 2"),
        argumentSet("NULL", "a NULL / b 2", "b 2 / a NULL"),
        argumentSet("a millionth more", "a 1000000.9", "a 1000000"),
        argumentSet("rounded to two decimals", "a 33.33", "a 33.333333"),
        argumentSet("two of gold rounded to one", "a 3.33 / b 3.33", "b 3.334 / a 3.3349"),
        argumentSet("a number as text", "'09' 1", "9 1"),
        argumentSet("an hour with and without its zero, both as text", "'9' 1", "'09' 1"),
        argumentSet("a truth value as a number", "true a / false b", "1 a / 0 b"),
        argumentSet("another case", "ESPRESSO 1", "Espresso 1"),
        argumentSet("a share as a percentage", "a 25.2 / b 74.8", "a 0.252 / b 0.748"),
        argumentSet("a percentage as a share", "a 0.25193 / b 0.74807", "a 25.193 / b 74.807"),
        argumentSet("a month by name", "October 1 / November 2", "2024-10 1 / 2024-11 2"),
        argumentSet("a month in Spanish", "octubre 1", "October 1"),
        argumentSet("a month by number", "10 1", "2024-10 1"),
        argumentSet(
            "a month by its first day", "2024-10-01 1 / 2024-11-01 2", "2024-10 1 / 2024-11 2"),
        argumentSet("a month with its year", "octubre_de_2024 1", "'Oct_2024' 1"),
        argumentSet("a weekday in Spanish", "lunes 1 / domingo 2", "Monday 1 / Sunday 2"),
        argumentSet("a weekday cut short", "Mon 1 / Sun 2", "Monday 1 / Sunday 2"),
        argumentSet("a weekday by number", "1 5 / 0 6", "Monday 5 / Sunday 6"),
        argumentSet("an hour with minutes", "09:00 1 / 17:00 2", "9 1 / 17 2"),
        argumentSet("an hour of half a day", "'9_am' 1 / '5_p.m.' 2", "'09' 1 / '17' 2"),
        argumentSet("a day with midnight", "'2024-10-05_00:00:00' 1", "2024-10-05 1"));
  }

  @ParameterizedTest
  @MethodSource("different")
  void says_in_words_what_differs(String answer, String gold, Kind kind, String words) {
    assertThat(Comparison.difference(Tables.of(answer), Tables.of(gold), false))
        .hasValueSatisfying(
            difference -> {
              assertThat(difference.kind()).isEqualTo(kind);
              assertThat(difference.words()).contains(words);
            });
  }

  static Stream<Arguments> different() {
    return Stream.of(
        argumentSet(
            "a row missing",
            "a 1 / b 2",
            "a 1 / b 2 / c 3",
            Kind.ROWS_MISSING,
            "rows missing: the answer has 2, gold has 3, such as 'c'"),
        argumentSet("all rows missing", "", "a 1", Kind.ROWS_MISSING, "the answer has 0, gold has"),
        argumentSet(
            "an extra row",
            "a 1 / b 2 / c 3",
            "a 1 / b 2",
            Kind.EXTRA_ROWS,
            "extra rows: the answer has 3, gold has 2, such as 'c'"),
        argumentSet("rows of nameless numbers", "1 / 2", "1", Kind.EXTRA_ROWS, "2, gold has 1"),
        argumentSet("a row too often", "a 1 / a 1", "a 1", Kind.EXTRA_ROWS, "such as 'a'"),
        argumentSet(
            "another row",
            "a 1 / b 2 / d 2",
            "a 1 / b 2 / c 2",
            Kind.ROWS_MISSING,
            "rows missing and extra: 'd' instead of 'c'"),
        argumentSet(
            "another value",
            "a 1 / b 5",
            "a 1 / b 2",
            Kind.VALUE,
            "value: c2 is 5, gold's c2 is 2 in the row of 'b'; 1 of 2 rows differ"),
        argumentSet("one other number", "12", "13", Kind.VALUE, "c1 is 12, gold's c1 is 13"),
        argumentSet("values of other rows", "a 2 / b 1", "a 1 / b 2", Kind.VALUE, "2 of 2 rows"),
        argumentSet("NULL for nothing", "NULL", "0", Kind.VALUE, "c1 is NULL, gold's c1 is 0"),
        argumentSet("a text for a number", "a", "1", Kind.VALUE, "c1 is 'a', gold's c1 is 1"),
        argumentSet("whole numbers a hundred apart", "100", "1", Kind.VALUE, "c1 is 100"),
        argumentSet("two decimals apart", "a 33.34", "a 33.33", Kind.VALUE, "33.34, gold's"),
        argumentSet("another year", "2023-10 1", "2024-10 1", Kind.VALUE, "'2023-10', gold's"),
        argumentSet(
            "ticket numbers side by side",
            "'0003000024735' 1",
            "'0003000024736' 1",
            Kind.VALUE,
            "'0003000024735', gold's"),
        argumentSet("a quarter past nine", "09:15 1", "9 1", Kind.VALUE, "'09:15', gold's"),
        argumentSet(
            "a column missing",
            "a / b",
            "a 1 / b 2",
            Kind.COLUMN_MISSING,
            "column missing: no column holds gold's c2 (1)"),
        argumentSet(
            "one column for two", "a 1", "a 1 1", Kind.COLUMN_MISSING, "no column holds gold's c"));
  }

  @Test
  void minds_the_order_only_where_it_matters() {
    ResultTable answer = Tables.of("a 1 / c 3 / b 2");
    ResultTable gold = Tables.of("a 1 / b 2 / c 3");

    assertThat(Comparison.difference(answer, gold, false)).isEmpty();
    assertThat(Comparison.difference(answer, gold, true))
        .contains(new Difference(Kind.ORDER, "order: gold's row 2 is row 3 of the answer"));
    assertThat(Comparison.difference(gold, gold, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a 3 / b 2 / c 2 / d 1, a 3 / c 2 / b 2 / d 1, true", // sorted by the number
    "a 3 / b 2 / c 2 / d 1, a 3 / b 2 / d 1 / c 2, false",
    "a 1 / b 2 / c 2 / d 1, a 1 / c 2 / b 2 / d 1, false", // sorted by the name
    "a 2 / b 2 / c 2, b 2 / a 2 / c 2, false", // not by the number, which is always the same
    "a 3 9 / b 2 5 / c 2 6, a 3 9 / c 2 6 / b 2 5, false" // another number tells them apart
  })
  void lets_rows_that_tie_come_in_any_order(String gold, String answer, boolean right) {
    assertThat(Comparison.difference(Tables.of(answer), Tables.of(gold), true).isEmpty())
        .isEqualTo(right);
  }

  @Test
  void cuts_long_texts_short() {
    ResultTable answer = Tables.of("a".repeat(100));

    assertThat(Comparison.difference(answer, Tables.of("b"), false))
        .hasValueSatisfying(d -> assertThat(d.words()).contains("a…'").hasSizeLessThan(100));
  }

  /** With eight columns of the same values, trying all ways would weigh up 40,320 of them. */
  @Test
  void finds_each_of_many_columns_that_hold_the_same_values() {
    List<List<Cell>> gold = columns(8, 2_000);
    List<List<Cell>> answer = new ArrayList<>(gold);
    Collections.reverse(answer);

    assertThat(Comparison.difference(table(answer), table(gold), false)).isEmpty();
  }

  @Test
  void gives_up_soon_when_one_of_many_columns_is_another() {
    List<List<Cell>> gold = columns(8, 2_000);
    List<List<Cell>> answer = new ArrayList<>(gold);
    List<Cell> swapped = new ArrayList<>(gold.getLast());
    Collections.swap(swapped, 0, 1);
    answer.set(7, swapped);

    assertThat(Comparison.difference(table(answer), table(gold), false))
        .hasValueSatisfying(d -> assertThat(d.words()).contains("2 of 2000 rows differ"));
  }

  @Test
  void takes_one_of_many_columns_that_are_alike_in_every_row_for_all_of_them() {
    List<List<Cell>> same = Collections.nCopies(12, columns(1, 100).getFirst());
    List<List<Cell>> gold = new ArrayList<>(same);
    gold.set(11, columns(2, 100).getLast());

    assertThat(Comparison.difference(table(same), table(gold), false)).isPresent();
  }

  /** Columns of the same numbers, each in an order of its own. */
  private static List<List<Cell>> columns(int count, int rows) {
    Random random = new Random(1);
    List<Cell> numbers = IntStream.range(0, rows).mapToObj(Cell::number).toList();
    List<List<Cell>> columns = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      List<Cell> shuffled = new ArrayList<>(numbers);
      Collections.shuffle(shuffled, random);
      columns.add(shuffled);
    }
    return columns;
  }

  private static ResultTable table(List<List<Cell>> columns) {
    List<List<Cell>> rows =
        IntStream.range(0, columns.getFirst().size())
            .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
            .toList();
    List<String> names =
        IntStream.range(0, columns.size()).mapToObj(column -> "c" + column).toList();
    return new ResultTable(names, rows, false);
  }
}
