package io.quaestor.sql;

import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Turns one text into a tree. For one check; {@link #stop} may come from another thread. */
final class Parsing {
  private volatile boolean stopped;
  private volatile @Nullable CCJSqlParser running;

  /**
   * @throws Refusal {@code SYNTAX}, {@code SINGLE_SELECT}, or {@code TIME} after {@link #stop}
   */
  Select select(String text) {
    Statement statement = statement(text);
    requireTime();
    if (statement instanceof Select select) {
      return select;
    }
    throw new Refusal(Rule.SINGLE_SELECT, "only reading is possible here: write one SELECT");
  }

  private Statement statement(String text) {
    try {
      CCJSqlParser parser = new CCJSqlParser(text).withAllowComplexParsing(true);
      running = parser;
      parser.interrupted = stopped;
      return parser.Statement();
    } catch (ParseException | RuntimeException e) {
      // Over some texts that are no SQL the parser stumbles instead of saying so.
      requireTime();
      throw new Refusal(
          Rule.SYNTAX, "the text cannot be read as SQL" + place(e) + SyntaxHints.of(text));
    }
  }

  private void requireTime() {
    if (stopped) {
      throw new Refusal(Rule.TIME, "reading the query took too long; make it simpler");
    }
  }

  private static String place(Exception e) {
    if (e instanceof ParseException parse
        && parse.currentToken != null
        && parse.currentToken.next != null
        && !parse.currentToken.next.image.isEmpty()) {
      return " at '" + parse.currentToken.next.image + "'; correct what stands there or before it";
    }
    return "; is something missing at its end?";
  }

  /** Ends a running or later parse soon. */
  void stop() {
    stopped = true;
    CCJSqlParser parser = running;
    if (parser != null) {
      parser.interrupted = true;
    }
  }
}
