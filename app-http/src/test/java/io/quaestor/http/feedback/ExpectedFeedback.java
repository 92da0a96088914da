package io.quaestor.http.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What feedback has to be, added up the plain way. */
final class ExpectedFeedback {
  private final Map<String, List<BigDecimal>> revenues = new HashMap<>();

  void sold(String category, BigDecimal revenue) {
    revenues.computeIfAbsent(category, none -> new ArrayList<>()).add(revenue);
  }

  /** Each of the first three as {@code Books 2 12.5}, and what they make together. */
  List<String> lines() {
    List<String> first =
        revenues.keySet().stream()
            .sorted(
                Comparator.comparingInt((String name) -> -sales(name)).thenComparing(name -> name))
            .limit(3)
            .toList();
    List<String> lines = new ArrayList<>();
    first.forEach(name -> lines.add(line(name, sales(name), sum(name))));
    lines.add(
        line("total", 0, first.stream().map(this::sum).reduce(BigDecimal.ZERO, BigDecimal::add)));
    return lines;
  }

  /** The same of an answer. */
  static List<String> lines(JsonNode feedback) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : feedback.path("categories")) {
      lines.add(
          line(
              each.path("category").asText(),
              each.path("items").asLong(),
              new BigDecimal(each.path("revenue").asText())));
    }
    lines.add(line("total", 0, new BigDecimal(feedback.path("total_revenue").asText())));
    return lines;
  }

  private static String line(String name, long items, BigDecimal revenue) {
    return name + " " + items + " " + revenue.stripTrailingZeros().toPlainString();
  }

  private int sales(String category) {
    return revenues.getOrDefault(category, List.of()).size();
  }

  private BigDecimal sum(String category) {
    return revenues.getOrDefault(category, List.of()).stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
