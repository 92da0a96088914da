package io.quaestor.analysis;

import static io.quaestor.analysis.Tables.DAY;
import static io.quaestor.analysis.Tables.HOUR;
import static io.quaestor.analysis.Tables.MONTH;
import static io.quaestor.analysis.Tables.PRODUCT;
import static io.quaestor.analysis.Tables.REVENUE;
import static io.quaestor.analysis.Tables.SHARE;
import static io.quaestor.analysis.Tables.TICKET;
import static io.quaestor.analysis.Tables.UNITS;
import static io.quaestor.analysis.Tables.WAITER;
import static io.quaestor.analysis.Tables.WEEKDAY;
import static io.quaestor.analysis.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.table.ColumnMeaning;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnalystTest {
  private static final Locale SPANISH = Locale.of("es", "AR");

  @ParameterizedTest
  @MethodSource({"figures", "wholes", "times", "cycles", "lists"})
  void says_of_all_groups(
      List<ColumnMeaning> columns, String rows, String english, String spanish) {
    says(columns, rows, Coverage.WHOLE, false, english, spanish);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void states_no_total_and_no_share_of_a_part(
      List<ColumnMeaning> columns, String rows, String english, String spanish) {
    says(columns, rows, Coverage.PART, false, english, spanish);
  }

  @ParameterizedTest
  @MethodSource("bests")
  void names_the_first_of_a_ranking(
      List<ColumnMeaning> columns, String rows, String english, String spanish) {
    says(columns, rows, Coverage.MOST, false, english, spanish);
  }

  static Stream<Arguments> bests() {
    return Stream.of(
        row(
            "the best few",
            List.of(PRODUCT, UNITS),
            "Espresso|9;Latte|4",
            "Espresso has the most units: 9. Latte follows with 4, 5 less.",
            "Espresso tiene la mayor cantidad de unidades: 9. Sigue Latte con 4, 5 menos."),
        row(
            "the best one",
            List.of(PRODUCT, REVENUE),
            "Espresso|900",
            "Espresso has the highest revenue: 900.",
            "Espresso tiene el valor más alto de facturación: 900."));
  }

  @Test
  void names_the_one_with_the_least() {
    assertThat(
            Analyst.describe(
                table(List.of(PRODUCT, UNITS), "Latte|4", false),
                List.of(PRODUCT, UNITS),
                Coverage.LEAST,
                Locale.ENGLISH))
        .isEqualTo("Latte has the fewest units: 4.");
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void says_that_a_result_was_cut_off(
      List<ColumnMeaning> columns, String rows, String english, String spanish) {
    says(columns, rows, Coverage.WHOLE, true, english, spanish);
  }

  @Test
  void counts_the_rows_where_the_meanings_do_not_fit_the_columns() {
    assertThat(
            Analyst.describe(
                table(List.of(PRODUCT, UNITS), "A|1;B|2", false),
                List.of(PRODUCT),
                Coverage.WHOLE,
                Locale.ENGLISH))
        .isEqualTo("There are 2 rows.");
  }

  private static void says(
      List<ColumnMeaning> columns,
      String rows,
      Coverage coverage,
      boolean truncated,
      String english,
      String spanish) {
    var table = table(columns, rows, truncated);
    assertThat(Analyst.describe(table, columns, coverage, Locale.ENGLISH)).isEqualTo(english);
    assertThat(Analyst.describe(table, Tables.inSpanish(columns), coverage, SPANISH))
        .isEqualTo(spanish);
  }

  private static Arguments row(
      String name, List<ColumnMeaning> columns, String rows, String english, String spanish) {
    return argumentSet(name, columns, rows, english, spanish);
  }

  static Stream<Arguments> figures() {
    return Stream.of(
        row(
            "one figure",
            List.of(REVENUE),
            "1234567",
            "Revenue is 1,234,567.",
            "Facturación: 1.234.567."),
        row("a fraction", List.of(UNITS), "-12.345", "Units are -12.35.", "Unidades: -12,35."),
        row("a percentage", List.of(SHARE), "12.345", "Share is 12.3%.", "Porcentaje: 12,3%."),
        row(
            "no value",
            List.of(REVENUE),
            "-",
            "There is no value for revenue.",
            "No hay ningún valor de facturación."),
        row(
            "several figures",
            List.of(REVENUE, UNITS),
            "1234.5|12",
            "Revenue 1,234.5 and units 12.",
            "Facturación 1.234,5 y unidades 12."),
        row(
            "one group",
            List.of(PRODUCT, UNITS),
            "Alfajor|123",
            "The one result is Alfajor: units 123.",
            "El único resultado es Alfajor: unidades 123."));
  }

  static Stream<Arguments> wholes() {
    return Stream.of(
        row(
            "leader, follower, last",
            List.of(PRODUCT, UNITS),
            "Alfajor|600;Café|300;iTe|100",
            "Alfajor has the most units: 600, 60.0% of the total of 1,000. Café follows "
                + "with 300, 300 less. iTe is last with 100.",
            "Alfajor tiene la mayor cantidad de unidades: 600, 60,0% del total de 1.000. "
                + "Sigue Café con 300, 300 menos. Al final está iTe con 100."),
        row(
            "measure that does not add up, numbered names",
            List.of(WAITER, TICKET),
            "5|10.5;3|9;2|8",
            "Waiter 5 has the highest average ticket: 10.5. Waiter 3 follows with 9, 1.5 "
                + "less. Waiter 2 is last with 8.",
            "Mozo 5 tiene el valor más alto de ticket promedio: 10,5. Sigue mozo 3 con "
                + "9, 1,5 menos. Al final está mozo 2 con 8."),
        row(
            "tie for the first place",
            List.of(PRODUCT, UNITS),
            "A|12;B|12;C|3",
            "A and B share the first place in units with 12 each. C follows with 3, 9 " + "less.",
            "A y B comparten el primer lugar en unidades con 12 en cada caso. Sigue C "
                + "con 3, 9 menos."),
        row(
            "tie for the second place",
            List.of(PRODUCT, UNITS),
            "A|12;B|3;C|3",
            "A has the most units: 12, 66.7% of the total of 18. B and C follow with 3 "
                + "each, 9 less.",
            "A tiene la mayor cantidad de unidades: 12, 66,7% del total de 18. Siguen B "
                + "y C con 3 en cada caso, 9 menos."),
        row(
            "two equal",
            List.of(PRODUCT, UNITS),
            "A|12;B|12",
            "Both rows have the same units: 12.",
            "Las dos filas tienen el mismo valor de unidades: 12."),
        row(
            "three equal",
            List.of(PRODUCT, UNITS),
            "A|12;B|12;C|12",
            "All 3 rows have the same units: 12.",
            "Las 3 filas tienen el mismo valor de unidades: 12."),
        row(
            "one value",
            List.of(PRODUCT, UNITS),
            "A|12;B|-",
            "Only A has a value for units: 12. 1 row has no value for units and is left " + "out.",
            "Solo A tiene valor de unidades: 12. 1 fila no tiene valor de unidades y no "
                + "se cuenta."),
        row(
            "share column",
            List.of(PRODUCT, UNITS, SHARE),
            "A|12|60;B|8|40",
            "A has the most units: 12. B follows with 8, 4 less. The highest value of "
                + "share is 60.0% (A).",
            "A tiene la mayor cantidad de unidades: 12. Sigue B con 8, 4 menos. El valor "
                + "más alto de porcentaje es 60,0% (A)."),
        row(
            "shares alone",
            List.of(PRODUCT, SHARE),
            "A|60;B|40",
            "A has the highest share: 60.0%. B follows with 40.0%, 20.0 points less.",
            "A tiene el valor más alto de porcentaje: 60,0%. Sigue B con 40,0%, 20,0 "
                + "puntos menos."),
        row(
            "negative values and nulls",
            List.of(PRODUCT, REVENUE),
            "A|60;B|-40;C|-;-|-",
            "A has the highest revenue: 60. B follows with -40, 100 less. 2 rows have no "
                + "value for revenue and are left out.",
            "A tiene el valor más alto de facturación: 60. Sigue B con -40, 100 menos. 2 "
                + "filas no tienen valor de facturación y no se cuentan."),
        row(
            "two groupings",
            List.of(WEEKDAY, PRODUCT, UNITS),
            "Monday|Café|60;Monday|Te|20;Friday|Te|10",
            "Among these 3 rows, Monday / Café has the most units: 60, 66.7% of the "
                + "total of 90. Monday / Te follows with 20, 40 less. Friday / Te is last with "
                + "10.",
            "Entre estas 3 filas, lunes / Café tiene la mayor cantidad de unidades: 60, "
                + "66,7% del total de 90. Sigue lunes / Te con 20, 40 menos. Al final está "
                + "viernes / Te con 10."),
        row(
            "unreadably many digits",
            List.of(PRODUCT, REVENUE),
            "A|1E300;B|-5",
            "A has the highest revenue: 1E300. B follows with -5, 1E300 less.",
            "A tiene el valor más alto de facturación: 1E300. Sigue B con -5, 1E300 " + "menos."),
        row(
            "long name",
            List.of(PRODUCT, UNITS),
            "A product whose name goes on and on and on|2;B|1",
            "A product whose name goes on and on and… has the most units: 2, 66.7% of "
                + "the total of 3. B follows with 1, 1 less.",
            "A product whose name goes on and on and… tiene la mayor cantidad de "
                + "unidades: 2, 66,7% del total de 3. Sigue B con 1, 1 menos."));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        row(
            "days with a gap",
            List.of(DAY, REVENUE),
            "2024-11-01|60;2024-11-02|-;2024-11-03|90;2024-11-04|30",
            "Revenue: 180 in total over 3 days, 60 on average. The peak is 90 (November "
                + "3, 2024), the lowest 30 (November 4, 2024). From the first (November 1, "
                + "2024) to the last (November 4, 2024) it went from 60 to 30: down 30 "
                + "(50.0%). 1 row has no value for revenue and is left out.",
            "Facturación: 180 en total en 3 días, 60 en promedio. El máximo es 90 (3 de "
                + "noviembre de 2024) y el mínimo, 30 (4 de noviembre de 2024). Del primero (1 "
                + "de noviembre de 2024) al último (4 de noviembre de 2024) pasó de 60 a 30: "
                + "baja 30 (50,0%). 1 fila no tiene valor de facturación y no se cuenta."),
        row(
            "months that do not add up",
            List.of(MONTH, TICKET),
            "2024-10|60;2024-11|70.5;2024-12|62.25",
            "Average ticket: 64.25 on average over 3 periods. The peak is 70.5 (November "
                + "2024), the lowest 60 (October 2024). From the first (October 2024) to the "
                + "last (December 2024) it went from 60 to 62.25: up 2.25 (3.8%).",
            "Ticket promedio: 64,25 en promedio en 3 períodos. El máximo es 70,5 "
                + "(noviembre de 2024) y el mínimo, 60 (octubre de 2024). Del primero (octubre "
                + "de 2024) al último (diciembre de 2024) pasó de 60 a 62,25: sube 2,25 (3,8%)."),
        row(
            "two months",
            List.of(MONTH, REVENUE, UNITS),
            "2024-11|75|4;2024-10|60|5",
            "Revenue: 60 (October 2024), then 75 (November 2024): up 15 (25.0%). Units: "
                + "5 (October 2024), then 4 (November 2024): down 1 (20.0%).",
            "Facturación: 60 (octubre de 2024), luego 75 (noviembre de 2024): sube 15 "
                + "(25,0%). Unidades: 5 (octubre de 2024), luego 4 (noviembre de 2024): baja 1 "
                + "(20,0%)."),
        row(
            "two quarters, the first not positive",
            List.of(MONTH, REVENUE),
            "2024-Q3|-5;2024-Q4|7",
            "Revenue: -5 (Q3 2024), then 7 (Q4 2024): up 12.",
            "Facturación: -5 (trimestre 3 de 2024), luego 7 (trimestre 4 de 2024): sube " + "12."),
        row(
            "two shares",
            List.of(MONTH, SHARE),
            "2024-10|60;2024-11|75",
            "Share: 60.0% (October 2024), then 75.0% (November 2024): up 15.0 points.",
            "Porcentaje: 60,0% (octubre de 2024), luego 75,0% (noviembre de 2024): sube "
                + "15,0 puntos."),
        row(
            "two equal spans",
            List.of(MONTH, REVENUE),
            "2024-10-01 to 2024-10-31|75;2024-11-01 to 2024-11-30|75",
            "Revenue: 75 (October 1, 2024 to October 31, 2024), then 75 (November 1, "
                + "2024 to November 30, 2024): unchanged.",
            "Facturación: 75 (1 de octubre de 2024 a 31 de octubre de 2024), luego 75 (1 "
                + "de noviembre de 2024 a 30 de noviembre de 2024): sin cambio."),
        row(
            "weeks",
            List.of(MONTH, REVENUE),
            "2024-10-07|60;2024-10-14|75;2024-10-21|75",
            "Revenue: 210 in total over 3 periods, 70 on average. The peak is 75 (the "
                + "week of October 14, 2024 and the week of October 21, 2024), the lowest 60 "
                + "(the week of October 7, 2024). From the first (the week of October 7, 2024) "
                + "to the last (the week of October 21, 2024) it went from 60 to 75: up 15 "
                + "(25.0%).",
            "Facturación: 210 en total en 3 períodos, 70 en promedio. El máximo es 75 "
                + "(semana del 14 de octubre de 2024 y semana del 21 de octubre de 2024) y el "
                + "mínimo, 60 (semana del 7 de octubre de 2024). Del primero (semana del 7 de "
                + "octubre de 2024) al último (semana del 21 de octubre de 2024) pasó de 60 a "
                + "75: sube 15 (25,0%)."),
        row(
            "years",
            List.of(MONTH, UNITS),
            "2022|5;2023|3;2024|1000",
            "Units: 1,008 in total over 3 periods, 336 on average. The peak is 1,000 "
                + "(2024), the lowest 3 (2023). From the first (2022) to the last (2024) it "
                + "went from 5 to 1,000: up 995 (19,900.0%).",
            "Unidades: 1.008 en total en 3 períodos, 336 en promedio. El máximo es 1.000 "
                + "(2024) y el mínimo, 3 (2023). Del primero (2022) al último (2024) pasó de 5 "
                + "a 1.000: sube 995 (19.900,0%)."));
  }

  static Stream<Arguments> cycles() {
    return Stream.of(
        row(
            "weekdays",
            List.of(WEEKDAY, REVENUE),
            "Monday|60;Tuesday|20;Saturday|120",
            "Revenue: the highest is 120 (Saturday), 60.0% of the total of 200; the "
                + "lowest is 20 (Tuesday).",
            "Facturación: lo más alto es 120 (sábado), 60,0% del total de 200; lo más "
                + "bajo es 20 (martes)."),
        row(
            "hours",
            List.of(HOUR, TICKET),
            "9|60;10|20;11|120",
            "Average ticket: the highest is 120 (hour of the day 11), the lowest 20 "
                + "(hour of the day 10).",
            "Ticket promedio: lo más alto es 120 (hora del día 11) y lo más bajo, 20 "
                + "(hora del día 10)."),
        row(
            "equal weekdays",
            List.of(WEEKDAY, REVENUE),
            "Monday|60;Tuesday|60",
            "Both rows have the same revenue: 60.",
            "Las dos filas tienen el mismo valor de facturación: 60."));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        row(
            "names",
            List.of(PRODUCT),
            "A;B;C;D;E;F;G",
            "There are 7 rows: A, B, C, D, E and 2 more.",
            "Hay 7 filas: A, B, C, D, E y 2 más."),
        row("one name", List.of(PRODUCT), "A", "There is 1 row: A.", "Hay 1 fila: A."),
        row(
            "nothing",
            List.of(PRODUCT),
            "",
            "Nothing in the data matches the question.",
            "Nada en los datos coincide con la pregunta."),
        row(
            "numbers without names",
            List.of(UNITS, REVENUE),
            "1|2;3|4",
            "Units: from 1 to 3 over 2 rows, 2 on average. Revenue: from 2 to 4 over 2 "
                + "rows, 3 on average.",
            "Unidades: de 1 a 3 en 2 filas, 2 en promedio. Facturación: de 2 a 4 en 2 "
                + "filas, 3 en promedio."),
        row(
            "nulls alone",
            List.of(PRODUCT, UNITS),
            "A|-;B|-",
            "There are 2 rows, but none has a value for units.",
            "Hay 2 filas, pero ninguna tiene valor de unidades."),
        row(
            "text where a number should be",
            List.of(PRODUCT, REVENUE),
            "A|x;B|-5",
            "There are 2 rows.",
            "Hay 2 filas."));
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        row(
            "the first few",
            List.of(PRODUCT, UNITS),
            "Alfajor|600;Café|300;iTe|100",
            "Among these 3 rows, Alfajor has the most units: 600. Café follows with 300, "
                + "300 less.",
            "Entre estas 3 filas, Alfajor tiene la mayor cantidad de unidades: 600. "
                + "Sigue Café con 300, 300 menos."),
        row(
            "the last few",
            List.of(PRODUCT, UNITS),
            "iTe|1;Café|2;Alfajor|6",
            "Among these 3 rows, iTe has the fewest units: 1. Café follows with 2, 1 " + "more.",
            "Entre estas 3 filas, iTe tiene la menor cantidad de unidades: 1. Sigue Café "
                + "con 2, 1 más."),
        row(
            "tied last few",
            List.of(PRODUCT, REVENUE),
            "iTe|1;Café|1;Alfajor|6",
            "Among these 3 rows, iTe and Café share the last place in revenue with 1 "
                + "each. Alfajor follows with 6, 5 more.",
            "Entre estas 3 filas, iTe y Café comparten el último lugar en facturación "
                + "con 1 en cada caso. Sigue Alfajor con 6, 5 más."),
        row(
            "days picked out",
            List.of(DAY, REVENUE),
            "2024-11-03|90;2024-11-02|60",
            "Among these 2 rows, November 3, 2024 has the highest revenue: 90. November "
                + "2, 2024 follows with 60, 30 less.",
            "Entre estas 2 filas, 3 de noviembre de 2024 tiene el valor más alto de "
                + "facturación: 90. Sigue 2 de noviembre de 2024 con 60, 30 menos."),
        row(
            "a stretch of days",
            List.of(DAY, REVENUE),
            "2024-11-01|60;2024-11-02|70;2024-11-03|90",
            "Revenue: 73.33 on average over 3 days. The peak is 90 (November 3, 2024), "
                + "the lowest 60 (November 1, 2024). From the first (November 1, 2024) to the "
                + "last (November 3, 2024) it went from 60 to 90: up 30 (50.0%).",
            "Facturación: 73,33 en promedio en 3 días. El máximo es 90 (3 de noviembre "
                + "de 2024) y el mínimo, 60 (1 de noviembre de 2024). Del primero (1 de "
                + "noviembre de 2024) al último (3 de noviembre de 2024) pasó de 60 a 90: sube "
                + "30 (50,0%)."),
        row(
            "some weekdays",
            List.of(WEEKDAY, UNITS),
            "Saturday|9;Monday|3",
            "Among these 2 rows, Saturday has the most units: 9. Monday follows with 3, "
                + "6 less.",
            "Entre estas 2 filas, sábado tiene la mayor cantidad de unidades: 9. Sigue "
                + "lunes con 3, 6 menos."));
  }

  static Stream<Arguments> cuts() {
    return Stream.of(
        row(
            "names",
            List.of(PRODUCT),
            "A;B",
            "There are 2 rows: A and B. The result was cut off, so there are more rows "
                + "than these.",
            "Hay 2 filas: A y B. El resultado se cortó: hay más filas que estas."),
        row(
            "groups",
            List.of(PRODUCT, UNITS),
            "A|2;B|1",
            "Among these 2 rows, A has the most units: 2. B follows with 1, 1 less. The "
                + "result was cut off, so there are more rows than these.",
            "Entre estas 2 filas, A tiene la mayor cantidad de unidades: 2. Sigue B con "
                + "1, 1 menos. El resultado se cortó: hay más filas que estas."));
  }
}
