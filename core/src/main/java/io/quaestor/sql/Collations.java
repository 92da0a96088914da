package io.quaestor.sql;

import java.util.Set;

/** The orders in which texts may be compared, by the names that the dialect gives them. */
final class Collations {
  private static final Set<String> SQLITE = Set.of("nocase", "rtrim", "\"binary\"");
  private static final Set<String> POSTGRES =
      Set.of("\"C\"", "\"POSIX\"", "\"und-x-icu\"", "\"en-x-icu\"", "\"es-x-icu\"");

  private Collations() {}

  /**
   * @param raw as it stands after COLLATE
   * @throws Refusal {@code CONSTRUCT}
   */
  static void require(Dialect dialect, String raw) {
    boolean known =
        switch (dialect) {
          case SQLITE -> SQLITE.contains(Names.lower(raw));
          case POSTGRES -> POSTGRES.contains(raw);
        };
    if (!known) {
      throw new Refusal(
          Rule.CONSTRUCT,
          "that collation is not known; "
              + switch (dialect) {
                case SQLITE -> "use NOCASE, RTRIM or BINARY";
                case POSTGRES -> "use \"C\", \"und-x-icu\" or lower(text), or leave COLLATE out";
              });
    }
  }

  /** Whether this is a collation whose name is in quotes, so that no column needs to have it. */
  static boolean isQuoted(String raw) {
    return POSTGRES.contains(raw) || raw.equals("\"binary\"");
  }
}
