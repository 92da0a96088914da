package io.quaestor.sql;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;

/** Values that stand written out in a statement. */
final class Literals {
  /** Enough for any year or amount, and far from where numbers of 64 bits end. */
  private static final int MOST_DIGITS = 12;

  private static final int LONGEST_PATTERN = 200;

  /** A back reference, or a repetition of a hundred times and more. */
  private static final Pattern COSTLY = Pattern.compile("\\\\[1-9]|\\{[0-9,]*[0-9]{3}");

  private static final Pattern LITERAL = Pattern.compile("'([^']|'')*'");

  private Literals() {}

  static Optional<String> text(Expression expression) {
    return expression instanceof StringValue text
        ? Optional.of(text.getValue().replace("''", "'"))
        : Optional.empty();
  }

  static OptionalLong wholeNumber(Expression expression) {
    return switch (expression) {
      case LongValue number when number.getStringValue().length() <= MOST_DIGITS ->
          OptionalLong.of(Long.parseLong(number.getStringValue()));
      case SignedExpression signed
          when signed.getSign() == '-' && signed.getExpression() instanceof LongValue ->
          wholeNumber(signed.getExpression()).stream().map(number -> -number).findFirst();
      default -> OptionalLong.empty();
    };
  }

  /** Whether this is a regular expression, written out, that cannot cost much. */
  static boolean isBoundedPattern(Expression expression) {
    return text(expression)
        .filter(pattern -> pattern.length() <= LONGEST_PATTERN)
        .filter(pattern -> !COSTLY.matcher(pattern).find())
        .isPresent();
  }

  /** Whether a piece of the statement is one text in single quotes. */
  static boolean isLiteral(String raw) {
    return LITERAL.matcher(raw).matches();
  }
}
