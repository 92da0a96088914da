package io.quaestor.benchmark.parts;

import io.quaestor.ingest.CsvRows;
import java.io.ByteArrayInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a load does with each line of a file before it goes to the database. */
@State(Scope.Benchmark)
public class CsvParts {
  private static final int LINES = 10_000;

  private final byte[] file = Till.file(LINES);

  @Benchmark
  @OperationsPerInvocation(LINES)
  public int csvLine() {
    int cells = 0;
    CsvRows rows = CsvRows.open(new ByteArrayInputStream(file), Till.TABLE);
    while (rows.hasNext()) {
      cells += rows.next().size();
    }
    return cells;
  }
}
