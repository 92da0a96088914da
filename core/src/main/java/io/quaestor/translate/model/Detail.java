package io.quaestor.translate.model;

import java.util.List;

/**
 * How much is said of one thing, where it is a matter of room.
 *
 * @param values how many of the frequent values of a column
 * @param words how many of the words that people have for a thing, in each language
 */
record Detail(int values, int words) {
  /** From the most to the least. */
  static final List<Detail> ALL =
      List.of(new Detail(5, 3), new Detail(3, 2), new Detail(2, 1), new Detail(0, 1));

  /** Where not everything can be said. */
  static final Detail SOME = new Detail(2, 2);
}
