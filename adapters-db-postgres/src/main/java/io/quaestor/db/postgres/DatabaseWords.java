package io.quaestor.db.postgres;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the server said, without what a cell holds. Its details and contexts quote whole rows. */
final class DatabaseWords {
  /** Greedy, because what is quoted may hold quotes. */
  private static final Pattern QUOTED = Pattern.compile("\".*\"", Pattern.DOTALL);

  private static final Pattern COPY_PLACE =
      Pattern.compile("COPY \\w+, line \\d+(, column \\w+)?", Pattern.UNICODE_CHARACTER_CLASS);

  private DatabaseWords() {}

  /** For statements of Quaestor's own. */
  static String of(SQLException e) {
    ServerErrorMessage said = said(e);
    return said == null ? "state " + e.getSQLState() : String.valueOf(said.getMessage());
  }

  /**
   * Names that the server quotes, in class 42 (syntax, names, rights), are no cells. Elsewhere it
   * quotes values ({@code invalid input syntax for type integer: "x"}): what stands in the query
   * itself may be repeated to its author, anything else may be a cell.
   */
  static String of(SQLException e, String sql) {
    ServerErrorMessage said = said(e);
    if (said == null) {
      return "the statement is not a query: it gives no rows";
    }
    String message = String.valueOf(said.getMessage());
    if (String.valueOf(said.getSQLState()).startsWith("42")) {
      return said.getHint() == null ? message : message + " (" + said.getHint() + ")";
    }
    return QUOTED
        .matcher(message)
        .replaceAll(
            found -> {
              String inside = found.group().substring(1, found.group().length() - 1);
              return sql.contains(inside) ? Matcher.quoteReplacement(found.group()) : "…";
            });
  }

  /** Where in a load the server found fault: {@code : column date, state 23502}. */
  static String place(SQLException e) {
    StringBuilder place = new StringBuilder();
    ServerErrorMessage said = said(e);
    if (said != null) {
      append(place, "column ", said.getColumn());
      append(place, "constraint ", said.getConstraint());
      Matcher copy = COPY_PLACE.matcher(String.valueOf(said.getWhere()));
      append(place, "", copy.find() ? copy.group() : null);
    }
    append(place, "state ", e.getSQLState());
    return place.toString();
  }

  private static void append(StringBuilder text, String kind, @Nullable String name) {
    if (name != null) {
      text.append(text.isEmpty() ? ": " : ", ").append(kind).append(name);
    }
  }

  private static @Nullable ServerErrorMessage said(SQLException e) {
    return e instanceof PSQLException server ? server.getServerErrorMessage() : null;
  }
}
