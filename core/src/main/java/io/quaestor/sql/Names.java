package io.quaestor.sql;

/** How a dialect compares names. */
final class Names {
  private final Dialect dialect;

  Names(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * The form in which two names are compared: without quotes, and in lower case unless the quotes
   * keep the case.
   *
   * @param raw a name as it stands in the statement
   * @throws Refusal {@code NAME}, for what is neither a plain name nor one in double quotes
   */
  String fold(String raw) {
    if (raw.length() > 2 && raw.startsWith("\"") && raw.endsWith("\"")) {
      String inside = raw.substring(1, raw.length() - 1);
      return dialect == Dialect.POSTGRES ? inside : lower(inside);
    }
    if (raw.isEmpty()
        || !raw.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
      throw new Refusal(
          Rule.NAME, "a name is plain or in double quotes; single quotes are for texts");
    }
    return lower(raw);
  }

  static boolean isQuoted(String raw) {
    return raw.startsWith("\"");
  }

  /** A to Z in lower case, everything else as it is: what both engines do, in every language. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return lower.toString();
  }
}
