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
  private final Names names;
  private final Symbols symbols;
  private final Symbols withParameters;
  private final NodeKinds kinds;
  private final FunctionList functions;
  private final TypeList types;

  /** By name in lower case, which is how the catalog spells them. */
  private final Map<String, Relation> tables = new LinkedHashMap<>();

  GuardRules(Dataset dataset, Dialect dialect) {
    this.dialect = dialect;
    this.names = new Names(dialect);
    this.symbols = new Symbols(dialect);
    this.withParameters = new Symbols(dialect, true);
    this.kinds = new NodeKinds(dialect);
    this.functions = new FunctionList(dialect);
    this.types = new TypeList(dialect);
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
    return names;
  }

  Symbols symbols() {
    return symbols;
  }

  /** Those of a text that may have {@code arguments}. */
  Symbols symbols(Arguments arguments) {
    return arguments.all().isEmpty() ? symbols : withParameters;
  }

  NodeKinds kinds() {
    return kinds;
  }

  FunctionList functions() {
    return functions;
  }

  TypeList types() {
    return types;
  }

  Optional<Relation> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  List<String> tableNames() {
    return List.copyOf(tables.keySet());
  }
}
