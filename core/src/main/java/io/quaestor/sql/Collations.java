package io.quaestor.sql;

import java.util.Set;

/** The orders in which texts may be compared, by the names that SQLite and PostgreSQL give them. */
final class Collations {
  private static final Set<String> PLAIN = Set.of("nocase", "binary", "rtrim");
  private static final Set<String> QUOTED =
      Set.of("\"C\"", "\"POSIX\"", "\"und-x-icu\"", "\"en-x-icu\"", "\"es-x-icu\"");

  private Collations() {}

  /**
   * @param raw as it stands after COLLATE
   * @throws Refusal {@code CONSTRUCT}
   */
  static void require(String raw) {
    if (!PLAIN.contains(Names.lower(raw)) && !isQuoted(raw)) {
      throw new Refusal(Rule.CONSTRUCT, "that collation is not known; leave COLLATE out");
    }
  }

  static boolean isQuoted(String raw) {
    return QUOTED.contains(raw);
  }
}
