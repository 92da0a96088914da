package io.quaestor.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of SQL that the guard knows, from {@code words.txt}. Immutable. */
final class Words {
  private static final Words BUNDLED = read(GuardFile.lines("words.txt"));

  private final Set<String> structure = new HashSet<>();
  private final Set<String> soft = new HashSet<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> reserved = new HashSet<>();
  private final Set<String> onlyToParser = new HashSet<>();

  private Words() {}

  static Words bundled() {
    return BUNDLED;
  }

  private static Words read(List<String> lines) {
    Words words = new Words();
    Set<String> section = words.structure;
    for (String line : lines) {
      switch (line) {
        case "[structure]" -> section = words.structure;
        case "[soft]" -> section = words.soft;
        case "[never]" -> section = words.never;
        case "[reserved]" -> section = words.reserved;
        case "[only to the parser]" -> section = words.onlyToParser;
        default -> section.addAll(List.of(line.split("\\s+")));
      }
    }
    return words;
  }

  /** Whether a query may be made of this word. */
  boolean known(String word) {
    return structure.contains(word) || soft.contains(word);
  }

  /** Whether an engine reads something else than a name in this word, unless it is in quotes. */
  boolean needsQuotes(String word) {
    return structure.contains(word) || reserved.contains(word);
  }

  /** Whether the parser alone reads something else than a name in this word. */
  boolean isOnlyToParser(String word) {
    return onlyToParser.contains(word);
  }

  /** Whether this word must not be a name, not even in quotes. */
  boolean never(String word) {
    return never.contains(word);
  }
}
