package io.quaestor.sql;

import java.util.List;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.operators.arithmetic.Addition;
import net.sf.jsqlparser.expression.operators.arithmetic.Subtraction;

/** Keeps what a function builds small, by asking that one of its arguments is written out. */
interface ArgumentRule {
  long LARGEST_NUMBER = 1_000;
  int LONGEST_TEXT = 100;

  /**
   * @param arguments of a call of the function {@code name}; a rule on one that is absent holds
   * @throws Refusal {@code ARGUMENT}
   */
  void check(String name, List<? extends Expression> arguments);

  /** Reads {@code small(2)} and the like. */
  static ArgumentRule parse(String text) {
    int open = text.indexOf('(');
    String kind = open < 0 ? text : text.substring(0, open);
    int index = open < 0 ? 0 : Integer.parseInt(text.substring(open + 1, text.indexOf(')'))) - 1;
    return switch (kind) {
      case "small" -> new Small(index);
      case "short" -> new ShortText(index);
      case "pattern" -> new RegularExpression(index, false);
      case "place" -> new RegularExpression(index, true);
      case "format" -> new NarrowFormat(index);
      case "series" -> new SeriesRule();
      default -> throw new IllegalStateException("the guard has no argument rule " + text);
    };
  }

  /** A whole number that is not large. */
  record Small(int index) implements ArgumentRule {
    @Override
    public void check(String name, List<? extends Expression> arguments) {
      if (index < arguments.size()
          && Literals.wholeNumber(arguments.get(index)).orElse(Long.MAX_VALUE) > LARGEST_NUMBER) {
        throw refused(name, index, "a whole number up to " + LARGEST_NUMBER);
      }
    }
  }

  /** A text that is not long. */
  record ShortText(int index) implements ArgumentRule {
    @Override
    public void check(String name, List<? extends Expression> arguments) {
      if (index < arguments.size()
          && Literals.text(arguments.get(index)).map(String::length).orElse(Integer.MAX_VALUE)
              > LONGEST_TEXT) {
        throw refused(name, index, "a text of up to " + LONGEST_TEXT + " characters");
      }
    }
  }

  /** A format whose fields are not wide. */
  record NarrowFormat(int index) implements ArgumentRule {
    private static final Pattern WIDE = Pattern.compile("%[^a-zA-Z%]*(\\*|[0-9]{3})");

    @Override
    public void check(String name, List<? extends Expression> arguments) {
      if (index < arguments.size()
          && Literals.text(arguments.get(index))
              .filter(format -> format.length() <= LONGEST_TEXT && !WIDE.matcher(format).find())
              .isEmpty()) {
        throw refused(name, index, "a short format whose fields are less than 100 characters wide");
      }
    }
  }

  /**
   * A regular expression that is short and refers to nothing it matched before.
   *
   * @param orPlace whether a number may stand there instead, as in {@code substring}
   */
  record RegularExpression(int index, boolean orPlace) implements ArgumentRule {
    @Override
    public void check(String name, List<? extends Expression> arguments) {
      if (index >= arguments.size()) {
        return;
      }
      Expression argument = arguments.get(index);
      if (!(orPlace && isPlace(argument)) && !Literals.isBoundedPattern(argument)) {
        throw refused(name, index, "a short regular expression without back references");
      }
    }

    private static boolean isPlace(Expression expression) {
      return switch (expression) {
        case LongValue number -> true;
        case SignedExpression signed -> isPlace(signed.getExpression());
        case Addition sum ->
            isNumber(sum.getLeftExpression()) || isNumber(sum.getRightExpression());
        case Subtraction difference -> isNumber(difference.getRightExpression());
        default -> false;
      };
    }

    private static boolean isNumber(Expression expression) {
      return expression instanceof LongValue;
    }
  }

  private static Refusal refused(String name, int index, String what) {
    return new Refusal(
        Rule.ARGUMENT, "value " + (index + 1) + " of " + name + " must be written out, as " + what);
  }
}
