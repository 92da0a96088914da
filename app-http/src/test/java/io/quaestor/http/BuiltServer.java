package io.quaestor.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The server as it was built, with the cache that makes its starts short, where there is one. Tests
 * that start it are tagged {@value #TAG}, and run once it is there.
 */
public final class BuiltServer {
  public static final String TAG = "process";

  private static final Path JAR = Path.of("target", "quaestor.jar").toAbsolutePath();
  private static final Path CACHE = Path.of("target", "quaestor.aot").toAbsolutePath();
  private static final Path LAUNCHER = Path.of("..", "deploy", "bundle").toAbsolutePath();

  private BuiltServer() {}

  /** What starts it on the Java of this test; for a short life. */
  public static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + LAUNCHER.resolve("jvm.options"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseG1GC",
                "-Xmx256m"));
    if (Files.exists(CACHE)) {
      command.addAll(List.of("@" + LAUNCHER.resolve("aot.options"), "-XX:AOTCache=" + CACHE));
    }
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
