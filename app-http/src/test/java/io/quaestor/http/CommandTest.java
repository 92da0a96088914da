package io.quaestor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as a shell runs them, each in a process of its own. */
@Tag(BuiltServer.TAG)
class CommandTest {
  private static final String OWN_QUESTIONS =
      Path.of("src/test/resources/questions/pos.jsonl").toAbsolutePath().toString();

  @TempDir private Path folder;

  @Test
  void the_projects_own_questions_are_all_answered_even_while_a_server_has_the_port()
      throws Exception {
    MainProcess ended;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(server.getLocalPort());
      ended =
          MainProcess.run(
              folder,
              Map.of("QUAESTOR_PORT", port),
              "eval",
              OWN_QUESTIONS,
              "--min-right",
              "100",
              "--json");
    }

    JsonNode report = new ObjectMapper().readTree(String.join("\n", ended.output()));
    assertThat(report.get("thresholds_hold").booleanValue()).isTrue();
    assertThat(report.at("/all/questions").intValue()).isGreaterThanOrEqualTo(40);
    assertThat(report.at("/all/right_percent").doubleValue()).isEqualTo(100);
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void a_wrong_setting_ends_a_command_with_one_line() throws Exception {
    MainProcess ended =
        MainProcess.run(folder, Map.of("QUAESTOR_DB", "oracle"), "eval", OWN_QUESTIONS);

    assertThat(ended.errors())
        .singleElement()
        .asString()
        .startsWith("quaestor eval: QUAESTOR_DB has the value 'oracle'");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  @Test
  void an_unknown_command_starts_no_server() throws Exception {
    MainProcess ended = MainProcess.run(folder, Map.of(), "evla");

    assertThat(ended.errors()).first().asString().contains("evla");
    assertThat(ended.exitCode()).isEqualTo(2);
  }
}
