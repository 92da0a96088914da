package io.quaestor.translate.grammar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spanish as people who run shops type it. */
class SpokenSpanishTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a qué hora se hizo la primera venta del 1ro de octubre | calcular: mínimo de horario; solo días: 2024-10-01",
        "ventas del 31-10-2024 | calcular: facturación = SUM(total); solo días: 2024-10-31",
        "facturación del mes | calcular: facturación = SUM(total); solo días: 2024-11-01 … 2024-11-30",
        "facturación de la semana por mozo | calcular: facturación = SUM(total); por: mozo; solo días: 2024-11-18 … 2024-11-24",
        "ventas por día del mes de octubre | calcular: facturación = SUM(total); por: fecha; solo días: 2024-10-01 … 2024-10-31",
        "ventas entre las 9 y las 12 en octubre | calcular: facturación = SUM(total); solo días: 2024-10-01 … 2024-10-31; solo horarios: desde 09:00 hasta antes de 12:00",
        "productos que vendieron más de 2 millones | calcular: facturación = SUM(total); por: producto; quedan donde facturación > 2000000",
        "los 10 tickets más grandes | calcular: facturación = SUM(total); por: número de ticket; los primeros 10, de mayor a menor",
        "hasta qué fecha llega la info | calcular: máximo de fecha",
        "cuánta gente vino el 12 de octubre | calcular: tickets = COUNT(DISTINCT ticket_number); solo días: 2024-10-12"
      })
  void reads_what_is_asked(String question, String reading) {
    new Asked(question).isRead(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mes a mes | La pregunta no dice qué calcular: por ejemplo facturación, unidades o tickets.",
        "las de 51 nomás | La pregunta no dice qué calcular: por ejemplo facturación, unidades o tickets.",
        "cuántos vinieron ayer | La pregunta no dice qué calcular: por ejemplo facturación, unidades o tickets."
      })
  void declines_what_asks_for_nothing(String question, String reason) {
    new Asked(question).isDeclined(reason);
  }
}
