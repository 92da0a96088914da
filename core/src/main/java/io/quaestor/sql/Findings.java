package io.quaestor.sql;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** What the walkers found in one statement. For one check, on one thread. */
final class Findings {
  private static final Set<String> PRIVATE_BEGINNINGS =
      Set.of("pg_", "sqlite_", "pragma_", "information_schema", "dbstat");

  private final Names names;
  private final ParameterUses parameters;
  private final Words words = Words.bundled();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> known = new HashSet<>();
  private final Set<String> withColumns = new HashSet<>();
  private final Set<String> tables = new HashSet<>();

  Findings(Names names) {
    this(names, Arguments.NONE);
  }

  /**
   * @param arguments what the statement may be bound to
   */
  Findings(Names names, Arguments arguments) {
    this.names = names;
    this.parameters = new ParameterUses(arguments);
  }

  ParameterUses parameters() {
    return parameters;
  }

  /**
   * Notes that a walker looked at a part.
   *
   * @throws Refusal {@code TIME}, when the check was told to stop
   */
  void see(Object part) {
    if (Thread.currentThread().isInterrupted()) {
      throw new Refusal(Rule.TIME, "checking the query took too long; make it simpler");
    }
    seen.add(part);
  }

  /**
   * Notes a name that the statement gives.
   *
   * @param raw as it stands there
   * @return the form in which it is compared
   * @throws Refusal {@code NAME}, when an engine could take it for something else
   */
  String declare(String raw) {
    String name = names.fold(raw);
    String lower = Names.lower(name);
    requireName(raw);
    if (words.never(lower) || PRIVATE_BEGINNINGS.stream().anyMatch(lower::startsWith)) {
      throw new Refusal(
          Rule.NAME, "'" + name + "' cannot be a name or an alias; choose another one");
    }
    known.add(name);
    return name;
  }

  /**
   * Asks that an engine reads a name in this, not a word of SQL: to PostgreSQL {@code current_user}
   * is the login whatever columns there are, and {@code "current_user"} is the column.
   *
   * @param raw as it stands in the statement
   * @throws Refusal {@code NAME}
   */
  void requireName(String raw) {
    String lower = Names.lower(raw);
    if (!Names.isQuoted(raw) && words.needsQuotes(lower)) {
      throw new Refusal(
          Rule.NAME, "'" + lower + "' is a word of SQL; as a name put it in double quotes");
    }
  }

  /** Notes a name that an engine gives a column by itself. */
  String output(String name) {
    known.add(name);
    return name;
  }

  /** Notes a name that a parenthesis with column names may follow. */
  void takesColumns(String name) {
    withColumns.add(name);
  }

  /** Notes a catalog table that is read, as the catalog spells it, or one of its columns. */
  void read(String table, Iterable<String> columns) {
    tables.add(table);
    known.add(table);
    columns.forEach(known::add);
  }

  Set<String> tables() {
    return tables;
  }

  /** Whether the statement or the catalog has given this name, as it stands in the statement. */
  boolean isDeclared(String raw) {
    return isKnown(names.fold(raw));
  }

  boolean isKnown(String name) {
    return known.contains(name);
  }

  boolean takesParenthesis(String name) {
    return withColumns.contains(name);
  }

  /**
   * @throws Refusal {@code CONSTRUCT}, when no walker looked at one of {@code parts}
   */
  void requireSeen(Set<Object> parts) {
    for (Object part : parts) {
      if (!seen.contains(part)) {
        throw new Refusal(
            Rule.CONSTRUCT,
            "this use of "
                + part.getClass().getSimpleName()
                + " is not supported; write it plainly");
      }
    }
  }
}
