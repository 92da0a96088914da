package io.quaestor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Starts a process of its own for each case, because a start that fails ends the process. */
@Tag(BuiltServer.TAG)
class StartTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("wrongSettings")
  void stops_with_one_line_at_a_wrong_setting(Map<String, String> variables, String words)
      throws Exception {
    MainProcess ended = MainProcess.run(folder, variables);

    assertThat(ended.errors()).singleElement().asString().startsWith("Quaestor cannot start: ");
    assertThat(ended.errors().getFirst()).contains(words);
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  static Stream<Arguments> wrongSettings() {
    return Stream.of(
        argumentSet("an unknown database", Map.of("QUAESTOR_DB", "oracle"), "sqlite or postgres"),
        argumentSet("no key", Map.of("QUAESTOR_LLM", "openai"), "OPENAI_API_KEY is not set"));
  }

  @Test
  void stops_where_other_machines_could_call_and_there_is_no_key() throws Exception {
    MainProcess ended =
        MainProcess.run(
            folder,
            Map.of(
                "QUAESTOR_HOST", "0.0.0.0",
                "QUAESTOR_PORT", "0",
                "QUAESTOR_SAMPLE_DATA", "false"));

    assertThat(ended.errors())
        .singleElement()
        .asString()
        .contains("'0.0.0.0'", "keys create", "QUAESTOR_API_KEYS", "QUAESTOR_INSECURE");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  @Test
  void stops_with_one_line_when_the_port_is_in_use() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      MainProcess ended =
          MainProcess.run(
              folder,
              Map.of(
                  "QUAESTOR_PORT",
                  Integer.toString(other.getLocalPort()),
                  "QUAESTOR_SAMPLE_DATA",
                  "false"));

      assertThat(ended.errors()).singleElement().asString().contains("in use", "QUAESTOR_PORT");
      assertThat(ended.exitCode()).isEqualTo(3);
    }
  }

  @Test
  void stops_with_one_line_when_the_data_folder_cannot_be_made() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    MainProcess ended =
        MainProcess.run(folder, Map.of("QUAESTOR_DATA_DIR", file.resolve("data").toString()));

    assertThat(ended.errors()).singleElement().asString().contains("QUAESTOR_DATA_DIR");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  @Test
  void stops_with_one_line_when_the_folder_for_uploads_cannot_be_made() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    MainProcess ended =
        MainProcess.run(
            folder,
            Map.of(
                "QUAESTOR_PORT", "0",
                "QUAESTOR_SAMPLE_DATA", "false",
                "QUAESTOR_UPLOAD_DIR", file.resolve("uploads").toString()));

    assertThat(ended.errors()).singleElement().asString().contains("QUAESTOR_UPLOAD_DIR");
    assertThat(ended.exitCode()).isEqualTo(2);
  }
}
