package io.quaestor.benchmark.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Addresses of one report.
 *
 * @param usual as it is asked for most: with nothing but its defaults
 */
public record ReportCalls(String name, String dataset, String usual, List<String> parameters) {
  /**
   * @param list what {@code GET /analytics} says
   */
  public static List<ReportCalls> all(JsonNode list) {
    List<ReportCalls> calls = new ArrayList<>();
    for (JsonNode report : list.path("reports")) {
      List<String> parameters = new ArrayList<>();
      report.path("parameters").forEach(each -> parameters.add(each.path("name").asText()));
      String name = report.path("name").asText();
      calls.add(
          new ReportCalls(
              name,
              report.path("dataset").asText(),
              "/analytics/" + name,
              List.copyOf(parameters)));
    }
    calls.add(
        new ReportCalls("(kpis)", "ai_usage", "/metrics/kpis", List.of("start_date", "end_date")));
    return calls;
  }

  /**
   * Days, or a year, drawn by chance, within those that {@link BigFiles} have, so that hardly any
   * two calls are alike.
   */
  String varied(RandomGenerator dice) {
    List<String> query = new ArrayList<>();
    for (String parameter : parameters) {
      switch (parameter) {
        case "year" -> query.add("year=" + (2000 + dice.nextInt(25)));
        case "from" -> query.add("from=" + near(first(), dice));
        case "to" -> query.add("to=" + near(first().plusDays(330), dice));
        case "start_date" -> query.add("start_date=" + near(LocalDate.of(2024, 1, 1), dice));
        case "end_date" -> query.add("end_date=" + near(LocalDate.of(2025, 11, 1), dice));
        default -> {}
      }
    }
    return query.isEmpty() ? usual : usual + "?" + String.join("&", query);
  }

  private LocalDate first() {
    return name.contains("countr") ? LocalDate.of(2020, 7, 1) : LocalDate.of(2023, 11, 1);
  }

  private static LocalDate near(LocalDate day, RandomGenerator dice) {
    return day.plusDays(dice.nextInt(60) - 30L);
  }
}
