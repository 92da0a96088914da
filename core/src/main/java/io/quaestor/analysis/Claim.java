package io.quaestor.analysis;

import io.quaestor.table.Cell;

/** What a question of yes or no wants to know of the rows that answer it. */
public sealed interface Claim {
  /**
   * One of two groups has more of what is measured than the other, or less. A group without a row
   * has nothing of what adds up.
   *
   * @param first as the rows have it in their first column
   */
  record More(Cell first, Cell second, boolean less) implements Claim {}

  /** There is a row. */
  record Some() implements Claim {}

  /** There was something to add up: the only row has a measure that is not nothing. */
  record Sold() implements Claim {}

  /**
   * The measure of the only row keeps to a limit.
   *
   * @param column the measure's name in the result
   */
  record Within(String column, Limit limit) implements Claim {}

  /**
   * Of all groups, one has the most of the first measure, or the least.
   *
   * @param who as the rows have it in their first column
   */
  record First(Cell who, boolean least) implements Claim {}
}
