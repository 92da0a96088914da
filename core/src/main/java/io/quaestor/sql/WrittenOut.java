package io.quaestor.sql;

import io.quaestor.table.Cell;
import java.util.stream.Collectors;

/**
 * A text with the values of its parameters in their places, so that people can read it and run it
 * themselves. It is as little checked as any other text, and goes through the guard like one.
 */
public final class WrittenOut {
  private WrittenOut() {}

  /**
   * @param sql that the guard accepts with these arguments
   */
  public static String of(String sql, Arguments arguments, Dialect dialect) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (Token token : SqlLexer.tokens(DialectRules.of(dialect).withParameters(), sql)) {
      if (token.kind() == Token.Kind.PARAMETER) {
        Argument argument = arguments.find(token.text().substring(1)).orElseThrow();
        text.append(sql, copied, token.start()).append(literals(argument));
        copied = token.start() + token.text().length();
      }
    }
    return text.append(sql.substring(copied)).toString();
  }

  private static String literals(Argument argument) {
    return argument.bound().stream()
        .map(bound -> literal(bound.value()))
        .collect(Collectors.joining(", "));
  }

  private static String literal(Cell cell) {
    return switch (cell) {
      case Cell.Missing any -> "NULL";
      case Cell.Numeric number when number.value().signum() < 0 ->
          "(" + number.value().toPlainString() + ")";
      case Cell.Numeric number -> number.value().toPlainString();
      case Cell.Truth truth -> truth.value() ? "TRUE" : "FALSE";
      case Cell.Text some -> "'" + some.value().replace("'", "''") + "'";
    };
  }
}
