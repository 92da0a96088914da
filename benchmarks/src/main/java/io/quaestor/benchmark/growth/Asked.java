package io.quaestor.benchmark.growth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.http.Traffic;
import io.quaestor.benchmark.report.ReportCalls;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Rollup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A report or a question.
 *
 * @param onRollup whether an answer to it was read from a rollup
 */
record Asked(String dataset, String name, Traffic request, Predicate<String> onRollup) {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, List<String>> QUESTIONS =
      Map.of(
          "pos",
              List.of(
                  "top 5 products by revenue",
                  "top 10 products by units sold in March 2024",
                  "revenue by month",
                  "revenue by weekday",
                  "revenue by waiter in 2024",
                  "total revenue in December 2023",
                  "How many tickets were there in May 2024?",
                  "average ticket by month"),
          "marketplace",
              List.of(
                  "revenue by category",
                  "top 5 brands by revenue",
                  "revenue by month",
                  "revenue by continent of the buyer",
                  "How many orders were there in January 2021?"),
          "ai_usage",
              List.of(
                  "spending by model",
                  "tokens per day",
                  "top 5 companies by spending",
                  "spending by region in March 2024"),
          "hiring",
              List.of(
                  "hires by department",
                  "hires by year",
                  "top 5 jobs by hires",
                  "How many people were hired in 2021?"));

  /**
   * All of some datasets.
   *
   * @param reports what {@code GET /analytics} says
   */
  static List<Asked> all(JsonNode reports, List<String> datasets) {
    List<Asked> all = new ArrayList<>();
    for (ReportCalls report : ReportCalls.all(reports)) {
      if (datasets.contains(report.dataset())) {
        Traffic request = Traffic.same(Requests.get(report.usual()));
        // Key figures are of several reports, and some of these read tables.
        Predicate<String> onRollup =
            report.name().equals("(kpis)") ? answer -> false : Asked::isFreshAsOf;
        all.add(new Asked(report.dataset(), report.name(), request, onRollup));
      }
    }
    for (String dataset : datasets) {
      List<String> rollups =
          CatalogReader.bundled(dataset).standard().rollups().stream().map(Rollup::name).toList();
      for (String question : QUESTIONS.getOrDefault(dataset, List.of())) {
        all.add(
            new Asked(
                dataset,
                "“" + question + "”",
                Traffic.same(Requests.ask(question, dataset)),
                answer -> names(answer, rollups)));
      }
    }
    return all;
  }

  private static boolean isFreshAsOf(String report) {
    return !read(report).findPath("fresh_as_of").isNull();
  }

  private static boolean names(String answer, List<String> rollups) {
    String sql = read(answer).path("sql").asText();
    return rollups.stream().anyMatch(sql::contains);
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
