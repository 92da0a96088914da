package io.quaestor.translate.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constants that stand in SQL. */
final class SqlLiterals {
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

  /** A number that is no part of a name; in texts and names in quotes there are none. */
  private static final Pattern NUMBER =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|(?<![\\w.])(\\d+(?:\\.\\d+)?)");

  private SqlLiterals() {}

  /** What stands between single quotes, as it is meant. */
  static List<String> texts(String sql) {
    return TEXT.matcher(sql)
        .results()
        .map(match -> match.group(1).replace("''", "'"))
        .distinct()
        .toList();
  }

  static List<String> numbers(String sql) {
    Matcher matcher = NUMBER.matcher(sql);
    return matcher
        .results()
        .filter(match -> match.group(1) != null)
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }
}
