package io.quaestor.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What holds in a dialect whatever the dataset. Immutable. */
record DialectRules(
    Names names,
    Symbols symbols,
    Symbols withParameters,
    NodeKinds kinds,
    FunctionList functions,
    TypeList types) {
  private static final Map<Dialect, DialectRules> READ = new ConcurrentHashMap<>();

  /** Read from the guard's lists once for all. */
  static DialectRules of(Dialect dialect) {
    return READ.computeIfAbsent(dialect, DialectRules::read);
  }

  private static DialectRules read(Dialect dialect) {
    return new DialectRules(
        new Names(dialect),
        new Symbols(dialect),
        new Symbols(dialect, true),
        new NodeKinds(dialect),
        new FunctionList(dialect),
        new TypeList(dialect));
  }
}
