package io.quaestor.sql;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.catalog.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that does not change from one check to the next. Immutable. */
final class GuardRules {
  private final Dialect dialect;
  private final DialectRules every;

  /** By name in lower case, which is how the catalog spells them. */
  private final Map<String, Relation> tables = new LinkedHashMap<>();

  GuardRules(Dataset dataset, Dialect dialect) {
    this.dialect = dialect;
    this.every = DialectRules.of(dialect);
    Stream<Table> rollups = dataset.rollups().stream().map(Rollup::asTable);
    for (Table table : Stream.concat(dataset.tables().stream(), rollups).toList()) {
      List<String> columns = table.columns().stream().map(Column::name).toList();
      tables.put(table.name(), new Relation(table.name(), columns));
    }
  }

  Dialect dialect() {
    return dialect;
  }

  boolean isSqlite() {
    return dialect == Dialect.SQLITE;
  }

  Names names() {
    return every.names();
  }

  Symbols symbols() {
    return every.symbols();
  }

  /** Those of a text that may have {@code arguments}. */
  Symbols symbols(Arguments arguments) {
    return arguments.all().isEmpty() ? symbols() : every.withParameters();
  }

  NodeKinds kinds() {
    return every.kinds();
  }

  FunctionList functions() {
    return every.functions();
  }

  TypeList types() {
    return every.types();
  }

  Optional<Relation> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  List<String> tableNames() {
    return List.copyOf(tables.keySet());
  }
}
