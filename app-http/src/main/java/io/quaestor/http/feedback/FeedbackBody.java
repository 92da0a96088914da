package io.quaestor.http.feedback;

import io.quaestor.feedback.CategoryRevenue;
import io.quaestor.feedback.Feedback;
import io.quaestor.table.Cell;
import java.util.List;

/** What the most frequent categories took in; amounts are numbers, exact. */
record FeedbackBody(Cell totalRevenue, List<CategoryEntry> categories, long dataVersion) {
  static FeedbackBody of(Feedback feedback) {
    return new FeedbackBody(
        Cell.number(feedback.totalRevenue()),
        feedback.categories().stream().map(CategoryEntry::of).toList(),
        feedback.dataVersion());
  }

  record CategoryEntry(String category, long items, Cell revenue) {
    static CategoryEntry of(CategoryRevenue total) {
      return new CategoryEntry(total.category(), total.items(), Cell.number(total.revenue()));
    }
  }
}
