package io.quaestor.sql;

import java.util.List;
import java.util.regex.Pattern;

/** What to write instead of SQL that an engine may read and the parser does not. */
final class SyntaxHints {
  private static final Pattern LITERAL = Pattern.compile("'([^']|'')*'");
  private static final List<SyntaxHints.Hint> HINTS =
      GuardFile.lines("syntax-hints.txt").stream().map(Hint::parse).toList();

  private SyntaxHints() {}

  /** The hint for a text that cannot be read, for the end of a sentence; empty if there is none. */
  static String of(String text) {
    String plain = Names.lower(LITERAL.matcher(text).replaceAll("''"));
    return HINTS.stream()
        .filter(hint -> hint.sign().matcher(plain).find())
        .findFirst()
        .map(hint -> "; " + hint.instead())
        .orElse("");
  }

  /** Something that stands in the text, and what to write instead. */
  private record Hint(Pattern sign, String instead) {
    static Hint parse(String line) {
      int bar = line.lastIndexOf(" | ");
      return new Hint(Pattern.compile(line.substring(0, bar).strip()), line.substring(bar + 3));
    }
  }
}
