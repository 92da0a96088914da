package io.quaestor.analysis;

import static io.quaestor.analysis.Tables.DAY;
import static io.quaestor.analysis.Tables.PRODUCT;
import static io.quaestor.analysis.Tables.REVENUE;
import static io.quaestor.analysis.Tables.TICKET;
import static io.quaestor.analysis.Tables.UNITS;
import static io.quaestor.analysis.Tables.WAITER;
import static io.quaestor.analysis.Tables.WEEKDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {
  private static final Claim TEA_OVER_COFFEE =
      new Claim.More(Cell.text("Tea"), Cell.text("Coffee"), false);
  private static final Claim TEA_UNDER_COFFEE =
      new Claim.More(Cell.text("Tea"), Cell.text("Coffee"), true);
  private static final Claim OVER_100 =
      new Claim.Within("revenue", new Limit(true, false, Cell.number(100)));
  private static final Claim AT_LEAST_100 =
      new Claim.Within("revenue", new Limit(true, true, Cell.number(100)));
  private static final Claim UNDER_100 =
      new Claim.Within("revenue", new Limit(false, false, Cell.number(100)));
  private static final Claim SUNDAY_FIRST = new Claim.First(Cell.text("Sunday"), false);

  @ParameterizedTest
  @MethodSource({"sides", "limits", "rows", "places"})
  void answers_with_yes_or_no_and_the_numbers(
      Claim claim, List<ColumnMeaning> columns, String rows, String answer) {
    assertThat(say(claim, columns, rows, false, Locale.ENGLISH)).startsWith(answer);
  }

  static Stream<Arguments> sides() {
    List<ColumnMeaning> units = List.of(PRODUCT, UNITS);
    List<ColumnMeaning> both = List.of(PRODUCT, UNITS, REVENUE);
    return Stream.of(
        argumentSet(
            "more",
            TEA_OVER_COFFEE,
            units,
            "Coffee|8;Tea|10",
            "Yes: units 10 (Tea) against 8 (Coffee), 2 (25.0%) more."),
        argumentSet(
            "less than claimed",
            TEA_OVER_COFFEE,
            units,
            "Tea|6;Coffee|8",
            "No: units 6 (Tea) against 8 (Coffee), 2 (25.0%) less."),
        argumentSet(
            "as much",
            TEA_OVER_COFFEE,
            units,
            "Tea|8;Coffee|8",
            "No: units 8 (Tea) against 8 (Coffee), the same."),
        argumentSet(
            "as much is not less",
            TEA_UNDER_COFFEE,
            units,
            "Tea|8;Coffee|8",
            "No: units 8 (Tea) against 8 (Coffee), the same."),
        argumentSet(
            "less", TEA_UNDER_COFFEE, units, "Tea|6;Coffee|8", "Yes: units 6 (Tea) against 8"),
        argumentSet(
            "a side without rows has nothing",
            TEA_OVER_COFFEE,
            units,
            "Tea|8",
            "Yes: units 8 (Tea) against 0 (Coffee), 8 more."),
        argumentSet(
            "two measures that agree",
            TEA_OVER_COFFEE,
            both,
            "Tea|8|30;Coffee|4|20",
            "Yes: units 8 (Tea) against 4 (Coffee), 4 (100.0%) more; revenue 30 (Tea) against 20"
                + " (Coffee), 10 (50.0%) more."),
        argumentSet(
            "two measures that differ",
            TEA_OVER_COFFEE,
            both,
            "Tea|8|10;Coffee|4|20",
            "Yes and no. Yes: units 8 (Tea) against 4 (Coffee), 4 (100.0%) more; No: revenue 10 (Tea)"
                + " against 20 (Coffee), 10 (50.0%) less."),
        argumentSet(
            "sides that are numbers",
            new Claim.More(Cell.number(14), Cell.number(21), false),
            List.of(WAITER, UNITS),
            "14|9;21|10",
            "No: units 9 (waiter 14) against 10 (waiter 21), 1 (10.0%) less."));
  }

  static Stream<Arguments> limits() {
    List<ColumnMeaning> revenue = List.of(REVENUE);
    return Stream.of(
        argumentSet("above", OVER_100, revenue, "120", "Yes: revenue 120, which is 20 above 100."),
        argumentSet("below", OVER_100, revenue, "90", "No: revenue 90, which is 10 below 100."),
        argumentSet("on it, outside", OVER_100, revenue, "100", "No: revenue 100, just that."),
        argumentSet("on it, inside", AT_LEAST_100, revenue, "100", "Yes: revenue 100, just that."),
        argumentSet("less", UNDER_100, revenue, "90", "Yes: revenue 90, which is 10 below 100."));
  }

  static Stream<Arguments> rows() {
    List<ColumnMeaning> total = List.of(REVENUE, UNITS);
    return Stream.of(
        argumentSet(
            "rows",
            new Claim.Some(),
            List.of(PRODUCT, UNITS),
            "Tea|8;Coffee|4",
            "Yes: there are 2 rows. Tea has the most units"),
        argumentSet(
            "a row",
            new Claim.Some(),
            List.of(PRODUCT, UNITS),
            "Tea|8",
            "Yes: the one result is Tea: units 8."),
        argumentSet(
            "no row",
            new Claim.Some(),
            List.of(PRODUCT, UNITS),
            "",
            "No: nothing in the data matches the question."),
        argumentSet("sold", new Claim.Sold(), total, "120|4", "Yes: revenue 120 and units 4."),
        argumentSet(
            "never sold", new Claim.Sold(), total, "-|-", "No: there is no value for revenue."));
  }

  static Stream<Arguments> places() {
    List<ColumnMeaning> byDay = List.of(WEEKDAY, UNITS);
    return Stream.of(
        argumentSet(
            "the first",
            SUNDAY_FIRST,
            byDay,
            "Sunday|10;Monday|8",
            "Yes: Sunday, with units 10, has place 1 of 2."),
        argumentSet(
            "the first together with another",
            SUNDAY_FIRST,
            byDay,
            "Monday|10;Sunday|10;Tuesday|1",
            "Yes: Sunday, with units 10, has place 1 of 3."),
        argumentSet(
            "the third",
            SUNDAY_FIRST,
            byDay,
            "Monday|10;Tuesday|10;Sunday|9",
            "No: Sunday, with units 9, has place 3 of 3."),
        argumentSet(
            "the last",
            new Claim.First(Cell.text("Sunday"), true),
            byDay,
            "Monday|10;Sunday|9",
            "Yes: Sunday, with units 9, has place 1 of 2."));
  }

  @ParameterizedTest
  @MethodSource("untold")
  void says_neither_yes_nor_no_where_the_rows_do_not_tell(
      Claim claim, List<ColumnMeaning> columns, String rows, boolean truncated) {
    assertThat(say(claim, columns, rows, truncated, Locale.ENGLISH)).doesNotContain("Yes", "No:");
  }

  static Stream<Arguments> untold() {
    return Stream.of(
        argumentSet(
            "an average of nothing", TEA_OVER_COFFEE, List.of(PRODUCT, TICKET), "Tea|8", false),
        argumentSet(
            "a side without a value",
            TEA_OVER_COFFEE,
            List.of(PRODUCT, UNITS),
            "Tea|8;Coffee|-",
            false),
        argumentSet(
            "rows that were cut off", new Claim.Some(), List.of(DAY, UNITS), "2024-11-01|8", true),
        argumentSet("no value to compare", OVER_100, List.of(REVENUE), "-", false),
        argumentSet("as much sold as came back", new Claim.Sold(), List.of(REVENUE), "0", false),
        argumentSet(
            "one that is not among the rows",
            SUNDAY_FIRST,
            List.of(WEEKDAY, UNITS),
            "Monday|10",
            false));
  }

  @ParameterizedTest
  @MethodSource("inSpanish")
  void answers_in_spanish(Claim claim, List<ColumnMeaning> columns, String rows, String answer) {
    assertThat(say(claim, Tables.inSpanish(columns), rows, false, Locale.of("es")))
        .startsWith(answer);
  }

  static Stream<Arguments> inSpanish() {
    return Stream.of(
        argumentSet(
            "sides",
            TEA_OVER_COFFEE,
            List.of(PRODUCT, UNITS),
            "Coffee|8;Tea|10",
            "Sí: unidades 10 (Tea) contra 8 (Coffee), 2 (25,0%) más."),
        argumentSet(
            "a limit",
            OVER_100,
            List.of(REVENUE),
            "90",
            "No: facturación 90, 10 por debajo de 100."),
        argumentSet(
            "a place",
            SUNDAY_FIRST,
            List.of(WEEKDAY, UNITS),
            "Monday|10;Sunday|9",
            "No: domingo, con unidades 9, está en el puesto 2 de 2."));
  }

  private static String say(
      Claim claim, List<ColumnMeaning> columns, String rows, boolean truncated, Locale language) {
    return Analyst.describe(
        Tables.table(columns, rows, truncated),
        columns,
        Coverage.WHOLE,
        language,
        Optional.empty(),
        Optional.of(claim));
  }
}
