package io.quaestor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.traffic.Part;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BenchTest {
  private final StringWriter written = new StringWriter();
  private final CommandLine line =
      Bench.line(System.out)
          .setOut(new PrintWriter(written, true))
          .setErr(new PrintWriter(written, true));

  @ParameterizedTest
  @ValueSource(strings = {"parts", "server", "start", "growth", "load", "reports"})
  void tells_what_each_part_takes(String part) {
    assertThat(line.execute(part, "--help")).isZero();
    assertThat(written.toString()).contains("Usage: bench " + part);
  }

  @Test
  void takes_some_of_the_parts_and_databases_instead_of_all() {
    CommandLine.ParseResult call =
        line.parseArgs("server", "--only", "query,csv", "--databases", "postgres").subcommand();

    assertThat(call.<List<Part>>matchedOptionValue("--only", List.of()))
        .containsExactly(Part.QUERY, Part.CSV);
    assertThat(call.<List<Database>>matchedOptionValue("--databases", List.of()))
        .containsExactly(Database.POSTGRES);
  }

  @Test
  void refuses_a_part_that_there_is_not() {
    assertThat(line.execute("everything")).isEqualTo(2);
  }
}
