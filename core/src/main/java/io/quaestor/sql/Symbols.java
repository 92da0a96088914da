package io.quaestor.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operators and punctuation of a dialect, longest first. A character that is none of them
 * refuses the text, with a hint where people mean something by it.
 */
final class Symbols {
  private static final List<String> SQLITE =
      List.of(
          "->>", "<>", "<=", ">=", "!=", "==", "||", "->", "<<", ">>", "<", "=", ">", "+", "-", "*",
          "/", "%", "&", "|", "~", "(", ")", ",", ".", ";");
  private static final List<String> POSTGRES =
      List.of(
          "!~*", "->>", "<>", "<=", ">=", "!=", "||", "::", "->", "=>", "<<", ">>", "~*", "!~", "<",
          "=", ">", "+", "-", "*", "/", "%", "^", "&", "|", "~", "(", ")", "[", "]", ",", ".", ";");

  /** Those of several characters come before those that they begin with. */
  private static final List<String> LONG_HINTS = List.of("::", "```", "@>", "#>");

  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry("```", "send the SQL alone, without a fence around it"),
          Map.entry("@>", "for arrays write value = ANY (array), for JSON compare json ->> 'key'"),
          Map.entry("#>", "use json_extract_path_text(value, 'key', …)"),
          Map.entry("::", "SQLite has no ::, write CAST(value AS type)"),
          Map.entry("`", "names are quoted with double quotes, not with backticks"),
          Map.entry("[", "names are quoted with double quotes, not with brackets"),
          Map.entry("?", "parameters are not bound here, write the value itself"),
          Map.entry(
              ":", "parameters are not bound here, write the value itself; arrays have no [a:b]"),
          Map.entry("@", "parameters are not bound here, write the value itself"),
          Map.entry("$", "texts are quoted with single quotes, and there are no parameters"),
          Map.entry("#", "comments begin with --"),
          Map.entry("\\", "a backslash has no meaning outside a text"),
          Map.entry("^", "for powers use power(a, b)"),
          Map.entry("!", "write NOT, or <> for 'not equal'"),
          Map.entry("‘", "texts are quoted with straight single quotes"),
          Map.entry("’", "texts are quoted with straight single quotes"),
          Map.entry("≠", "write <>"),
          Map.entry("≤", "write <="),
          Map.entry("≥", "write >="),
          Map.entry("“", "names are quoted with straight double quotes"),
          Map.entry("”", "names are quoted with straight double quotes"));

  private final List<String> known;
  private final boolean parameters;

  Symbols(Dialect dialect) {
    this(dialect, false);
  }

  /**
   * @param parameters whether a colon with a name after it is a parameter; otherwise it refuses the
   *     text
   */
  Symbols(Dialect dialect, boolean parameters) {
    this.parameters = parameters;
    this.known =
        switch (dialect) {
          case SQLITE -> SQLITE;
          case POSTGRES -> POSTGRES;
        };
  }

  boolean takeParameters() {
    return parameters;
  }

  /** The symbol that begins at {@code at}, if there is one. */
  Optional<String> at(String text, int at) {
    if (text.startsWith("::", at) && !known.contains("::")) {
      return Optional.empty();
    }
    for (String symbol : known) {
      if (text.startsWith(symbol, at)) {
        return Optional.of(symbol);
      }
    }
    return Optional.empty();
  }

  static Refusal unknown(String text, int at) {
    String character =
        LONG_HINTS.stream()
            .filter(symbol -> text.startsWith(symbol, at))
            .findFirst()
            .orElse(Character.toString(text.codePointAt(at)));
    String hint = HINTS.get(character);
    String shown =
        isVisible(text.codePointAt(at))
            ? "'" + character + "'"
            : "the invisible character U+%04X".formatted(text.codePointAt(at));
    return new Refusal(
        Rule.LEXICAL,
        shown + " is not understood" + (hint == null ? "; write plain SQL" : ": " + hint));
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
