package io.quaestor.http.mcp;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Table;
import io.quaestor.catalog.VerifiedQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A dataset as a model reads it: a line for each table, column, metric and question. */
final class SchemaText {
  private SchemaText() {}

  /**
   * @param datasets the names of all that there are
   */
  static String of(Dataset dataset, List<String> datasets) {
    List<String> lines = new ArrayList<>();
    lines.add("Dataset %s: %s".formatted(dataset.name(), dataset.description()));
    lines.add("All datasets: " + String.join(", ", datasets));
    for (Table table : dataset.tables()) {
      lines.add("");
      lines.add("%s %s: %s".formatted(kind(table), table.name(), table.description()));
      table.columns().stream().map(SchemaText::line).forEach(lines::add);
    }
    lines.add("");
    lines.add("Metrics:");
    dataset.metrics().stream().map(SchemaText::line).forEach(lines::add);
    lines.add("");
    lines.add("Questions it answers:");
    dataset.verifiedQuestions().stream().map(SchemaText::line).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String kind(Table table) {
    return table.view() ? "View" : "Table";
  }

  private static String line(Column column) {
    return "- %s (%s): %s"
        .formatted(
            column.name(), column.type().name().toLowerCase(Locale.ROOT), column.description());
  }

  private static String line(Metric metric) {
    return "- %s = %s of %s: %s"
        .formatted(metric.name(), metric.expression(), metric.table(), metric.description());
  }

  private static String line(VerifiedQuestion question) {
    return "- " + question.questions().label(Locale.ENGLISH, question.sql());
  }
}
