package io.quaestor.catalog;

import java.util.Optional;

/**
 * One column.
 *
 * @param words the first of each language is the column's label
 * @param vagueWords what may be said of other columns as well and means this one unless the
 *     question says otherwise: "country" where buyers and sellers have one each
 * @param rules what a value must hold to for a row to be taken in
 * @param countedAs the metric that "how many of these were sold" means; without one, how many
 *     different values there are
 * @param valueWords what people call its values, where the data says it in other words
 */
public record Column(
    String name,
    ColumnType type,
    Role role,
    Unit unit,
    Wording words,
    Wording vagueWords,
    String description,
    ValueRules rules,
    Optional<String> countedAs,
    ValueWords valueWords) {
  /** Whether it holds both a day and a time of that day. */
  public boolean isMoment() {
    return type == ColumnType.TIMESTAMP;
  }

  /** The same column as it is asked about for another purpose. */
  public Column as(Role other) {
    return new Column(
        name, type, other, unit, words, vagueWords, description, rules, countedAs, valueWords);
  }
}
