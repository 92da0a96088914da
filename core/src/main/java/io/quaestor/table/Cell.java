package io.quaestor.table;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One value of a result or of a row to be stored. SQL NULL is a case of its own, so that a table
 * holds no Java null. Dates are texts in ISO form ({@code 2024-11-20}), times of day {@code HH:MM}
 * or, where seconds are not zero, {@code HH:MM:SS}.
 */
public sealed interface Cell {
  /** SQL NULL. */
  enum Missing implements Cell {
    MISSING
  }

  record Text(String value) implements Cell {}

  /** A number, exact; trailing zeros after the decimal point carry no meaning and are removed. */
  record Numeric(BigDecimal value) implements Cell {
    public Numeric {
      value = value.scale() > 0 ? value.stripTrailingZeros() : value;
      value = value.scale() < 0 ? value.setScale(0) : value;
    }
  }

  record Truth(boolean value) implements Cell {}

  /** As a file holds it: numbers without an exponent, and nothing for what is missing. */
  default String plain() {
    return switch (this) {
      case Text text -> text.value();
      case Numeric number -> number.value().toPlainString();
      case Truth truth -> Boolean.toString(truth.value());
      case Missing missing -> "";
    };
  }

  static Cell missing() {
    return Missing.MISSING;
  }

  static Cell text(String value) {
    return new Text(value);
  }

  static Cell number(BigDecimal value) {
    return new Numeric(value);
  }

  static Cell number(long value) {
    return new Numeric(BigDecimal.valueOf(value));
  }

  /**
   * A number that a database computed in binary floating point, rounded to the 15 significant
   * digits that a double is sure of, so that {@code 0.1 + 0.2} reads {@code 0.3}.
   *
   * @return {@link Missing} for NaN and the infinities, which JSON and SQL NUMERIC cannot hold
   */
  static Cell number(double value) {
    return Double.isFinite(value)
        ? new Numeric(new BigDecimal(value, new MathContext(15)))
        : Missing.MISSING;
  }

  static Cell truth(boolean value) {
    return new Truth(value);
  }
}
