package io.quaestor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Starts a process of its own for each case, because a start that fails ends the process. */
class StartTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("wrongSettings")
  void stops_with_one_line_at_a_wrong_setting(Map<String, String> variables, String words)
      throws Exception {
    Ended ended = run(variables);

    assertThat(ended.lines()).singleElement().asString().startsWith("Quaestor cannot start: ");
    assertThat(ended.lines().getFirst()).contains(words);
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  static Stream<Arguments> wrongSettings() {
    return Stream.of(
        argumentSet("an unknown database", Map.of("QUAESTOR_DB", "oracle"), "sqlite or postgres"),
        argumentSet("no key", Map.of("QUAESTOR_LLM", "openai"), "OPENAI_API_KEY is not set"));
  }

  @Test
  void stops_with_one_line_when_the_port_is_in_use() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ended ended =
          run(
              Map.of(
                  "QUAESTOR_PORT",
                  Integer.toString(other.getLocalPort()),
                  "QUAESTOR_SAMPLE_DATA",
                  "false"));

      assertThat(ended.lines()).singleElement().asString().contains("in use", "QUAESTOR_PORT");
      assertThat(ended.exitCode()).isEqualTo(3);
    }
  }

  @Test
  void stops_with_one_line_when_the_data_folder_cannot_be_made() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    Ended ended = run(Map.of("QUAESTOR_DATA_DIR", file.resolve("data").toString()));

    assertThat(ended.lines()).singleElement().asString().contains("QUAESTOR_DATA_DIR");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  private Ended run(Map<String, String> variables) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("QUAESTOR_") || name.equals("OPENAI_API_KEY"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new Ended(process.exitValue(), Files.readAllLines(output, StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }

  private record Ended(int exitCode, List<String> lines) {}
}
