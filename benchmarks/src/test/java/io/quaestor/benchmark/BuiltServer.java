package io.quaestor.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The server's jar, where it was built before these tests. */
public final class BuiltServer {
  private static final Path JAR = Path.of("..", "app-http", "target", "quaestor.jar");

  private BuiltServer() {}

  /** Ends the test where there is none. */
  public static Path jar() {
    assumeTrue(Files.exists(JAR), "the server was not built");
    return JAR;
  }
}
