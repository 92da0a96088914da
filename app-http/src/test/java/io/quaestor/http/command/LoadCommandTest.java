package io.quaestor.http.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.micronaut.context.ApplicationContext;
import io.quaestor.http.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code quaestor load} into SQLite. */
class LoadCommandTest {
  private static final String GOOD = "job,id,pay\nCook,1,x\nClerk,2,y\n";
  private static final String BAD = "id,job\n11,Cook\nx,Clerk\n13,Cleaner\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String input = "";
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("jobs.csv"), GOOD);
  }

  @Test
  void loads_a_file_once_and_once_more_when_asked() throws IOException {
    assertThat(load("jobs", file.toString())).isZero();
    assertThat(out.toString())
        .startsWith("jobs: 2 rows read, 2 written, 0 rejected in ")
        .contains("the table does not have, left out: pay");

    assertThat(load("jobs", file.toString())).isZero();
    assertThat(out.toString()).contains("0 rows read", "loaded before", "--again");

    Files.writeString(file, "id,job,pay\n1,Cook,x\n");
    assertThat(load("jobs", file.toString())).as("its key is taken").isEqualTo(1);
    assertThat(err.toString())
        .contains("the first reject: line 2, column id: there is a row with this value already");
  }

  @Test
  void reads_standard_input_and_writes_rejects_that_can_be_mended() throws IOException {
    input = BAD;
    Path rejects = folder.resolve("rejects.csv");

    assertThat(load("jobs", "-", "--rejects", rejects.toString())).isZero();

    assertThat(out.toString()).startsWith("jobs: 3 rows read, 2 written, 1 rejected in ");
    assertThat(rejects).content().contains("3,id,x,expected a whole number such as 12,x,Clerk");
    Files.writeString(rejects, Files.readString(rejects).replace(",x,Clerk", ",12,Clerk"));
    assertThat(load("jobs", rejects.toString())).isZero();
    assertThat(out.toString()).startsWith("jobs: 1 rows read, 1 written");
  }

  @Test
  void leaves_nothing_behind_when_too_much_does_not_fit() {
    input = BAD;

    assertThat(load("jobs", "-", "--max-rejects", "0")).isEqualTo(1);

    assertThat(err.toString()).contains("quaestor load: more rows", "the limit of 0");
    assertThat(out.toString()).isEmpty();
    assertThat(load("jobs", "-")).as("nothing has landed").isZero();
    assertThat(out.toString()).contains("2 written");
  }

  @Test
  void a_server_on_the_same_data_knows_the_rows_at_once() throws IOException {
    Path sales =
        Files.writeString(
            folder.resolve("sales.csv"),
            """
            date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total
            1/7/2024,Sunday,9:05,FCB 1,3,Zabaione,2,1.5,3
            """);
    try (TestServer server = TestServer.start(folder.resolve("data"), Map.of())) {
      String question = "{\"question\": \"revenue of zabaione\"}";
      assertThat(server.post("/ask", question).statusCode()).isEqualTo(422);

      assertThat(load("sales_data", sales.toString())).isZero();

      assertThat(TestServer.json(server.post("/ask", question)).at("/data/rows/0/0").asInt())
          .isEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("badCalls")
  void refuses_a_bad_call(List<String> arguments, String words) {
    assertThat(load(arguments.toArray(String[]::new))).isEqualTo(2);

    assertThat(err.toString()).contains(words);
    assertThat(out.toString()).isEmpty();
  }

  static Stream<Arguments> badCalls() {
    return Stream.of(
        argumentSet("no file", List.of("jobs"), "Missing required parameter: 'FILE.csv'"),
        argumentSet("no such file", List.of("jobs", "no.csv"), "there is no file no.csv"),
        argumentSet("a folder", List.of("jobs", "."), "cannot read or write a file"),
        argumentSet("no such table", List.of("job", "-"), "no table of that name; there are: "),
        argumentSet("no limit", List.of("jobs", "-", "--max-rejects=1%%"), "'1%%' is neither"));
  }

  private int load(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Commands.line(
            this::context,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out, true),
            new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of("load"), Stream.of(arguments)).toArray(String[]::new));
  }

  private ApplicationContext context(Map<String, Object> settings) {
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put("quaestor.data-dir", folder.resolve("data").toString());
    return ApplicationContext.builder(properties).environmentPropertySource(false).start();
  }
}
