package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quaestor.analysis.Coverage;
import io.quaestor.chart.ChartType;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.values.DataProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTranslatorTest {
  private static final String MONTH = "strftime('%Y-%m', date)";
  private static final String HOUR = "CAST(strftime('%H', hour) AS INTEGER)";

  private final GrammarTranslator grammar =
      new GrammarTranslator(CafeProfile.DATASET, Dialect.SQLITE);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"rankings", "days", "timesOfDay", "values", "conditions", "wholes"})
  void writes_the_sql_of_a_question(String question, String sql) {
    assertThat(translated(question).sql()).isEqualTo(sql);
  }

  static Stream<Arguments> rankings() {
    String units = "SELECT product_name, SUM(quantity) AS units FROM sales_data";
    String sold = units + " GROUP BY product_name ORDER BY units DESC, product_name LIMIT 5";
    String waiter =
        "SELECT waiter, SUM(total) AS revenue FROM sales_data GROUP BY waiter"
            + " ORDER BY revenue DESC, waiter LIMIT 1";
    return Stream.of(
        arguments("What are the top 5 best-selling products?", sold),
        arguments("5 most sold products", sold),
        arguments("¿Cuáles son los 5 productos más vendidos?", sold),
        arguments("top 5 products by units", sold),
        arguments("top 5 best-selling products by units", sold),
        arguments(
            "best-selling product and its revenue",
            "SELECT product_name, SUM(quantity) AS units, SUM(total) AS revenue FROM sales_data"
                + " GROUP BY product_name ORDER BY units DESC, product_name LIMIT 1"),
        arguments(
            "producto más vendido en plata",
            "SELECT product_name, SUM(total) AS revenue FROM sales_data"
                + " GROUP BY product_name ORDER BY revenue DESC, product_name LIMIT 1"),
        arguments(
            "products ordered by revenue",
            "SELECT product_name, SUM(total) AS revenue FROM sales_data"
                + " GROUP BY product_name ORDER BY revenue DESC, product_name"),
        arguments("which waiter sold the most?", waiter),
        arguments("who sold the most", waiter),
        arguments("qué mozo vendió más", waiter),
        arguments(
            "the three worst days of october by revenue",
            "SELECT date, SUM(total) AS revenue FROM sales_data"
                + " WHERE date BETWEEN '2024-10-01' AND '2024-10-31'"
                + " GROUP BY date ORDER BY revenue, date LIMIT 3"),
        arguments(
            "mes con más ventas",
            "SELECT %1$s AS month, SUM(total) AS revenue FROM sales_data GROUP BY %1$s ORDER BY revenue DESC, %1$s LIMIT 1"
                .formatted(MONTH)),
        arguments(
            "top 2 products per waiter by units",
            "WITH grouped AS (SELECT waiter, product_name, SUM(quantity) AS units FROM sales_data"
                + " GROUP BY waiter, product_name) SELECT waiter, product_name, units FROM (SELECT"
                + " waiter, product_name, units, RANK() OVER (PARTITION BY waiter ORDER BY units"
                + " DESC) AS place_within FROM grouped) AS placed WHERE place_within <= 2"
                + " ORDER BY waiter, units DESC, product_name"));
  }

  static Stream<Arguments> days() {
    return Stream.of(
        arguments("revenue in october", total("date BETWEEN '2024-10-01' AND '2024-10-31'")),
        arguments("facturación de octubre", total("date BETWEEN '2024-10-01' AND '2024-10-31'")),
        arguments("revenue on oct 5th", total("date BETWEEN '2024-10-05' AND '2024-10-05'")),
        arguments(
            "revenue on October 5, 2024", total("date BETWEEN '2024-10-05' AND '2024-10-05'")),
        arguments("ventas del 5 de octubre", total("date BETWEEN '2024-10-05' AND '2024-10-05'")),
        arguments("sales on 2024-10-05", total("date BETWEEN '2024-10-05' AND '2024-10-05'")),
        arguments(
            "sales on Sunday October 20", total("date BETWEEN '2024-10-20' AND '2024-10-20'")),
        arguments(
            "ventas del 1 al 15 de octubre", total("date BETWEEN '2024-10-01' AND '2024-10-15'")),
        arguments("sales Oct 21-30", total("date BETWEEN '2024-10-21' AND '2024-10-30'")),
        arguments(
            "sales from september 25 to october 5",
            total("date BETWEEN '2024-09-25' AND '2024-10-05'")),
        arguments("sales since november", total("date BETWEEN '2024-11-01' AND '2024-11-20'")),
        arguments("sales before october 15", total("date BETWEEN '2024-09-21' AND '2024-10-14'")),
        arguments("sales last week", total("date BETWEEN '2024-11-11' AND '2024-11-17'")),
        arguments("ventas del mes pasado", total("date BETWEEN '2024-10-01' AND '2024-10-31'")),
        arguments("sales of the last 7 days", total("date BETWEEN '2024-11-14' AND '2024-11-20'")),
        arguments(
            "ventas de los últimos 7 días", total("date BETWEEN '2024-11-14' AND '2024-11-20'")),
        arguments(
            "sales in the week of october 9", total("date BETWEEN '2024-10-07' AND '2024-10-13'")),
        arguments(
            "ventas de la semana del 9 de octubre",
            total("date BETWEEN '2024-10-07' AND '2024-10-13'")),
        arguments("sales yesterday", total("date BETWEEN '2024-11-19' AND '2024-11-19'")),
        arguments(
            "first week of october sales", total("date BETWEEN '2024-10-01' AND '2024-10-07'")),
        arguments(
            "second week of october sales", total("date BETWEEN '2024-10-08' AND '2024-10-14'")),
        arguments(
            "last 3 days of october revenue", total("date BETWEEN '2024-10-29' AND '2024-10-31'")),
        arguments(
            "second half of october sales", total("date BETWEEN '2024-10-16' AND '2024-10-31'")),
        arguments("revenue on saturdays", total("week_day = 'Saturday'")),
        arguments("revenue on weekends", total("week_day IN ('Saturday', 'Sunday')")),
        arguments(
            "ventas de viernes a domingo", total("week_day IN ('Friday', 'Saturday', 'Sunday')")));
  }

  static Stream<Arguments> timesOfDay() {
    return Stream.of(
        arguments("sales from 10am to 1pm", total("hour >= '10:00' AND hour < '13:00'")),
        arguments("sales between 3 and 6 pm", total("hour >= '15:00' AND hour < '18:00'")),
        arguments("ventas entre las 15 y las 18 hs", total("hour >= '15:00' AND hour < '18:00'")),
        arguments("ventas de 10 a 13 hs", total("hour >= '10:00' AND hour < '13:00'")),
        arguments("sales after 8:30pm", total("hour >= '20:30'")),
        arguments("sales before noon", total("hour >= '00:00' AND hour < '12:00'")),
        arguments(
            "tickets per hour",
            "SELECT %1$s AS hour_of_day, COUNT(DISTINCT ticket_number) AS tickets FROM sales_data GROUP BY %1$s ORDER BY %1$s"
                .formatted(HOUR)));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments("how much did waiter 102 sell", total("waiter = 102")),
        arguments("ventas del mozo 51", total("waiter = 51")),
        arguments("revenue of waiters 51 and 52", total("waiter IN (51, 52)")),
        arguments("revenue excluding waiter 51", total("waiter <> 51")),
        arguments("revenue of espresso doble", total("product_name = 'Espresso doble'")),
        arguments("revenue of Torta de limon", total("product_name = 'Torta de limón'")),
        arguments("revenue of Café O'Brien", total("product_name = 'Café O''Brien'")),
        arguments(
            "revenue of medialunas",
            total("product_name IN ('Medialuna x un', 'Medialunas caja x12un')")),
        arguments(
            "revenue of espresso doble and torta de limón",
            total("product_name IN ('Espresso doble', 'Torta de limón')")),
        arguments(
            "sales of waiter 51 vs waiter 52",
            "SELECT waiter, SUM(total) AS revenue FROM sales_data WHERE waiter IN (51, 52)"
                + " GROUP BY waiter ORDER BY revenue DESC, waiter"));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(
            "which products sold more than 500 units",
            "SELECT product_name, SUM(quantity) AS units FROM sales_data GROUP BY product_name"
                + " HAVING SUM(quantity) > 500 ORDER BY units DESC, product_name"),
        arguments(
            "mozos con menos de 1.000 tickets",
            "SELECT waiter, COUNT(DISTINCT ticket_number) AS tickets FROM sales_data GROUP BY waiter"
                + " HAVING COUNT(DISTINCT ticket_number) < 1000 ORDER BY tickets DESC, waiter"),
        arguments(
            "waiters who sold at least 2.5 million",
            "SELECT waiter, SUM(total) AS revenue FROM sales_data GROUP BY waiter"
                + " HAVING SUM(total) >= 2500000 ORDER BY revenue DESC, waiter"));
  }

  static Stream<Arguments> wholes() {
    return Stream.of(
        arguments("revenue", "SELECT SUM(total) AS revenue FROM sales_data"),
        arguments("total revenue", "SELECT SUM(total) AS revenue FROM sales_data"),
        arguments(
            "How many lines does the sales table have?",
            "SELECT COUNT(*) AS lines FROM sales_data"),
        arguments(
            "how many sales did we have",
            "SELECT COUNT(DISTINCT ticket_number) AS tickets FROM sales_data"),
        arguments(
            "how many waiters do we have",
            "SELECT COUNT(DISTINCT waiter) AS different_waiter FROM sales_data"),
        arguments(
            "cuántos productos distintos vendimos",
            "SELECT COUNT(DISTINCT product_name) AS different_product_name FROM sales_data"),
        arguments("how many products did we sell", "SELECT SUM(quantity) AS units FROM sales_data"),
        arguments(
            "highest price", "SELECT MAX(unitary_price) AS max_unitary_price FROM sales_data"),
        arguments(
            "list of products",
            "SELECT product_name FROM sales_data GROUP BY product_name ORDER BY product_name"),
        arguments(
            "average revenue per day by waiter",
            "SELECT waiter, SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT date), 0) AS revenue_per_day"
                + " FROM sales_data GROUP BY waiter ORDER BY revenue_per_day DESC, waiter"),
        arguments(
            "share of revenue by waiter",
            "SELECT waiter, SUM(total) AS revenue, 100.0 * SUM(total) / NULLIF((SELECT SUM(total)"
                + " FROM sales_data), 0) AS share_percent FROM sales_data GROUP BY waiter"
                + " ORDER BY revenue DESC, waiter"),
        arguments(
            "what percentage of tickets did waiter 51 make in october",
            "SELECT 100.0 * COUNT(DISTINCT ticket_number) / NULLIF((SELECT COUNT(DISTINCT"
                + " ticket_number) FROM sales_data WHERE date BETWEEN '2024-10-01' AND"
                + " '2024-10-31'), 0) AS share_percent FROM sales_data WHERE date BETWEEN"
                + " '2024-10-01' AND '2024-10-31' AND waiter = 51"),
        arguments(
            "running total of revenue by day in october",
            "WITH grouped AS (SELECT date, SUM(total) AS revenue FROM sales_data WHERE date BETWEEN"
                + " '2024-10-01' AND '2024-10-31' GROUP BY date) SELECT date, revenue, SUM(revenue)"
                + " OVER (ORDER BY date) AS running_total FROM grouped ORDER BY date"),
        arguments(
            "7 day moving average of units",
            "WITH grouped AS (SELECT date, SUM(quantity) AS units FROM sales_data GROUP BY date)"
                + " SELECT date, units, AVG(units) OVER (ORDER BY date ROWS BETWEEN 6 PRECEDING AND"
                + " CURRENT ROW) AS moving_average FROM grouped ORDER BY date"),
        arguments(
            "compare september and october",
            "SELECT CASE WHEN date BETWEEN '2024-09-01' AND '2024-09-30' THEN '2024-09' WHEN date"
                + " BETWEEN '2024-10-01' AND '2024-10-31' THEN '2024-10' END AS period, SUM(total) AS"
                + " revenue FROM sales_data WHERE (date BETWEEN '2024-09-01' AND '2024-09-30' OR date"
                + " BETWEEN '2024-10-01' AND '2024-10-31') GROUP BY CASE WHEN date BETWEEN"
                + " '2024-09-01' AND '2024-09-30' THEN '2024-09' WHEN date BETWEEN '2024-10-01' AND"
                + " '2024-10-31' THEN '2024-10' END ORDER BY CASE WHEN date BETWEEN '2024-09-01' AND"
                + " '2024-09-30' THEN '2024-09' WHEN date BETWEEN '2024-10-01' AND '2024-10-31' THEN"
                + " '2024-10' END"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profit by product | profit",
        "revenue by gender | by, gender",
        "sales tomorrow | tomorrow",
        "next month sales | next",
        "average age of our buyers | age, buyers",
        "Predict sales for next Saturday | Predict, next",
        "second best product | second",
        "sales at 10:20 | 10:20",
        "sales on october 5 and 6 | 6",
        "delete all sales | delete",
        "sales by waiter; drop table sales_data | table",
        "creá una tabla nueva con las ventas de octubre | creá, tabla, nueva"
      })
  void names_the_words_it_does_not_understand(String question, String words) {
    assertThat(notUnderstood(question).words()).containsExactly(words.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue in January | The question is about 2024-01-01 to 2024-01-31, but the data runs from 2024-09-21 to 2024-11-20.",
        "ventas de 2023 | La pregunta es sobre 2023-01-01 a 2023-12-31, pero los datos van de 2024-09-21 a 2024-11-20.",
        "sales of waiter 999 | There is no waiter 999; the nearest are: 0, 51, 52, 101, 102.",
        "sales on Monday October 20 | The weekday in the question does not fall on 2024-10-20.",
        "top 5 waiters and products | The question mixes a share, a ranking or a trend in a way that is not understood; ask for one of them.",
        "the best | The question asks for the most or the least, but not of what; name a product, a day or another thing to rank.",
        "by product | The question does not say what to compute, such as revenue, units or tickets.",
        "revenue in october and from october 5 to october 8 | The question names periods that overlap; name one, or two that do not.",
        "hola, buen día | No entendí: \"buen\"."
      })
  void says_why_it_declines(String question, String reason) {
    assertThat(notUnderstood(question).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?", "¿?", "the", "- , -", "🙂", "5", "and and and", "by", "top", "%"})
  void declines_what_is_no_question(String text) {
    assertThat(grammar.translate(request(text))).isInstanceOf(NotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many tickets had more than 3 products",
        "mozos que vendieron más de 20 productos"
      })
  void declines_a_condition_on_how_many_things_there_are(String question) {
    assertThat(notUnderstood(question).reason())
        .startsWith(
            question.startsWith("m") ? "No entiendo una condición" : "A condition on how many");
  }

  @Test
  void says_that_there_is_no_data_yet() {
    DataProfile empty = new DataProfile(0, Map.of(), Map.of());

    assertThat(grammar.translate(new TranslationRequest("revenue", List.of(), empty, List.of())))
        .isInstanceOfSatisfying(
            NotUnderstood.class,
            declined ->
                assertThat(declined.reason()).isEqualTo("There is no data yet; load some first."));
  }

  @Test
  void reads_the_question_back_part_by_part_in_its_language() {
    assertThat(translated("top 3 products by units on saturdays in october").reading())
        .containsExactly(
            "compute: units = SUM(quantity)",
            "by: product",
            "only days: 2024-10-01 … 2024-10-31",
            "only weekdays: Saturday",
            "the first 3, most first");
    assertThat(translated("los 3 productos más vendidos los sábados").reading())
        .containsExactly(
            "calcular: unidades = SUM(quantity)",
            "por: producto",
            "solo días de la semana: sábado",
            "los primeros 3, de mayor a menor");
  }

  @Test
  void states_what_it_takes_for_granted() {
    assertThat(translated("top 5 products").assumptions())
        .containsExactly("What to measure was not said; revenue is taken.");
    assertThat(translated("revenue of medialunas last week").assumptions())
        .containsExactly(
            "2 values match and are all taken: Medialuna x un, Medialunas caja x12un.",
            "Today is taken as 2024-11-20, the last day of the data.");
  }

  @Test
  void takes_a_misspelt_word_for_the_one_it_knows_and_says_so() {
    assertThat(translated("revenue by prodcut").assumptions())
        .containsExactly("\"prodcut\" is read as \"product\".");
  }

  @Test
  void passes_on_which_picture_was_asked_for() {
    assertThat(shape("revenue by month as a pie").wanted()).contains(ChartType.PIE);
    assertThat(shape("facturación por hora en líneas").wanted()).contains(ChartType.LINE);
    assertThat(shape("revenue by month").wanted()).isEmpty();
  }

  @Test
  void says_which_groups_are_among_the_rows() {
    assertThat(shape("revenue by waiter").coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(shape("top 3 waiters by revenue").coverage()).isEqualTo(Coverage.MOST);
    assertThat(shape("waiters with more than 10 tickets").coverage()).isEqualTo(Coverage.PART);
  }

  @Test
  void hears_which_language_is_spoken() {
    assertThat(translated("ventas por mozo").language()).isEqualTo(Locale.of("es"));
    assertThat(translated("sales by waiter").language()).isEqualTo(Locale.of("en"));
  }

  private static String total(String condition) {
    return "SELECT SUM(total) AS revenue FROM sales_data WHERE " + condition;
  }

  private Translation.Shape shape(String question) {
    return translated(question).shape().orElseThrow();
  }

  private Translated translated(String question) {
    Translation translation = grammar.translate(request(question));
    assertThat(translation).isInstanceOf(Translated.class);
    return (Translated) translation;
  }

  private NotUnderstood notUnderstood(String question) {
    Translation translation = grammar.translate(request(question));
    assertThat(translation).isInstanceOf(NotUnderstood.class);
    return (NotUnderstood) translation;
  }

  private static TranslationRequest request(String question) {
    return new TranslationRequest(question, List.of(), CafeProfile.PROFILE, List.of());
  }
}
