package io.quaestor.benchmark.parts;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The guard's check of one text. */
@State(Scope.Benchmark)
public class GuardParts {
  private final SqlValidator sqlite = validator(Dialect.SQLITE);
  private final SqlValidator postgres = validator(Dialect.POSTGRES);

  @Param({"SQLITE", "POSTGRES"})
  public Dialect dialect = Dialect.SQLITE;

  @Param public LongTexts text = LongTexts.USUAL;

  @Benchmark
  public Verdict guard() {
    return (dialect == Dialect.SQLITE ? sqlite : postgres).check(text.sql());
  }

  private static SqlValidator validator(Dialect dialect) {
    return SqlValidator.over(CatalogReader.bundled("pos").standard(), dialect);
  }
}
