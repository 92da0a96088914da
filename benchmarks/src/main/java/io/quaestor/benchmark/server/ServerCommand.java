package io.quaestor.benchmark.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The line that the launcher starts a server with. */
final class ServerCommand {
  private static final List<String> LAUNCHER_OPTIONS =
      List.of("-Xms32m", "-Xmx512m", "-XX:+UseG1GC", "-XX:GCTimeRatio=4");

  private ServerCommand() {}

  static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  static Process start(Launch launch, Site site, int port) throws IOException {
    File log = site.folder().resolve("server.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(words(launch))
            .directory(site.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(ServerCommand::mayChangeTheServer);
    environment.put("QUAESTOR_SAMPLE_DATA", "false");
    environment.putAll(site.variables());
    environment.putAll(launch.variables());
    environment.put("QUAESTOR_PORT", Integer.toString(port));
    environment.put("QUAESTOR_DATA_DIR", site.folder().toString());
    Process process = builder.start();
    // A benchmark that is broken off leaves no server behind.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process;
  }

  private static boolean mayChangeTheServer(String variable) {
    return variable.startsWith("QUAESTOR_")
        || variable.startsWith("OTEL_")
        || variable.startsWith("JAVA_TOOL_OPTIONS");
  }

  private static List<String> words(Launch launch) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(LAUNCHER_OPTIONS);
    words.addAll(launch.options());
    words.add("-jar");
    words.add(launch.jar().toString());
    return words;
  }
}
