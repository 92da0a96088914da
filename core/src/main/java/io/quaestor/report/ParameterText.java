package io.quaestor.report;

import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people write for a parameter. */
final class ParameterText {
  private static final int LONGEST_TEXT = 200;

  /**
   * The month after it has a year of four digits, which texts in SQLite need to compare as days.
   */
  private static final Cell LAST_DAY = Cell.text("9998-12-31");

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final ReportParameter parameter;

  ParameterText(ReportParameter parameter) {
    this.parameter = parameter;
  }

  /**
   * @throws QuaestorException {@code PARAMETER_UNFIT}, saying what would fit
   */
  Cell read(String text) {
    Cell value =
        value(text).filter(cell -> isAllowed(text) && isBetween(cell)).orElseThrow(this::unfit);
    if (parameter.type() == ColumnType.DATE && compare(value, LAST_DAY) > 0) {
      throw new QuaestorException(
          ErrorCode.PARAMETER_UNFIT,
          "the parameter %s must be a day up to %s, since days after it are compared with as well"
              .formatted(parameter.name(), LAST_DAY.plain()));
    }
    return value;
  }

  /** Whether the parameter's own bounds and values are of its type. */
  boolean isSound() {
    return parameter.minimum().stream().allMatch(this::isOfType)
        && parameter.maximum().stream().allMatch(this::isOfType)
        && parameter.allowedValues().stream().allMatch(this::isOfType);
  }

  QuaestorException unfit() {
    return new QuaestorException(
        ErrorCode.PARAMETER_UNFIT,
        "the parameter %s must be %s".formatted(parameter.name(), expected()));
  }

  private boolean isOfType(String text) {
    return value(text).isPresent();
  }

  private Optional<Cell> value(String text) {
    return switch (parameter.type()) {
      case INTEGER, DECIMAL -> number(text);
      case DATE -> day(text);
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? Optional.of(Cell.truth(text.equals("true")))
              : Optional.empty();
      case TEXT, TIME, TIMESTAMP -> isPlain(text) ? Optional.of(Cell.text(text)) : Optional.empty();
    };
  }

  private Optional<Cell> number(String text) {
    Pattern written =
        switch (parameter.type()) {
          case INTEGER -> INTEGER;
          default -> DECIMAL;
        };
    return written.matcher(text).matches()
        ? Optional.of(Cell.number(new BigDecimal(text)))
        : Optional.empty();
  }

  private static Optional<Cell> day(String text) {
    try {
      return DAY.matcher(text).matches()
          ? Optional.of(Cell.text(LocalDate.parse(text).toString()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Databases take no NUL, and no half of a character. */
  private static boolean isPlain(String text) {
    return text.length() <= LONGEST_TEXT
        && text.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private boolean isAllowed(String text) {
    return parameter.allowedValues().isEmpty() || parameter.allowedValues().contains(text);
  }

  private boolean isBetween(Cell value) {
    return bound(parameter.minimum()).filter(least -> compare(value, least) < 0).isEmpty()
        && bound(parameter.maximum()).filter(most -> compare(value, most) > 0).isEmpty();
  }

  private Optional<Cell> bound(Optional<String> text) {
    return text.flatMap(this::value);
  }

  /** Days in ISO form compare as texts do. */
  private static int compare(Cell one, Cell other) {
    return one instanceof Cell.Numeric left && other instanceof Cell.Numeric right
        ? left.value().compareTo(right.value())
        : one.plain().compareTo(other.plain());
  }

  private String expected() {
    if (!parameter.allowedValues().isEmpty()) {
      return "one of: " + String.join(", ", parameter.allowedValues());
    }
    return switch (parameter.type()) {
          case INTEGER -> "a whole number";
          case DECIMAL -> "a number such as 12.5";
          case DATE -> "a day such as 2024-11-20";
          case BOOLEAN -> "true or false";
          case TEXT, TIME, TIMESTAMP -> "a text of at most " + LONGEST_TEXT + " characters";
        }
        + bounds();
  }

  private String bounds() {
    List<String> words =
        List.of(
            parameter.minimum().map(least -> " from " + least).orElse(""),
            parameter.maximum().map(most -> " to " + most).orElse(""));
    return parameter.minimum().isEmpty() && parameter.maximum().isPresent()
        ? " up to " + parameter.maximum().get()
        : String.join("", words);
  }
}
