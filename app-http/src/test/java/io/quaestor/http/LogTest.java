package io.quaestor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log from its first line on, of processes of their own. */
@Tag(BuiltServer.TAG)
class LogTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void is_json_from_the_first_line_to_the_last() throws Exception {
    MainProcess ended = endedByAUsedPort(Map.of("QUAESTOR_LOG", "json", "QUAESTOR_PROT", "1"));

    List<JsonNode> lines = ended.errors().stream().map(LogTest::read).toList();
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.path("time").asText()).contains("T").endsWith("Z");
              assertThat(line.path("level").asText()).isNotEmpty();
              assertThat(line.path("logger").asText()).startsWith("io.quaestor.");
            });
    assertThat(lines.getFirst().path("message").asText()).startsWith("QUAESTOR_PROT is not a");
    assertThat(lines.getLast().path("message").asText()).startsWith("Quaestor cannot start: ");
    assertThat(ended.output()).isEmpty();
    assertThat(ended.exitCode()).isEqualTo(3);
  }

  @Test
  void heeds_an_argument_before_a_variable() throws Exception {
    MainProcess ended =
        MainProcess.run(
            folder, Map.of("QUAESTOR_LOG", "text", "QUAESTOR_DB", "oracle"), "-quaestor.log=json");

    assertThat(ended.errors()).singleElement().satisfies(line -> read(line));
  }

  @Test
  void says_what_a_log_may_be() throws Exception {
    MainProcess ended = MainProcess.run(folder, Map.of("QUAESTOR_LOG", "yaml"));

    assertThat(ended.errors())
        .singleElement()
        .asString()
        .startsWith("Quaestor cannot start: QUAESTOR_LOG has the value 'yaml'");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  @Test
  void leaves_out_what_is_below_the_level() throws Exception {
    MainProcess ended =
        endedByAUsedPort(Map.of("QUAESTOR_LOG_LEVEL", "error", "QUAESTOR_PROT", "1"));

    assertThat(ended.errors()).singleElement().asString().startsWith("Quaestor cannot start: ");
  }

  private MainProcess endedByAUsedPort(Map<String, String> variables)
      throws IOException, InterruptedException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> all = new HashMap<>(variables);
      all.put("QUAESTOR_PORT", Integer.toString(other.getLocalPort()));
      all.put("QUAESTOR_SAMPLE_DATA", "false");
      return MainProcess.run(folder, all);
    }
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }
}
