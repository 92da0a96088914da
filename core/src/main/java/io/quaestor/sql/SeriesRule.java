package io.quaestor.sql;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.StringValue;

/**
 * A series of rows that is not long: whole numbers written out, or dates with a step of ten minutes
 * or more. (A thousand years of hours are nine million rows, which the query's time bounds.)
 */
record SeriesRule() implements ArgumentRule {
  private static final long MOST_ROWS = 100_000;
  private static final Pattern STEP =
      Pattern.compile("'([1-9][0-9]{1,3} ?minutes|[1-9][0-9]{0,3} ?(hour|day|week|month|year)s?)'");

  @Override
  public void check(String name, List<? extends Expression> arguments) {
    boolean dates = arguments.size() == 3 && isStep(arguments.get(2));
    if (!dates && rows(arguments) > MOST_ROWS) {
      throw new Refusal(
          Rule.ARGUMENT,
          name
              + " takes whole numbers written out, at most "
              + MOST_ROWS
              + " rows, or two dates and an INTERVAL of 10 minutes or more, such as INTERVAL '1 day'");
    }
  }

  private static boolean isStep(Expression expression) {
    return switch (expression) {
      case IntervalExpression interval ->
          interval.getIntervalQualifier() == null
              && STEP.matcher(Names.lower(String.valueOf(interval.getParameter()))).matches();
      case CastExpression cast ->
          Names.lower(cast.getColDataType().toString()).equals("interval")
              && STEP.matcher(Names.lower(cast.getLeftExpression().toString())).matches();
      case StringValue text -> STEP.matcher(Names.lower(text.toString())).matches();
      default -> false;
    };
  }

  private static long rows(List<? extends Expression> arguments) {
    if (arguments.size() < 2 || arguments.size() > 3) {
      return Long.MAX_VALUE;
    }
    OptionalLong first = Literals.wholeNumber(arguments.get(0));
    OptionalLong last = Literals.wholeNumber(arguments.get(1));
    OptionalLong step =
        arguments.size() == 3 ? Literals.wholeNumber(arguments.get(2)) : OptionalLong.of(1);
    if (first.isEmpty() || last.isEmpty() || step.isEmpty() || step.getAsLong() == 0) {
      return Long.MAX_VALUE;
    }
    return Math.abs((last.getAsLong() - first.getAsLong()) / step.getAsLong());
  }
}
