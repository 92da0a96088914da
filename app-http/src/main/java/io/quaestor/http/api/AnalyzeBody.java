package io.quaestor.http.api;

import io.quaestor.chart.ChartType;
import io.quaestor.question.Answer;
import io.quaestor.table.Cell;
import java.util.List;

/**
 * The short form of an answer, for small clients.
 *
 * @param result the rows without their columns' names
 * @param chartType one of line, bar, pie, table and none; what these clients cannot draw is a table
 */
record AnalyzeBody(List<List<Cell>> result, String query, String chartType, String analysis) {
  static AnalyzeBody of(Answer answer) {
    return new AnalyzeBody(
        answer.table().rows(), answer.sql(), chartType(answer.chart().type()), answer.analysis());
  }

  private static String chartType(ChartType type) {
    return switch (type) {
      case LINE -> "line";
      case BAR -> "bar";
      case PIE -> "pie";
      case SCATTER, HEATMAP, TABLE -> "table";
      case NUMBER -> "none";
    };
  }
}
