package io.quaestor.sql;

import io.quaestor.catalog.ColumnType;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A named parameter of a text, and what it stands for in one run.
 *
 * @param name as the text writes it after the colon: small letters, digits and underscores
 * @param type of each value, whatever database it goes to
 * @param isList whether it stands in {@code IN (…)} and nowhere else
 * @param subject what it tells something of: itself, or the argument whose number it is or from
 *     whose day it follows; a text that tells nothing of a subject is refused
 * @param values texts and numbers as a row has them, days in ISO form; {@link Cell.Missing} is SQL
 *     NULL. Exactly one, or of a list {@value #MOST_VALUES} at most.
 */
public record Argument(
    String name, ColumnType type, boolean isList, String subject, List<Cell> values) {
  public static final int MOST_VALUES = 100;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  public Argument {
    values = List.copyOf(values);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name for a parameter: " + name);
    }
    if (isList ? values.size() > MOST_VALUES : values.size() != 1) {
      throw new IllegalArgumentException("%s has %d values".formatted(name, values.size()));
    }
  }

  /** One value. */
  public static Argument of(String name, ColumnType type, Cell value) {
    return new Argument(name, type, false, name, List.of(value));
  }

  /** Any number of values. */
  public static Argument list(String name, ColumnType type, List<Cell> values) {
    return new Argument(name, type, true, name, values);
  }

  /** The same, in a text that may have the other one instead. */
  public Argument about(String other) {
    return new Argument(name, type, isList, other, values);
  }

  /**
   * One for each mark that takes its place. A list of none still needs one, which nothing is in.
   */
  List<BoundValue> bound() {
    return values.isEmpty()
        ? List.of(new BoundValue(type, Cell.missing()))
        : values.stream().map(value -> new BoundValue(type, value)).toList();
  }
}
