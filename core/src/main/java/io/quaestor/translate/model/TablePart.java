package io.quaestor.translate.model;

import java.util.List;

/**
 * What a semantic document can say of one table.
 *
 * @param header its first line
 * @param score how near the table is to what is asked
 * @param lines in their natural order
 */
record TablePart(String header, int score, List<Line> lines) {
  TablePart {
    lines = List.copyOf(lines);
  }

  /**
   * @param score how near it is to what is asked
   * @param weight among lines that are as near, which goes in first: the lowest
   */
  record Line(String text, int score, int weight) {}
}
