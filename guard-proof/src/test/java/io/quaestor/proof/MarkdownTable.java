package io.quaestor.proof;

import java.util.List;
import java.util.stream.Collectors;

/** One table under a heading; the first row added is its head. */
final class MarkdownTable {
  private final String heading;
  private final StringBuilder rows = new StringBuilder();

  MarkdownTable(String heading) {
    this.heading = heading;
  }

  void row(String first, List<?> others) {
    boolean head = rows.isEmpty();
    rows.append("| ")
        .append(first)
        .append(
            others.stream().map(String::valueOf).collect(Collectors.joining(" | ", " | ", " |\n")));
    if (head) {
      rows.append("|---".repeat(others.size() + 1)).append("|\n");
    }
  }

  /**
   * @param note under the heading
   */
  String text(String note) {
    return "## " + heading + "\n\n" + note + "\n" + rows + "\n";
  }
}
