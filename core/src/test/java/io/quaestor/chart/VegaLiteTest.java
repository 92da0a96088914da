package io.quaestor.chart;

import static io.quaestor.chart.Results.category;
import static io.quaestor.chart.Results.count;
import static io.quaestor.chart.Results.cycle;
import static io.quaestor.chart.Results.day;
import static io.quaestor.chart.Results.money;
import static io.quaestor.chart.Results.percent;
import static io.quaestor.chart.Results.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.table.ColumnMeaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VegaLiteTest {
  private static final Results PRODUCTS =
      Results.of(category("product_name"), money("revenue"))
          .row("Tea", 1_200_000)
          .row("Scone", 900_000)
          .row("Cake", 1_000_000);

  @Test
  void the_schema_refuses_what_is_no_specification() {
    Map<String, Object> broken = new HashMap<>(chart(PRODUCTS).vegaLite());
    assertThat(VegaLiteSchema.errors(broken)).isEmpty();
    broken.put("mark", "bra");
    assertThat(VegaLiteSchema.errors(broken)).isNotEmpty();
    broken.put("mark", "bar");
    broken.put("encoding", Map.of("x", Map.of("field", "a", "type", "quantitive")));
    assertThat(VegaLiteSchema.errors(broken)).isNotEmpty();
  }

  @Test
  void is_complete_with_title_data_width_and_words_for_those_who_cannot_see() {
    JsonNode specification = draw(PRODUCTS);
    assertThat(specification.path("$schema").asText())
        .isEqualTo("https://vega.github.io/schema/vega-lite/v6.json");
    assertThat(specification.at("/title/text").asText()).isEqualTo("Sales");
    assertThat(specification.path("width").asText()).isEqualTo("container");
    assertThat(specification.at("/data/values/2").toString())
        .isEqualTo("{\"product_name\":\"Cake\",\"revenue\":1000000}");
    assertThat(specification.path("description").asText())
        .isEqualTo("Sales. Product name / Revenue: Tea 1200000; Scone 900000; Cake 1000000");
  }

  @Test
  void names_lie_in_the_order_of_the_rows_and_large_numbers_are_short_on_the_axis() {
    JsonNode encoding = draw(PRODUCTS).path("encoding");
    assertThat(encoding.at("/y/field").asText()).isEqualTo("product_name");
    assertThat(encoding.at("/y/title").asText()).isEqualTo("Product name");
    assertThat(encoding.at("/y/sort").isNull()).isTrue();
    assertThat(encoding.at("/x/axis/format").asText()).isEqualTo("~s");
    assertThat(encoding.at("/tooltip/1/format").asText()).isEqualTo(",.0f");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void puts_in_order_what_has_one(Results results, String field, List<String> order) {
    assertThat(draw(results).at("/encoding/" + field + "/sort"))
        .extracting(JsonNode::asText)
        .isEqualTo(order);
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        argumentSet(
            "weekdays from Monday",
            Results.of(cycle("d"), money("r")).row("Sunday", 9).row("Friday", 8).row("Monday", 1),
            "x",
            List.of("Monday", "Friday", "Sunday")),
        argumentSet(
            "weekdays in Spanish",
            Results.of(cycle("d"), money("r")).row("viernes", 8).row("miércoles", 1),
            "x",
            List.of("miércoles", "viernes")),
        argumentSet(
            "hours",
            Results.of(cycle("h"), money("r")).row(21, 8).row(9, 1).row(10, 2),
            "x",
            List.of("9", "10", "21")),
        argumentSet(
            "months out of order",
            Results.of(period("m"), money("r"))
                .row("2025-11", 5)
                .row("2025-09", 8)
                .row("2025-10", 1),
            "x",
            List.of("2025-09", "2025-10", "2025-11")),
        argumentSet(
            "weekdays as colours",
            Results.of(category("w"), cycle("d"), money("r"))
                .row(1, "Sunday", 1)
                .row(2, "Sunday", 1)
                .row(1, "Monday", 1),
            "x",
            List.of("Monday", "Sunday")));
  }

  @Test
  void keeps_the_best_days_first() {
    Results best =
        Results.of(day(), money("r"))
            .row("2025-09-20", 9)
            .row("2025-09-06", 8)
            .row("2025-09-13", 7);
    assertThat(draw(best).at("/encoding/x/sort").isNull()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void reads_days_as_utc_so_that_no_browser_shows_the_day_before(Results results, String unit) {
    JsonNode encoding = draw(results, ChartType.LINE).path("encoding");
    assertThat(encoding.at("/x/type").asText()).isEqualTo("temporal");
    assertThat(encoding.at("/x/timeUnit").asText()).isEqualTo(unit);
    assertThat(encoding.at("/tooltip/0/timeUnit").asText()).isEqualTo(unit);
  }

  @Test
  void names_the_year_of_a_day_only_when_there_are_several() {
    Results one = Results.of(day(), money("r")).row("2025-09-01", 1).row("2025-09-02", 2);
    assertThat(draw(one, ChartType.LINE).at("/encoding/x/axis/format").asText()).isEqualTo("%b %d");
    Results two = Results.of(day(), money("r")).row("2025-12-31", 1).row("2026-01-01", 2);
    assertThat(draw(two, ChartType.LINE).at("/encoding/x/axis").isMissingNode()).isTrue();
  }

  static Stream<Arguments> moments() {
    return Stream.of(
        argumentSet(
            "days",
            Results.of(day(), money("r")).row("2025-09-01", 1).row("2025-09-02", 2),
            "utcyearmonthdate"),
        argumentSet(
            "months",
            Results.of(period("m"), money("r")).row("2025-09", 1).row("2025-10", 2),
            "utcyearmonth"),
        argumentSet(
            "moments",
            Results.of(day(), money("r"))
                .row("2025-09-01 09:05:00", 1)
                .row("2025-09-01 10:00:00", 2),
            "yearmonthdatehoursminutesseconds"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SUM(t.total)", "a[0]", "it's", "\"quoted\"", "back\\slash", "a.b.c", "`x`", " "})
  void field_names_hold_nothing_that_vega_lite_reads_as_a_path(String column) {
    Results results = Results.of(category("p"), money(column)).row("a", 1).row("b", 2);
    JsonNode specification = draw(results);
    String field = specification.at("/encoding/x/field").asText();
    assertThat(field).doesNotContainPattern("[.\\[\\]'\"\\\\`]").isNotBlank();
    assertThat(specification.at("/data/values/1").path(field).asInt()).isEqualTo(2);
    assertThat(chart(results).y()).containsExactly(column);
  }

  @Test
  void columns_of_one_name_stay_two_fields() {
    Results results =
        Results.of(category("p"), money("r"), count("r")).row("a", 1, 3).row("b", 2, 4);
    assertThat(draw(results).at("/data/values/0").toString())
        .isEqualTo("{\"p\":\"a\",\"r\":1,\"r_2\":3}");
  }

  @Test
  void figures_of_one_unit_stand_side_by_side_under_their_labels() {
    Results results =
        Results.of(category("w"), money("september"), count("n"), money("october"))
            .row("x", 1, 7, 2)
            .row("y", 3, 8, 4);
    JsonNode specification = draw(results);
    assertThat(specification.at("/data/values")).hasSize(4);
    assertThat(specification.at("/encoding/color/sort"))
        .extracting(JsonNode::asText)
        .containsExactly("September", "October");
    assertThat(specification.at("/encoding/xOffset/field").asText())
        .isEqualTo(specification.at("/encoding/color/field").asText());
    assertThat(specification.at("/data/values/3/value").asInt()).isEqualTo(4);
  }

  @Test
  void a_heat_map_colours_a_field_for_each_hour_of_each_weekday() {
    Results results =
        Results.of(cycle("week_day"), cycle("hour"), money("r"))
            .row("Friday", "18", -5)
            .row("Monday", "09", 8)
            .row("Monday", "18", null);
    JsonNode specification = draw(results, ChartType.HEATMAP);

    assertThat(specification.at("/mark/type").asText()).isEqualTo("rect");
    assertThat(specification.at("/encoding/x/field").asText()).isEqualTo("week_day");
    assertThat(specification.at("/encoding/x/sort"))
        .extracting(JsonNode::asText)
        .containsExactly("Monday", "Friday");
    assertThat(specification.at("/encoding/y/sort"))
        .extracting(JsonNode::asText)
        .containsExactly("09", "18");
    assertThat(specification.at("/encoding/color/field").asText()).isEqualTo("r");
    assertThat(specification.at("/data/values")).hasSize(3);
    Chart turned =
        ChartChooser.along(
            results.table(),
            results.meanings(),
            Optional.of(ChartType.HEATMAP),
            "hour",
            Optional.of("week_day"),
            "Sales");
    assertThat(VegaLiteSchema.errors(turned.vegaLite())).isEmpty();
    assertThat(turned.x()).contains("hour");
    assertThat(turned.y()).containsExactly("r");
    assertThat(VegaLiteSchema.json(turned.vegaLite()).at("/encoding/y/field").asText())
        .isEqualTo("week_day");
  }

  @Test
  void slices_know_their_place_and_percentage() {
    Results results = Results.of(category("p"), money("r")).row("b", 30).row("a", 10);
    JsonNode specification = draw(results, ChartType.PIE);
    assertThat(specification.at("/mark/type").asText()).isEqualTo("arc");
    assertThat(specification.at("/data/values/0").toString())
        .isEqualTo("{\"p\":\"b\",\"r\":30,\"place\":0,\"percent\":75}");
    assertThat(specification.at("/encoding/color/sort"))
        .extracting(JsonNode::asText)
        .containsExactly("b", "a");
  }

  @Test
  void a_figure_is_large_and_says_what_it_belongs_to() {
    JsonNode specification = draw(Results.of(category("waiter"), money("revenue")).row(21, 5.5));
    assertThat(specification.at("/mark/type").asText()).isEqualTo("text");
    assertThat(specification.at("/encoding/text/format").asText()).isEqualTo(",.2f");
    assertThat(specification.at("/title/subtitle/0").asText()).isEqualTo("21");
  }

  @Test
  void a_missing_name_is_a_dash_and_a_missing_figure_is_none() {
    Results results = Results.of(category("p"), money("r")).row(null, 1).row("a", null).row("b", 2);
    JsonNode values = draw(results).at("/data/values");
    assertThat(values.at("/0/p").asText()).isEqualTo("–");
    assertThat(values.at("/1/r").isNull()).isTrue();
  }

  @Test
  void percentages_say_so() {
    Results results = Results.of(category("p"), percent("share")).row("a", 75.25).row("b", 24.75);
    assertThat(draw(results).at("/encoding/x/title").asText()).isEqualTo("Share (%)");
  }

  @Test
  void a_picture_without_a_title_has_none() {
    List<ColumnMeaning> meanings = PRODUCTS.meanings();
    Chart chart = ChartChooser.choose(PRODUCTS.table(), meanings, Optional.empty(), false, " ");
    assertThat(chart.vegaLite()).doesNotContainKey("title");
    assertThat(VegaLiteSchema.errors(chart.vegaLite())).isEmpty();
  }

  private static JsonNode draw(Results results, ChartType... wanted) {
    Chart chart = chart(results, wanted);
    assertThat(VegaLiteSchema.errors(chart.vegaLite())).isEmpty();
    return VegaLiteSchema.json(chart.vegaLite());
  }

  private static Chart chart(Results results, ChartType... wanted) {
    return ChartChooser.choose(
        results.table(), results.meanings(), Stream.of(wanted).findFirst(), false, "Sales");
  }
}
