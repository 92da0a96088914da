package io.quaestor.translate.grammar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, amounts and counts as people say them. */
class TimesAndAmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sales mon-fri | compute: revenue = SUM(total); only weekdays: Monday, Tuesday, Wednesday, Thursday, Friday",
        "revenue sep-nov | compute: revenue = SUM(total); only days: 2024-09-01 … 2024-11-30",
        "revenue up to and including 15 october | compute: revenue = SUM(total); only days: 2024-09-21 … 2024-10-15",
        "tickets in the last fortnight | compute: tickets = COUNT(DISTINCT ticket_number); only days: 2024-11-07 … 2024-11-20",
        "sales since mid October | compute: revenue = SUM(total); only days: 2024-10-15 … 2024-11-20",
        "revenue in early November | compute: revenue = SUM(total); only days: 2024-11-01 … 2024-11-10",
        "ventas a fines de octubre | calcular: facturación = SUM(total); solo días: 2024-10-21 … 2024-10-31",
        "ventas desde principios de octubre | calcular: facturación = SUM(total); solo días: 2024-10-01 … 2024-11-20",
        "sales on the first Saturday of October | compute: revenue = SUM(total); only days: 2024-10-05",
        "ventas del último domingo de octubre | calcular: facturación = SUM(total); solo días: 2024-10-27",
        "revenue last quarter | compute: revenue = SUM(total); only days: 2024-07-01 … 2024-09-30",
        "ventas hace una semana | calcular: facturación = SUM(total); solo días: 2024-11-13",
        "facturación por día de la semana pasada | calcular: facturación = SUM(total); por: fecha; solo días: 2024-11-11 … 2024-11-17",
        "october revenue vs the previous month | compute: revenue = SUM(total); by: period; only days: 2024-10-01 … 2024-10-31, 2024-09-01 … 2024-09-30",
        "cómo anduvo ayer contra el sábado anterior | calcular: facturación = SUM(total); por: fecha; solo días: 2024-11-19, 2024-11-16",
        "comparar la segunda quincena de octubre con la segunda de noviembre | calcular: facturación = SUM(total); por: período; solo días: 2024-10-16 … 2024-10-31, 2024-11-16 … 2024-11-30",
        "desde qué fecha hasta qué fecha tengo datos | calcular: mínimo de fecha; calcular: máximo de fecha",
        "sales on halloween | compute: revenue = SUM(total); only days: 2024-10-31",
        "tickets del Día de la Madre (20 de octubre) | calcular: tickets = COUNT(DISTINCT ticket_number); solo días: 2024-10-20",
        "cuánto hizo el 51 en octubre | calcular: facturación = SUM(total); solo días: 2024-10-01 … 2024-10-31; solo mozo: 51",
        "ventas entre el 1 y el 15 en octubre | calcular: facturación = SUM(total); solo días: 2024-10-01 … 2024-10-15",
        "cuánto llevamos facturado en la semana | calcular: facturación = SUM(total); solo días: 2024-11-18 … 2024-11-20"
      })
  void reads_days(String question, String reading) {
    new Asked(question).isRead(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ventas por franja: hasta las 12, de 12 a 16 y de 16 en adelante | calcular: facturación = SUM(total); por: horario; solo horarios: desde 00:00 hasta antes de 12:00 / solo horarios: desde 12:00 hasta antes de 16:00 / solo horarios: desde 16:00 hasta antes de 00:00",
        "split revenue into morning (until 12), afternoon (12 to 6pm) and evening (6pm till close) | compute: revenue = SUM(total); by: time; only times: from 00:00 to before 12:00 / only times: from 12:00 to before 18:00 / only times: from 18:00 to before 00:00",
        "ticket promedio a la mañana (hasta las 13) y a la tarde (de 13 en adelante) | calcular: ticket promedio = SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT ticket_number), 0); por: horario; solo horarios: desde 00:00 hasta antes de 13:00 / solo horarios: desde 13:00 hasta antes de 00:00",
        "tickets por franja horaria: 8 a 12, 12 a 18, 18 a 24 | calcular: tickets = COUNT(DISTINCT ticket_number); por: horario; solo horarios: desde 08:00 hasta antes de 12:00 / solo horarios: desde 12:00 hasta antes de 18:00 / solo horarios: desde 18:00 hasta antes de 00:00",
        "ventas en la franja de 10 a 14 | calcular: facturación = SUM(total); solo horarios: desde 10:00 hasta antes de 14:00"
      })
  void reads_bands_of_hours(String question, String reading) {
    new Asked(question).isRead(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "días que superaron los 2 millones y medio | calcular: facturación = SUM(total); por: fecha; quedan donde facturación > 2500000",
        "days with a million and a half or more | compute: revenue = SUM(total); by: date; kept where revenue >= 1500000",
        "días con 150 tickets o más | calcular: tickets = COUNT(DISTINCT ticket_number); por: fecha; quedan donde tickets >= 150",
        "days with 150 or more tickets | compute: tickets = COUNT(DISTINCT ticket_number); by: date; kept where tickets >= 150",
        "medio millón o más, días | calcular: facturación = SUM(total); por: fecha; quedan donde facturación >= 500000",
        "qué días no llegamos al millón | calcular: facturación = SUM(total); por: fecha; quedan donde facturación < 1000000",
        "días que no superaron el millón | calcular: facturación = SUM(total); por: fecha; quedan donde facturación <= 1000000",
        "items that sold on fewer than 60 days | compute: date count; by: product; kept where date count < 60",
        "tickets with just one product | compute: product count; by: ticket number; kept where product count = 1",
        "tickets con un solo producto | calcular: cantidad de producto; por: número de ticket; quedan donde cantidad de producto = 1",
        "tickets con 3 productos distintos | calcular: cantidad de producto; por: número de ticket; quedan donde cantidad de producto = 3",
        "percentage of tickets with just one product | compute: product count; by: ticket number; how many percent have: product count = 1",
        "cuántas ventas superaron los 50 mil | calcular: facturación = SUM(total); por: número de ticket; quedan donde facturación > 50000; calcular: cuántos",
        "cuántos días abrimos | calcular: cantidad de fecha",
        "how many sundays were we open | compute: date count; only weekdays: Sunday",
        "median of tickets in money | compute: revenue = SUM(total); by: ticket number; compute: median revenue",
        "la mediana de los tickets en pesos | calcular: facturación = SUM(total); por: número de ticket; calcular: mediana de facturación",
        "de cuánto fue la venta más grande de noviembre | calcular: facturación = SUM(total); por: número de ticket; solo días: 2024-11-01 … 2024-11-30; el mayor",
        "día de mayor venta | calcular: facturación = SUM(total); por: fecha; el mayor",
        "average ticket ignoring the ones over 60 thousand | compute: revenue = SUM(total); by: ticket number; kept where revenue <= 60000; compute: average revenue"
      })
  void reads_amounts_and_counts(String question, String reading) {
    new Asked(question).isRead(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ventas por franja | No entendí: \"por\", \"franja\".",
        "is the shop open on sundays | I did not understand: \"open\".",
        "sales since the end of October | I did not understand: \"since\".",
        "ventas del Día de la Madre | No entendí: \"Madre\".",
        "revenue on the 14 in october | I did not understand: \"14\".",
        "revenue excluding tickets over 60 thousand | I did not understand: \"excluding\".",
        "ventas de la última quincena | No entendí: \"última\", \"quincena\"."
      })
  void declines_what_may_mean_several_things(String question, String reason) {
    new Asked(question).isDeclined(reason);
  }
}
