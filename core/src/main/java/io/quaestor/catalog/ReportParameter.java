package io.quaestor.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a report can be asked for. Its values are written as people write them: numbers in digits,
 * days as {@code 2024-11-20}, truths as {@code true} and {@code false}.
 *
 * @param name as the SQL writes it after a colon; of a list, {@code name_count} is the number of
 *     its values. Of a day, {@code name_next} is the day after, {@code name_whole} the first day of
 *     the first whole month from it on, and {@code name_next_whole} the day after the last whole
 *     month up to it
 * @param type text, integer, decimal, date or boolean
 * @param isList whether it takes any number of values, none among them
 * @param byDefault what it is when nobody says: a value or a {@link DefaultDay}; without one
 *     somebody must say, and a list is empty
 * @param minimum least number or earliest day
 * @param maximum greatest number or latest day
 * @param allowedValues the only ones, or empty when any will do
 */
public record ReportParameter(
    String name,
    ColumnType type,
    boolean isList,
    Optional<String> byDefault,
    Optional<String> minimum,
    Optional<String> maximum,
    List<String> allowedValues,
    String description) {
  public ReportParameter {
    allowedValues = List.copyOf(allowedValues);
  }

  /** The day in the data that it is by default, if it is one. */
  public Optional<DefaultDay> defaultDay() {
    return byDefault.flatMap(DefaultDay::of);
  }
}
