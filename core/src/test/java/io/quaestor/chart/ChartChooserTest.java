package io.quaestor.chart;

import static io.quaestor.chart.Results.category;
import static io.quaestor.chart.Results.count;
import static io.quaestor.chart.Results.cycle;
import static io.quaestor.chart.Results.day;
import static io.quaestor.chart.Results.money;
import static io.quaestor.chart.Results.percent;
import static io.quaestor.chart.Results.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.table.ColumnMeaning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartChooserTest {
  private static final LocalDate START = LocalDate.of(2025, 9, 1);

  @ParameterizedTest
  @MethodSource("results")
  void chooses_the_picture_that_shows_the_result_best(Results results, ChartType expected) {
    assertDrawn(choose(results, Optional.empty(), false), expected);
  }

  static Stream<Arguments> results() {
    return Stream.of(
        best("one figure", figure(), ChartType.NUMBER),
        best("one name", Results.of(cycle("week_day")).row("Monday"), ChartType.NUMBER),
        best("one missing figure", Results.of(money("r")).row((Object) null), ChartType.TABLE),
        best("a figure and its name", categories(1), ChartType.NUMBER),
        best(
            "one row of several figures",
            Results.of(money("a"), money("b")).row(1, 2),
            ChartType.TABLE),
        best("no rows", categories(0), ChartType.TABLE),
        best("names only", Results.of(category("p")).row("a").row("b"), ChartType.TABLE),
        best("categories", categories(5), ChartType.BAR),
        best("negative categories", categories(2).row("x", -5), ChartType.BAR),
        best("too many categories", categories(51), ChartType.TABLE),
        best("categories with a missing one", categories(3).row(null, 4), ChartType.BAR),
        best("rows that repeat a category", categories(3).row("c1", 4), ChartType.TABLE),
        best("days", days(10), ChartType.LINE),
        best("days of a quarter", days(91), ChartType.LINE),
        best("Mondays", every(7, 12), ChartType.LINE),
        best("two days", days(2), ChartType.BAR),
        best(
            "chosen days",
            Results.of(day(), count("n"))
                .row("2025-09-01", 1)
                .row("2025-09-02", 5)
                .row("2025-09-20", 3)
                .row("2025-09-21", 2)
                .row("2025-11-04", 3),
            ChartType.BAR),
        best(
            "best days first",
            Results.of(day(), money("r"))
                .row("2025-09-03", 9)
                .row("2025-09-01", 7)
                .row("2025-09-02", 5)
                .row("2025-09-04", 1),
            ChartType.BAR),
        best("months", months(3), ChartType.BAR),
        best("many months", months(24), ChartType.LINE),
        best(
            "quarters",
            Results.of(period("q"), money("r")).row("2025-Q1", 1).row("2025-Q2", 2),
            ChartType.BAR),
        best("weekdays", weekdays(), ChartType.BAR),
        best(
            "hours",
            Results.of(cycle("hour"), money("r")).rows(14, i -> new Object[] {i + 9, i}),
            ChartType.BAR),
        best(
            "minutes",
            Results.of(cycle("t"), money("r"))
                .rows(60, i -> new Object[] {"09:%02d".formatted(i), i}),
            ChartType.LINE),
        best("months by waiter", monthsByWaiter(), ChartType.BAR),
        best("days by waiter", daysByWaiter(3), ChartType.LINE),
        best("days by too many products", daysByWaiter(20), ChartType.TABLE),
        best(
            "category by category",
            Results.of(category("a"), category("b"), money("r"))
                .rows(12, i -> new Object[] {"a" + i % 4, "b" + i % 3, i}),
            ChartType.BAR),
        best(
            "weekday by hour",
            Results.of(cycle("d"), cycle("h"), money("r"))
                .rows(70, i -> new Object[] {i % 7, 9 + i / 7, i}),
            ChartType.LINE),
        best(
            "best product of each weekday",
            Results.of(cycle("d"), category("p"), money("r"))
                .row("Monday", "a", 3)
                .row("Tuesday", "a", 4),
            ChartType.BAR),
        best(
            "two figures of one unit",
            Results.of(category("w"), money("a"), money("b")).row("x", 1, 2).row("y", 2, 3),
            ChartType.BAR),
        best(
            "two figures of two units",
            Results.of(category("w"), count("a"), money("b")).row("x", 1, 2).row("y", 2, 3),
            ChartType.BAR),
        best(
            "two figures of many things",
            Results.of(category("w"), count("a"), money("b"))
                .rows(40, i -> new Object[] {"w" + i, i, i * i}),
            ChartType.SCATTER),
        best(
            "nameless pairs of figures",
            Results.of(count("a"), money("b")).rows(9, i -> new Object[] {i, i * i}),
            ChartType.SCATTER),
        best(
            "a column of nothing",
            Results.of(category("p"), money("r")).row("a", null).row("b", null),
            ChartType.TABLE),
        best(
            "figures in text",
            Results.of(category("p"), money("r")).row("a", "much").row("b", "little"),
            ChartType.TABLE));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void obeys_a_wish_when_the_data_can_carry_it(
      Results results, ChartType wanted, ChartType expected) {
    assertDrawn(choose(results, Optional.of(wanted), false), expected);
  }

  static Stream<Arguments> wishes() {
    return Stream.of(
        wish("categories as a pie", categories(5), ChartType.PIE, ChartType.PIE),
        wish(
            "a pie with a negative slice",
            categories(2).row("x", -5),
            ChartType.PIE,
            ChartType.BAR),
        wish(
            "a pie of nothing",
            Results.of(category("p"), money("r")).row("a", 0).row("b", 0),
            ChartType.PIE,
            ChartType.BAR),
        wish(
            "a pie with a missing slice",
            categories(2).row("x", null),
            ChartType.PIE,
            ChartType.BAR),
        wish("a pie of too many slices", categories(30), ChartType.PIE, ChartType.BAR),
        wish(
            "weekday by hour as a heat map",
            Results.of(cycle("d"), cycle("h"), money("r"))
                .rows(70, i -> new Object[] {i % 7, 9 + i / 7, i}),
            ChartType.HEATMAP,
            ChartType.HEATMAP),
        wish("one name as a heat map", categories(5), ChartType.HEATMAP, ChartType.BAR),
        wish(
            "too many names as a heat map",
            Results.of(category("a"), category("b"), money("r"))
                .rows(122, i -> new Object[] {"a" + i / 2, "b" + i % 2, i}),
            ChartType.HEATMAP,
            ChartType.TABLE),
        wish(
            "pairs without a figure as a heat map",
            Results.of(category("a"), category("b")).row("x", 1).row("x", 2),
            ChartType.HEATMAP,
            ChartType.TABLE),
        wish("hours as a line", weekdays(), ChartType.LINE, ChartType.LINE),
        wish("categories as a line", categories(4), ChartType.LINE, ChartType.LINE),
        wish("one point as a line", categories(1), ChartType.LINE, ChartType.NUMBER),
        wish("days as bars", days(20), ChartType.BAR, ChartType.BAR),
        wish("categories as points", categories(4), ChartType.SCATTER, ChartType.BAR),
        wish(
            "pairs as points",
            Results.of(category("w"), count("a"), money("b")).row("x", 1, 2).row("y", 2, 3),
            ChartType.SCATTER,
            ChartType.SCATTER),
        wish("anything as a table", days(20), ChartType.TABLE, ChartType.TABLE),
        wish("several rows as a number", days(20), ChartType.NUMBER, ChartType.LINE),
        wish("nothing as a bar", categories(0), ChartType.BAR, ChartType.TABLE));
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void draws_the_parts_of_a_whole_as_a_pie_when_they_can_be_told_apart(
      Results results, ChartType expected) {
    assertDrawn(choose(results, Optional.empty(), true), expected);
  }

  static Stream<Arguments> wholes() {
    return Stream.of(
        best("few parts", categories(8), ChartType.PIE),
        best("many parts", categories(9), ChartType.BAR),
        best(
            "weekdays with their share",
            Results.of(cycle("d"), money("r"), percent("share"))
                .row("Monday", 3, 75.0)
                .row("Friday", 1, 25.0),
            ChartType.PIE),
        best("a refund among them", categories(2).row("x", -5), ChartType.BAR));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void names_every_picture_that_the_rows_can_carry(Results results, List<ChartType> expected) {
    Chart chosen = choose(results, Optional.empty(), false);

    assertThat(chosen.types()).isEqualTo(expected).contains(chosen.type());
    for (ChartType type : chosen.types()) {
      Chart wanted = choose(results, Optional.of(type), false);
      assertDrawn(wanted, type);
      assertThat(wanted.types()).isEqualTo(expected);
    }
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        can("a figure", figure(), ChartType.NUMBER, ChartType.TABLE),
        can(
            "categories",
            categories(5),
            ChartType.BAR,
            ChartType.LINE,
            ChartType.PIE,
            ChartType.TABLE),
        can(
            "a negative slice",
            categories(2).row("x", -5),
            ChartType.BAR,
            ChartType.LINE,
            ChartType.TABLE),
        can(
            "weekday by hour",
            Results.of(cycle("d"), cycle("h"), money("r"))
                .rows(70, i -> new Object[] {i % 7, 9 + i / 7, i}),
            ChartType.BAR,
            ChartType.LINE,
            ChartType.HEATMAP,
            ChartType.TABLE),
        can(
            "one name",
            Results.of(cycle("week_day")).row("Monday"),
            ChartType.NUMBER,
            ChartType.TABLE),
        can("no rows", categories(0), ChartType.TABLE));
  }

  private static Arguments can(String name, Results results, ChartType... types) {
    return argumentSet(name, results, List.of(types));
  }

  @Test
  void draws_columns_without_a_name() {
    Results nameless = Results.of(category(""), money("r")).row("a", 1).row("b", 2);

    assertDrawn(choose(nameless, Optional.empty(), false), ChartType.BAR);
  }

  @Test
  void names_the_columns_that_are_drawn() {
    Chart bars = choose(categories(3), Optional.empty(), false);
    assertThat(bars.x()).contains("product_name");
    assertThat(bars.y()).containsExactly("revenue");
    Results units =
        Results.of(category("w"), money("a"), count("n"), money("b"))
            .row("x", 1, 5, 2)
            .row("y", 2, 6, 3);
    assertThat(choose(units, Optional.empty(), false).y()).containsExactly("a", "b");
    assertThat(choose(figure(), Optional.empty(), false).x()).isEmpty();
  }

  @Test
  void needs_a_meaning_for_each_column() {
    List<ColumnMeaning> none = List.of();
    assertThatThrownBy(
            () -> ChartChooser.choose(figure().table(), none, Optional.empty(), false, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 meanings for 1 columns");
  }

  /** Whatever is chosen must be a specification that Vega-Lite accepts. */
  private static void assertDrawn(Chart chart, ChartType expected) {
    assertThat(chart.type()).isEqualTo(expected);
    if (expected == ChartType.TABLE) {
      assertThat(chart.vegaLite()).isEmpty();
    } else {
      assertThat(VegaLiteSchema.errors(chart.vegaLite())).isEmpty();
    }
  }

  private static Chart choose(Results results, Optional<ChartType> wanted, boolean parts) {
    return ChartChooser.choose(results.table(), results.meanings(), wanted, parts, "Sales");
  }

  private static Arguments best(String name, Results results, ChartType expected) {
    return argumentSet(name, results, expected);
  }

  private static Arguments wish(
      String name, Results results, ChartType wanted, ChartType expected) {
    return argumentSet(name, results, wanted, expected);
  }

  private static Results figure() {
    return Results.of(money("revenue")).row(147_091_150);
  }

  private static Results categories(int count) {
    return Results.of(category("product_name"), money("revenue"))
        .rows(count, i -> new Object[] {"c" + i, 1000 - i});
  }

  private static Results days(int count) {
    return every(1, count);
  }

  private static Results every(int step, int count) {
    return Results.of(day(), money("revenue"))
        .rows(count, i -> new Object[] {START.plusDays((long) i * step), 100 + i % 7});
  }

  private static Results months(int count) {
    return Results.of(period("month"), money("revenue"))
        .rows(count, i -> new Object[] {START.plusMonths(i).toString().substring(0, 7), i});
  }

  private static Results weekdays() {
    return Results.of(cycle("week_day"), money("revenue"))
        .row("Friday", 5)
        .row("Monday", 1)
        .row("Saturday", 9);
  }

  private static Results monthsByWaiter() {
    return Results.of(period("month"), category("waiter"), money("revenue"))
        .row("2025-09", 11, 5)
        .row("2025-09", 21, 7)
        .row("2025-10", 11, 6)
        .row("2025-10", 21, 8);
  }

  private static Results daysByWaiter(int waiters) {
    return Results.of(day(), category("waiter"), money("revenue"))
        .rows(30 * waiters, i -> new Object[] {START.plusDays(i % 30), i / 30, i});
  }
}
